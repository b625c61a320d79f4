import { useEffect } from 'react';
import type { Question } from '../../core/questionnaire';
import { talkOf } from '../../machine/pages';
import { unheard } from '../../machine/progress';
import { answerText } from '../../reports/phrases';
import { roadmapOf } from '../assessed';
import { CheckNotes } from '../parts/CheckNotes';
import { ScreenHeading } from '../parts/Heading';
import { Onward } from '../parts/Onward';
import { SaveFileButton } from '../parts/SaveFileButton';
import { SectionList } from '../parts/SectionList';
import { StrayAnswers } from '../parts/StrayAnswers';
import {
  useAdvisory,
  useCan,
  useDocument,
  useHeard,
  useJourney,
  useSend,
  useServices,
  useSpeech,
  useWords,
} from '../session';

/** Milliseconds after which the review has been painted. */
const PAINTED = 50;

/** Works out what the result will say while the review is read. */
function useResultAhead() {
  const advisory = useAdvisory();
  const document = useDocument();
  const { today } = useServices();
  useEffect(() => {
    const timer = setTimeout(() => roadmapOf(advisory, document, today()), PAINTED);
    return () => clearTimeout(timer);
  }, [advisory, document, today]);
}

export function ReviewScreen() {
  useResultAhead();
  const { t } = useSpeech();
  const send = useSend();
  const context = useJourney((snapshot) => snapshot.context);
  const { asked, heard } = talkOf(context);
  const mayExtend = useCan({ type: 'extend' }) && context.document.mode === 'quick';
  const hasResultWords = useWords('result').are === 'there';
  return (
    <div className="with-rail">
      <SectionList />
      <div className="column wide">
        <ScreenHeading title={t('review.title')} />
        <p className="lead">{t('review.lead')}</p>
        <Missing missing={asked.filter(({ id }) => !heard[id])} />
        <CheckNotes />
        {context.catalogue.phases.map(({ id: phase }) => (
          <AnswerTable
            key={phase}
            caption={t('review.table', { phase: t(`lists:phases.${phase}.name`) })}
            questions={asked.filter((question) => question.phase === phase)}
          />
        ))}
        <HiddenAnswers ids={unheard(context)} />
        <StrayAnswers />
        <div className="buttons">
          <button type="button" className="button" data-kind="primary" onClick={() => send({ type: 'finish' })}>
            {t('review.finish')}
          </button>
          <button type="button" className="button" onClick={() => send({ type: 'back' })}>
            {t('moves.back')}
          </button>
        </div>
        <div className="buttons no-print">
          {mayExtend && (
            <button type="button" className="button" onClick={() => send({ type: 'extend' })}>
              {t('review.extend')}
            </button>
          )}
          <SaveFileButton />
          <button type="button" className="button" onClick={() => window.print()}>
            {t('review.print')}
          </button>
        </div>
        {hasResultWords && <Onward to={['paper', 'exports']} />}
      </div>
    </div>
  );
}

function Missing({ missing }: { readonly missing: readonly Question[] }) {
  const { t } = useSpeech();
  const send = useSend();
  const mayFill = useCan({ type: 'fill' });
  if (missing.length === 0) return <p>{t('review.none')}</p>;
  return (
    <section className="panel">
      <h2>{t('review.missing', { count: missing.length })}</h2>
      <ul>
        {missing.map(({ id }) => (
          <li key={id}>
            <a href={`#/questions/${id}`}>{t(`questions:${id}.ask`)}</a>
          </li>
        ))}
      </ul>
      {mayFill && (
        <button type="button" className="button" onClick={() => send({ type: 'fill' })}>
          {t('review.fill')}
        </button>
      )}
    </section>
  );
}

function AnswerTable({ caption, questions }: { readonly caption: string; readonly questions: readonly Question[] }) {
  const { t } = useSpeech();
  if (questions.length === 0) return null;
  return (
    <table className="answers">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {(['question', 'answer', 'note', 'change'] as const).map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`review.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id }) => (
          <AnswerRow key={id} id={id} />
        ))}
      </tbody>
    </table>
  );
}

function AnswerRow({ id }: { readonly id: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const answer = useHeard(id);
  const remark = useDocument().remarks[id];
  const ask = t(`questions:${id}.ask`);
  return (
    <tr>
      <th scope="row">{ask}</th>
      <td>
        <span className={answer?.state === 'chosen' ? undefined : 'tag'}>{answerText(id, answer, speech)}</span>
      </td>
      <td>
        {remark?.recheck && <span className="tag">{t('review.recheck')}</span>}
        {remark?.note && <p>{remark.note}</p>}
        {remark?.evidence && <p>{t('review.evidence', { evidence: remark.evidence })}</p>}
      </td>
      <td data-column="change">
        <a href={`#/questions/${id}`} aria-label={t('review.changeOf', { ask })}>
          {t('review.change')}
        </a>
      </td>
    </tr>
  );
}

function HiddenAnswers({ ids }: { readonly ids: readonly string[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const { answers } = useDocument();
  if (ids.length === 0) return null;
  return (
    <details>
      <summary>{t('review.hidden', { count: ids.length })}</summary>
      <p>{t('review.hiddenHint')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {t(`questions:${id}.ask`)} <span className="hint">{answerText(id, answers[id]?.answer, speech)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
