import type { Matter } from '../texts/matter';
import { answerRows } from './answerTable';
import { columnName, number, onSheet, type Row, type Sheet, text, texts } from './sheet';
import { leadLines } from './wrapping';

/** What stands before the choices: number and question. */
const BEFORE = 2;

function lead({ speech: { t } }: Matter): readonly string[] {
  return [t('sheets:names.choices'), ...leadLines(t('sheets:choices.lead'))];
}

function mostChoices(matter: Matter): number {
  return Math.max(...answerRows(matter).map(({ question }) => question.choices.length));
}

/** The words of a choice, as a formula. @param question address of the question's number @param choice of the choice's */
export function choiceFormula(question: string, choice: string, matter: Matter): string {
  const first = lead(matter).length + 2;
  const last = first + answerRows(matter).length - 1;
  const ends = [columnName(BEFORE), columnName(BEFORE + mostChoices(matter) - 1)];
  const sheet = matter.speech.t('sheets:names.choices');
  const numbers = onSheet(sheet, `$A$${first}:$A$${last}`);
  const table = onSheet(sheet, `$${ends[0]}$${first}:$${ends[1]}$${last}`);
  return `INDEX(${table},MATCH(${question},${numbers},0),${choice})`;
}

/** Which number means which choice. */
export function choiceSheet(matter: Matter): Sheet {
  const { t } = matter.speech;
  const most = mostChoices(matter);
  const [title = '', ...leads] = lead(matter);
  const places = Array.from({ length: most }, (_, index) => index);
  const head = [
    t('sheets:answers.columns.number'),
    t('sheets:answers.columns.question'),
    ...places.map((place) => t('sheets:choices.number', { number: place + 1 })),
  ];
  const rows = answerRows(matter).map(({ question: { id, choices }, number: place }): Row => {
    const words = choices.map((choice) => t(`questions:${id}.choices.${choice}`));
    return [number(place), text(t(`questions:${id}.ask`)), ...places.map((index) => text(words[index] ?? ''))];
  });
  return {
    name: t('sheets:names.choices'),
    isLandscape: true,
    widths: [6, 34, ...places.map(() => 26)],
    rows: [[text(title, 'title')], ...leads.map((line): Row => [text(line, 'lead')]), texts(head, 'head'), ...rows],
    headRow: leads.length + 2,
    offers: [],
  };
}
