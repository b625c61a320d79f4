import type { Action } from '../../../../core/advice';
import { talkOf } from '../../../../machine/pages';
import { useCatalogue, useJourney, useSpeech } from '../../../session';
import { EntryButton } from './EntryButton';
import type { Board } from './usePlanBoard';

interface OutListProps {
  readonly board: Board;
  readonly onReturn: (action: string) => void;
}

/** What was taken out or decided against, with the way back. */
export function OutList({ board, onReturn }: OutListProps) {
  const { t } = useSpeech();
  const { passedOver, plan } = board.roadmap;
  if (passedOver.length === 0) return null;
  return (
    <section>
      <h2>{t('plan:out.title', { count: passedOver.length })}</h2>
      <ul className="plan-list" data-entries>
        {passedOver.map((action) => {
          const title = t(`actions:${action}.title`);
          const isPassedOver = plan.items[action]?.status === 'passed-over';
          return (
            <li key={action}>
              <span className="tag">{t(isPassedOver ? 'plan:statuses.passed-over' : 'plan:out.dropped')}</span>{' '}
              <a href={`#/reasoning/${action}`}>{title}</a>{' '}
              <EntryButton action={action} does="return" mayChange={board.mayChange} onPress={onReturn} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface DoneListProps {
  readonly board: Board;
  readonly onEdit: (action: string) => void;
}

/** What is done, whether the answers still set it off or not. */
export function DoneList({ board, onEdit }: DoneListProps) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const { items } = board.roadmap.plan;
  const done = catalogue.actions.filter(({ id }) => items[id]?.status === 'done');
  if (done.length === 0) return null;
  return (
    <section>
      <h2>{t('plan:done.title', { count: done.length })}</h2>
      <ul className="plan-list" data-entries>
        {done.map((action) => (
          <li key={action.id}>
            <p>
              <a href={`#/reasoning/${action.id}`}>{t(`actions:${action.id}.title`)}</a>{' '}
              <EntryButton action={action.id} does="edit" mayChange={board.mayChange} onPress={onEdit} />
            </p>
            <AnswersBelow action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions whose answers still say less than what a done action brings about. */
function AnswersBelow({ action }: { readonly action: Action }) {
  const { t } = useSpeech();
  const talk = useJourney(({ context }) => talkOf(context));
  const below = action.raises.filter(({ question, to }) => {
    const asked = talk.asked.find(({ id }) => id === question);
    const answer = talk.heard[question];
    if (!asked || answer?.state === 'not-applicable') return false;
    return answer?.state !== 'chosen' || asked.choices.indexOf(answer.choice) < asked.choices.indexOf(to);
  });
  if (below.length === 0) return null;
  return (
    <>
      <p>{t('plan:done.review')}</p>
      <ul className="no-print">
        {below.map(({ question }) => (
          <li key={question}>
            <a href={`#/questions/${question}`}>{t('plan:done.question', { ask: t(`questions:${question}.ask`) })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
