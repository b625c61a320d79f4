import { useEffect, useId } from 'react';
import { questionNumbers } from '../../core/interview';
import type { Question } from '../../core/questionnaire';
import { loadWords } from '../../locales/i18n';
import { after, type Layout, pageAt, talkOf } from '../../machine/pages';
import { ScreenHeading } from '../parts/Heading';
import { QuestionField } from '../parts/QuestionField';
import { SaveFileButton } from '../parts/SaveFileButton';
import { SectionList } from '../parts/SectionList';
import { ignoreSecondClick } from '../parts/secondClick';
import { useJourney, useSend, useServices, useSpeech } from '../session';
import { loadOutcome } from './Outcome';

type Page = ReturnType<typeof pageAt>;

/** An answer makes new pages of the same questions. */
function isSamePage(before: Page, after: Page): boolean {
  const [were, are] = [before?.questions ?? [], after?.questions ?? []];
  return were.length === are.length && were.every((question, place) => question === are[place]);
}

/** One question, or a whole section, of the phase that the journey is in. */
export function QuestionScreen() {
  const { t } = useSpeech();
  const page = useJourney(({ context }) => pageAt(context, context.document.cursor), isSamePage);
  const isSingle = useJourney(({ context }) => context.layout === 'question');
  const place = useId();
  useFetchedAhead();
  if (!page) return null;
  const { phase, area, questions } = page;
  return (
    <div className="with-rail">
      <SectionList />
      <div className="column">
        <p className="where">
          <span>{t(`lists:phases.${phase}.name`)}</span>
          <span>{t(`lists:areas.${area}.name`)}</span>
          <Place id={place} />
        </p>
        {!isSingle && (
          <ScreenHeading
            title={t('punctuation.detailed', {
              text: t(`lists:areas.${area}.name`),
              detail: t(`lists:phases.${phase}.short`),
            })}
            describedBy={place}
          />
        )}
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} {...(isSingle ? { headingBy: place } : {})} />
        ))}
        <Moves />
        <div className="page-tools">
          <LayoutSwitch />
          <SaveFileButton />
        </div>
      </div>
    </div>
  );
}

/** In the last phase, what comes after the questions is fetched, so that it is there when it is asked for. */
function useFetchedAhead(): void {
  const { i18n, language } = useSpeech();
  const { advisory } = useServices();
  const isLast = useJourney(({ value }) => value.walk === 'try');
  useEffect(() => {
    if (!isLast) return;
    void loadOutcome();
    void advisory.load();
    loadWords(i18n, language, 'result').catch(() => undefined);
  }, [isLast, advisory, i18n, language]);
}

/** Which question of how many this is. */
function Place({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const { questionnaire } = useServices();
  const page = useJourney(({ context }) => pageAt(context, context.document.cursor), isSamePage);
  const number = useJourney(
    ({ context }) => talkOf(context).asked.findIndex(({ id }) => id === page?.questions[0]?.id) + 1,
  );
  const count = useJourney(({ context }) => talkOf(context).asked.length);
  if (!page) return null;
  const numbers = questionNumbers(questionnaire);
  const { questions } = page;
  const numberOf = (question: Question | undefined) =>
    t('question.number', { number: numbers.get(question?.id ?? '') ?? 0 });
  const [from, to] = [numberOf(questions.at(0)), numberOf(questions.at(-1))];
  return (
    <>
      <span>{from === to ? from : t('punctuation.between', { from, to })}</span>
      <span id={id}>{t('question.place', { number, count })}</span>
    </>
  );
}

function Moves() {
  const { t } = useSpeech();
  const send = useSend();
  const leadsToReview = useJourney(({ context }) => after(context).at === 'review');
  return (
    <div className="buttons" onClickCapture={ignoreSecondClick}>
      <button type="button" className="button" data-kind="primary" onClick={() => send({ type: 'next' })}>
        {t(leadsToReview ? 'moves.review' : 'moves.next')}
      </button>
      <button type="button" className="button" onClick={() => send({ type: 'back' })}>
        {t('moves.back')}
      </button>
      {!leadsToReview && (
        <button type="button" className="link" onClick={() => send({ type: 'review' })}>
          {t('moves.review')}
        </button>
      )}
    </div>
  );
}

function LayoutSwitch() {
  const { t } = useSpeech();
  const send = useSend();
  const layout = useJourney(({ context }) => context.layout);
  const other: Layout = layout === 'question' ? 'section' : 'question';
  return (
    <p>
      <button type="button" className="link" onClick={() => send({ type: 'lay', layout: other })}>
        {t(`layout.${other}`)}
      </button>
    </p>
  );
}
