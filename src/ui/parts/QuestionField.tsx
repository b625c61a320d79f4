import { memo, useId, useState } from 'react';
import { mayBeNotApplicable } from '../../core/interview';
import type { Answer, Question } from '../../core/questionnaire';
import { useCan, useHasWords, useHeard, useJourney, useMayEdit, useSend, useServices, useSpeech } from '../session';
import { ScreenHeading } from './Heading';
import { QuestionDetails } from './QuestionDetails';
import { ignoreSecondClick } from './secondClick';
import { Fetching } from './WithWords';

interface QuestionFieldProps {
  readonly question: Question;
  /** Where the page is this question's alone, so that its sentence is the page's heading: id of what is read out with it. */
  readonly headingBy?: string;
}

function radioValue(answer: Answer | undefined): string | undefined {
  return answer?.state === 'chosen' ? answer.choice : answer?.state;
}

const answerOf = (value: string): Answer =>
  value === 'unknown' || value === 'not-applicable' ? { state: value } : { state: 'chosen', choice: value };

/** One question: a fieldset, its sentence as legend, native radios. */
export function QuestionField({ question, headingBy }: QuestionFieldProps) {
  const { id } = question;
  const { t } = useSpeech();
  const send = useSend();
  const { questionnaire } = useServices();
  const value = radioValue(useHeard(id));
  const mayClear = useCan({ type: 'clear', question: id });
  const [examples, setExamples] = useState(false);
  const hasExamples = useHasWords('details') && examples;
  const name = useId();
  const isGate = questionnaire.gates.some((gate) => gate.question === id);
  return (
    <fieldset className="question" data-question={id} data-answer={value}>
      <QuestionLegend id={id} headingBy={headingBy} />
      <Why id={id} />
      {isGate && <p className="gate-mark">{t('question.gate')}</p>}
      <div className="choices" onClickCapture={ignoreSecondClick}>
        {question.choices.map((choice) => (
          <Choice
            key={choice}
            question={id}
            name={name}
            value={choice}
            isChosen={value === choice}
            label={t(`questions:${id}.choices.${choice}`)}
            note={hasExamples ? t('question.example', { example: t(`examples:${id}.examples.${choice}`) }) : null}
          />
        ))}
        <OtherAnswers question={question} name={name} value={value} />
      </div>
      <div className="question-tools">
        <button type="button" className="link" aria-expanded={examples} onClick={() => setExamples(!examples)}>
          {t(examples ? 'question.hideExamples' : 'question.showExamples')}
        </button>
        <button
          type="button"
          className="link"
          disabled={!(value && mayClear)}
          onClick={() => send({ type: 'clear', question: id })}
        >
          {t('question.clear')}
        </button>
      </div>
      {examples && <Fetching part="details" />}
      <Details question={question} />
    </fieldset>
  );
}

// An answer draws anew what it changes, and not the sentences around it.
const Details = memo(QuestionDetails);

const Why = memo(function Why({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  return <p className="why">{t('question.why', { why: t(`questions:${id}.why`) })}</p>;
});

interface LegendProps {
  readonly id: string;
  readonly headingBy: string | undefined;
}

const QuestionLegend = memo(function QuestionLegend({ id, headingBy }: LegendProps) {
  const { t, i18n } = useSpeech();
  const ask = t(`questions:${id}.ask`);
  const hint = i18n.exists(`questions:${id}.hint`) ? t(`questions:${id}.hint`) : null;
  return (
    <>
      <legend>{headingBy ? <ScreenHeading title={ask} describedBy={headingBy} /> : <h2>{ask}</h2>}</legend>
      {hint && <p className="hint">{hint}</p>}
    </>
  );
});

interface OtherAnswersProps {
  readonly question: Question;
  readonly name: string;
  readonly value: string | undefined;
}

/** わからない, and 該当なし where it makes sense: apart from the four, and no step of the scale. */
function OtherAnswers({ question, name, value }: OtherAnswersProps) {
  const { t } = useSpeech();
  const profile = useJourney(({ context }) => context.document.profile);
  const owners = question.owners.map((owner) => t(`lists:owners.${owner}`)).join(t('or'));
  return (
    <div className="other-answers">
      <Choice
        question={question.id}
        name={name}
        value="unknown"
        isChosen={value === 'unknown'}
        label={t('answer.unknown')}
        note={t('question.ask', { owners })}
      />
      {mayBeNotApplicable(question, profile) && (
        <Choice
          question={question.id}
          name={name}
          value="not-applicable"
          isChosen={value === 'not-applicable'}
          label={t('answer.not-applicable')}
          note={t(`questions:${question.id}.notApplicable`)}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly question: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly note: string | null;
  readonly isChosen: boolean;
}

const Choice = memo(function Choice({ question, name, value, label, note, isChosen }: ChoiceProps) {
  const send = useSend();
  const description = useId();
  const mayEdit = useMayEdit();
  return (
    <div className="choice">
      <label>
        <input
          type="radio"
          name={name}
          value={value}
          checked={isChosen}
          disabled={!mayEdit}
          onChange={() => send({ type: 'answer', question, answer: answerOf(value) })}
          aria-describedby={note ? description : undefined}
        />
        <span>{label}</span>
      </label>
      {note && (
        <p id={description} className="choice-note">
          {note}
        </p>
      )}
    </div>
  );
});
