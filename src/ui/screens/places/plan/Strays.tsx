import { formatDate } from '../../../../locales/format';
import { ownerText } from '../../../../reports/placements';
import { useCatalogue, useSpeech } from '../../../session';
import { EntryButton } from './EntryButton';
import type { Board } from './usePlanBoard';

interface StrayListProps {
  readonly board: Board;
  readonly onAdd: (action: string) => void;
}

/** What was settled for actions that the answers no longer call for, so that it is not lost from sight. */
export function StrayList({ board, onAdd }: StrayListProps) {
  const { t } = useSpeech();
  const { strays } = board;
  if (strays.length === 0) return null;
  return (
    <section>
      <h2>{t('plan:strays.title', { count: strays.length })}</h2>
      <p>{t('plan:strays.lead')}</p>
      <ul className="plan-list" data-entries>
        {strays.map((action) => {
          const title = t(`actions:${action}.title`);
          return (
            <li key={action}>
              <a href={`#/reasoning/${action}`}>{title}</a>{' '}
              <EntryButton action={action} does="add" mayChange={board.mayChange} onPress={onAdd} />
              <p>
                <Settled board={board} action={action} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Status, owner and due date of an action in one line. */
function Settled({ board, action }: { readonly board: Board; readonly action: string }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const catalogue = useCatalogue();
  const { owner: section, due, status = 'not-started' } = board.roadmap.plan.items[action] ?? {};
  const role = catalogue.actions.find(({ id }) => id === action)?.owners[0] ?? '';
  const owner = ownerText(section ? { section } : { role }, speech);
  return [
    t('punctuation.labelled', { label: t('plan:table.columns.status'), text: t(`plan:statuses.${status}`) }),
    t('punctuation.labelled', { label: t('plan:table.columns.owner'), text: owner }),
    ...(due
      ? [t('punctuation.labelled', { label: t('plan:table.columns.due'), text: formatDate(due, language) })]
      : []),
  ].join(t('punctuation.next'));
}
