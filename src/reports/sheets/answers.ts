import { mayBeNotApplicable } from '../../core/interview';
import type { Matter } from '../texts/matter';
import { type AnswerRow, answerLead, answerRows, choiceEntry, firstAnswer } from './answerTable';
import { apartRows } from './apart';
import { choiceFormula } from './choices';
import { remarkWidths } from './longTexts';
import { givenCells, remarkCells } from './remarks';
import { type Cell, formula, number, type Offer, quoted, type Row, type Sheet, text, texts } from './sheet';

const columns = [
  ['number', 6],
  ['phase', 9],
  ['area', 14],
  ['question', 28],
  ['choice', 12],
  ['answer', 28],
  ['state', 11],
  ['weight', 8],
  ['points', 8],
  ['note', remarkWidths.note],
  ['evidence', remarkWidths.evidence],
  ['recheck', 7],
  ['when', 12],
  ['by', 12],
] as const;

/** The words of the state of an answer whose entry stands in a cell. */
function stateFormula(entry: string, count: number, { speech: { t } }: Matter): string {
  const word = (state: 'chosen' | 'unknown' | 'not-applicable' | 'unanswered') =>
    quoted(t(`sheets:answers.states.${state}`));
  const kept = ['unknown', 'not-applicable'] as const;
  const isWord = kept.map((state) => `${entry}=${word(state)}`).join(',');
  const isChoice = `AND(${entry}>=1,${entry}<=${count},${entry}=INT(${entry}))`;
  return `IF(ISNUMBER(${entry}),IF(${isChoice},${word('chosen')},${word('unanswered')}),IF(OR(${isWord}),${entry},${word('unanswered')}))`;
}

type AskedRow = AnswerRow & { readonly scored: NonNullable<AnswerRow['scored']> };

/** What the answer says in words, by what was entered. */
function answerCell({ question: { id, choices }, scored }: AskedRow, at: number, matter: Matter): Cell {
  const { t } = matter.speech;
  const words = choices.map((choice) => t(`questions:${id}.choices.${choice}`));
  const marked = (state: 'unknown' | 'not-applicable' | 'unanswered') =>
    t(`report:marks.${state}`, { text: t(`answer.${state}`) });
  const shown = scored.state === 'chosen' ? (words[scored.steps] ?? '') : marked(scored.state);
  const when = (state: 'chosen' | 'unknown' | 'not-applicable', then: string, otherwise: string) =>
    `IF(G${at}=${quoted(t(`sheets:answers.states.${state}`))},${then},${otherwise})`;
  const unsaid = when('not-applicable', quoted(marked('not-applicable')), quoted(marked('unanswered')));
  const whole = when(
    'chosen',
    choiceFormula(`A${at}`, `E${at}`, matter),
    when('unknown', quoted(marked('unknown')), unsaid),
  );
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return { is: 'formula', formula: whole, shows: shown, look: 'body', longest };
}

function askedCells(row: AskedRow, at: number, matter: Matter): Row {
  const { t } = matter.speech;
  const { question, scored } = row;
  const { state, weight, steps, top } = scored;
  const entry = choiceEntry(row, matter);
  const word = (one: 'chosen' | 'unknown') => quoted(t(`sheets:answers.states.${one}`));
  const points = `IF(G${at}=${word('chosen')},H${at}*(E${at}-1)/${top},IF(G${at}=${word('unknown')},0,""))`;
  const shown = state === 'chosen' || state === 'unknown' ? (weight * steps) / top : '';
  return [
    typeof entry === 'number' ? number(entry, undefined, 'input') : text(entry, 'input'),
    answerCell(row, at, matter),
    formula(
      stateFormula(`E${at}`, question.choices.length, matter),
      t(`sheets:answers.states.${state}`),
      undefined,
      'body',
    ),
    number(weight),
    formula(points, shown, '0.00'),
  ];
}

function outOfScopeCells(row: AnswerRow, matter: Matter): Row {
  const { t } = matter.speech;
  return [
    text(String(choiceEntry(row, matter)), 'mark'),
    text(t('sheets:answers.outOfScope')),
    text(t('sheets:answers.states.out-of-scope')),
    text(''),
    text(''),
  ];
}

function rowOf(row: AnswerRow, at: number, matter: Matter): Row {
  const { document, speech } = matter;
  const { t } = speech;
  const { question, number: place, scored } = row;
  const isHeard = scored !== undefined && scored.state !== 'unanswered';
  return [
    number(place),
    text(t(`lists:phases.${question.phase}.short`)),
    text(t(`lists:areas.${question.area}.name`)),
    text(t(`questions:${question.id}.ask`)),
    ...(scored ? askedCells({ ...row, scored }, at, matter) : outOfScopeCells(row, matter)),
    ...remarkCells(question.id, matter),
    ...givenCells(isHeard ? document.answers[question.id] : undefined, matter),
  ];
}

/** What may be entered, the same for all questions that offer the same. */
function offersOf(rows: readonly AnswerRow[], matter: Matter): readonly Offer[] {
  const { document, speech } = matter;
  const word = (state: 'unknown' | 'not-applicable') => speech.t(`sheets:answers.states.${state}`);
  const first = firstAnswer(matter);
  const byValues = new Map<string, Offer>();
  for (const [index, { question, scored }] of rows.entries()) {
    if (!scored) continue;
    const mayLeave = scored.state === 'not-applicable' || mayBeNotApplicable(question, document.profile);
    const numbers = question.choices.map((_, place) => place + 1);
    const values = [...numbers, word('unknown'), ...(mayLeave ? [word('not-applicable')] : [])];
    const key = values.join();
    byValues.set(key, { values, cells: [...(byValues.get(key)?.cells ?? []), `E${first + index}`] });
  }
  return [...byValues.values()];
}

/** Every question with its answer and what it counts; below, apart, what does not count. */
export function answerSheet(matter: Matter): Sheet {
  const { t } = matter.speech;
  const [title = '', ...leads] = answerLead(matter);
  const rows = answerRows(matter);
  const first = firstAnswer(matter);
  const head = columns.map(([column]) => t(`sheets:answers.columns.${column}`));
  return {
    name: t('sheets:names.answers'),
    isLandscape: true,
    widths: columns.map(([, width]) => width),
    rows: [
      [text(title, 'title')],
      ...leads.map((line): Row => [text(line, 'lead')]),
      texts(head, 'head'),
      ...rows.map((row, index) => rowOf(row, first + index, matter)),
      ...apartRows(matter),
    ],
    headRow: first - 1,
    offers: offersOf(rows, matter),
  };
}
