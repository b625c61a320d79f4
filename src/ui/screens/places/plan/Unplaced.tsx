import { opensGate } from '../../../../core/openers';
import type { Unplaced } from '../../../../core/placement';
import { formatList } from '../../../../locales/format';
import { unplacedText } from '../../../../reports/placements';
import { useCatalogue, useSpeech } from '../../../session';
import { EntryButton } from './EntryButton';
import type { Board } from './usePlanBoard';

interface UnplacedListProps {
  readonly board: Board;
  readonly onEdit: (action: string) => void;
  readonly onAllow: () => void;
}

/** What has no place in the plan, why, and what can be done about it. */
export function UnplacedList({ board, onEdit, onAllow }: UnplacedListProps) {
  const { t } = useSpeech();
  const { unplaced, plan } = board.roadmap;
  if (unplaced.length === 0) return null;
  return (
    <section>
      <h2>{t('plan:unplaced.title', { count: unplaced.length })}</h2>
      <p>{t('plan:unplaced.lead')}</p>
      {unplaced.some(({ because }) => because.rule === 'rule-change') && (
        <button
          type="button"
          className="button no-print"
          disabled={!board.mayChange || plan.allow.includes('rule-change')}
          onClick={onAllow}
        >
          {t('plan:unplaced.allow')}
        </button>
      )}
      <WaysThrough
        gates={unplaced.flatMap(({ because }) => (because.rule === 'gate' ? because.gates : []))}
        board={board}
      />
      <ul className="plan-list" data-entries>
        {unplaced.map((one) => (
          <UnplacedItem key={one.action} one={one} board={board} onEdit={onEdit} />
        ))}
      </ul>
    </section>
  );
}

interface UnplacedItemProps {
  readonly one: Unplaced;
  readonly board: Board;
  readonly onEdit: (action: string) => void;
}

function UnplacedItem({ one, board, onEdit }: UnplacedItemProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <li>
      <p>
        <a href={`#/reasoning/${one.action}`}>{t(`actions:${one.action}.title`)}</a>{' '}
        <EntryButton action={one.action} does="edit" mayChange={board.mayChange} onPress={onEdit} />
      </p>
      <p>{unplacedText(one.because, speech)}</p>
    </li>
  );
}

/** How a gate can be opened: by its answer, or by actions that the plan has left out. */
function WaysThrough({ gates, board }: { readonly gates: readonly string[]; readonly board: Board }) {
  const { t, language } = useSpeech();
  const catalogue = useCatalogue();
  const { passedOver, unplaced } = board.roadmap;
  const closed = catalogue.gates.filter(({ id }) => gates.includes(id));
  const left = [...passedOver, ...unplaced.map(({ action }) => action)];
  const openers = catalogue.actions.filter(
    (action) => left.includes(action.id) && closed.some((gate) => opensGate(action, gate)),
  );
  if (closed.length === 0) return null;
  const named = openers.map(({ id }) => t('plan:quoted', { text: t(`actions:${id}.title`) }));
  return (
    <>
      <p>{t('plan:unplaced.ways')}</p>
      <ul>
        {closed.map(({ id, question }) => (
          <li key={id}>
            <a href={`#/questions/${question}`}>{t('plan:unplaced.answer', { gate: t(`lists:gates.${id}.name`) })}</a>
          </li>
        ))}
      </ul>
      {named.length > 0 && <p>{t('plan:unplaced.openers', { actions: formatList(named, language) })}</p>}
    </>
  );
}
