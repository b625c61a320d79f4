import type { Ceiling } from '../../core/questionnaire';
import { levels } from '../../core/scoring';
import { heard, type Matter } from '../texts/matter';
import { type AnswerRow, answerColumn, answerRows, choiceEntry } from './answerTable';
import type { Layout } from './readinessLayout';
import { levelPlace } from './scoreFormulas';
import { formula, number, quoted, type Row, text } from './sheet';

/** A gate, by its name, or a ceiling, by its question. */
interface Cap {
  readonly ceiling: Ceiling;
  readonly name: string;
}

function capsOf({ catalogue, speech: { t } }: Matter): readonly Cap[] {
  return [
    ...catalogue.gates.map((gate) => ({ ceiling: gate, name: t(`lists:gates.${gate.id}.name`) })),
    ...catalogue.ceilings.map((ceiling) => ({ ceiling, name: t(`questions:${ceiling.question}.ask`) })),
  ];
}

const placeOf = (level: Ceiling['level']) => levels.findIndex(({ id }) => id === level) + 1;

/** The addresses of the places to which gates and ceilings hold the level. */
export function capPlaces(layout: Layout, matter: Matter): string {
  return `$G$${layout.caps}:$G$${layout.caps + capsOf(matter).length - 1}`;
}

/** The choice that was entered for a question; nothing where its cell is empty or the question has no row. */
function entryFormula(at: number, matter: Matter): string {
  const entry = `INDEX(${answerColumn('choice', matter)},MATCH(B${at},${answerColumn('number', matter)},0))`;
  return `IFERROR(IF(${entry}="","",${entry}),"")`;
}

function stateOf({ question, in: enough }: Ceiling, matter: Matter): 'met' | 'unmet' | 'unconfirmed' {
  const answer = heard(matter, question);
  if (answer?.state !== 'chosen') return 'unconfirmed';
  return enough.includes(answer.choice) ? 'met' : 'unmet';
}

function rowOf({ ceiling, name }: Cap, at: number, layout: Layout, matter: Matter): Row {
  const { catalogue, assessment, speech } = matter;
  const { t } = speech;
  const { question, in: enough, level } = ceiling;
  const row: AnswerRow | undefined = answerRows(matter).find((one) => one.question.id === question);
  const choices = catalogue.questions.find(({ id }) => id === question)?.choices ?? [];
  const wanted = enough.map((choice) => choices.indexOf(choice) + 1);
  const state = stateOf(ceiling, matter);
  const word = (one: typeof state) => t(`result:gates.states.${one}`);
  const met = `OR(${wanted.map((one) => `C${at}=${one}`).join(',')})`;
  const until = quoted(t(`lists:levels.${level}`));
  const { overall } = layout;
  const alone = levelPlace(`$F$${overall}`, layout.limits);
  const holds = `IF($F$${overall}="","",IF(AND(G${at}<${alone},G${at}=MIN(${capPlaces(layout, matter)})),${quoted(t('sheets:readiness.holds'))},""))`;
  return [
    text(name, 'label'),
    row ? number(row.number) : text('', 'figure'),
    formula(entryFormula(at, matter), row ? choiceEntry(row, matter) : '', undefined, 'mark'),
    text(wanted.join(t('punctuation.also')), 'mark'),
    formula(
      `IF(${met},${quoted(word('met'))},IF(ISNUMBER(C${at}),${quoted(word('unmet'))},${quoted(word('unconfirmed'))}))`,
      word(state),
      undefined,
      'body',
    ),
    text(t(`lists:levels.${level}`)),
    formula(
      `IF(${met},${levels.length},MATCH(${until},${layout.levelNames},0))`,
      state === 'met' ? levels.length : placeOf(level),
    ),
    formula(holds, assessment.overall.heldBy.includes(question) ? t('sheets:readiness.holds') : '', undefined, 'mark'),
  ];
}

/** Gates and ceilings: whether they are met, and to which level they hold the whole. */
export function capRows(layout: Layout, matter: Matter): readonly Row[] {
  return capsOf(matter).map((cap, index) => rowOf(cap, layout.caps + index, layout, matter));
}
