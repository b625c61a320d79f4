import type { Document } from '../../core/document';
import { questionNumbers } from '../../core/interview';
import type { ScoredAnswer } from '../../core/scoring';
import { answerText } from '../phrases';
import { rowsOf } from '../texts/matter';
import { guarded } from './csvCell';
import type { ExportMatter } from './format';
import { xmlSafe } from './safeText';

const columns = [
  'number',
  'phase',
  'area',
  'question',
  'answer',
  'state',
  'points',
  'of',
  'note',
  'evidence',
  'recheck',
  'at',
  'by',
] as const;

type Recorded = Document['answers'][string];

/** Texts are guarded, numbers stay numbers. */
type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/** A moment as spreadsheets read it, in Japan: 2026-11-22 14:05. @param at ISO 8601 with offset */
function momentText(at: string): string {
  const inJapan = new Date(Date.parse(at) + 9 * 3_600_000);
  return inJapan.toISOString().slice(0, 16).replace('T', ' ');
}

/** What is noted of a question, and of its answer where there is one. */
function noted(id: string, recorded: Recorded | undefined, { document, speech: { t } }: ExportMatter) {
  const { note = '', evidence = '', recheck } = document.remarks[id] ?? {};
  return {
    note,
    evidence,
    recheck: recheck ? t('exports:csv.yes') : '',
    at: recorded ? momentText(recorded.at) : '',
    by: recorded?.by ?? '',
  };
}

/** A question by its words; by the name under which files keep it where this edition does not have it. */
function named(id: string, matter: ExportMatter) {
  const { catalogue, speech } = matter;
  const { t } = speech;
  const question = catalogue.questions.find((one) => one.id === id);
  if (!question) return { number: '', phase: '', area: '', question: id };
  return {
    number: questionNumbers(catalogue).get(id) ?? '',
    phase: t(`lists:phases.${question.phase}.short`),
    area: t(`lists:areas.${question.area}.name`),
    question: t(`questions:${id}.ask`),
  };
}

function askedRow({ question: id, state, choice, weight, steps, top }: ScoredAnswer, matter: ExportMatter): Row {
  const { document, speech } = matter;
  const { t } = speech;
  const isCounted = state === 'chosen' || state === 'unknown';
  const recorded = state === 'unanswered' ? undefined : document.answers[id];
  return {
    ...named(id, matter),
    answer: state === 'chosen' ? answerText(id, { state, choice: choice ?? '' }, speech) : t(`answer.${state}`),
    state: t(`exports:csv.states.${state}`),
    points: isCounted ? weight * steps : '',
    of: isCounted ? weight * top : '',
    ...noted(id, recorded, matter),
  };
}

/** What is kept but does not count. @param state why it does not */
function apartRow(
  id: string,
  answer: string,
  state: string,
  recorded: Recorded | undefined,
  matter: ExportMatter,
): Row {
  return { ...named(id, matter), answer, state, points: '', of: '', ...noted(id, recorded, matter) };
}

function apartRows(matter: ExportMatter, asked: ReadonlyMap<string, ScoredAnswer>): readonly Row[] {
  const { document, speech } = matter;
  const { t } = speech;
  const isHeard = (id: string) => asked.has(id) && asked.get(id)?.state !== 'unanswered';
  const hidden = Object.entries(document.answers).filter(([id]) => !isHeard(id));
  const stray = Object.keys(document.remarks).filter((id) => !(asked.has(id) || document.answers[id]));
  return [
    ...hidden.map(([id, one]) =>
      apartRow(id, answerText(id, one.answer, speech), t('exports:csv.states.hidden'), one, matter),
    ),
    ...Object.entries(document.orphaned).map(([id, one]) =>
      apartRow(id, orphanedText(one, matter), t('exports:csv.states.orphaned'), one, matter),
    ),
    ...stray.map((id) => apartRow(id, t('answer.unanswered'), t('exports:csv.states.hidden'), undefined, matter)),
  ];
}

function orphanedText({ answer }: Recorded, { speech: { t } }: ExportMatter): string {
  return answer.state === 'chosen' ? answer.choice : t(`answer.${answer.state}`);
}

/** The lines of the file: the names of the columns, then a line for each question, asked ones first. */
export function answerLines(matter: ExportMatter): readonly (readonly string[])[] {
  const { t } = matter.speech;
  const asked = new Map(rowsOf(matter).map((row) => [row.question, row]));
  const inOrder = [...questionNumbers(matter.catalogue).keys()].flatMap((id) => asked.get(id) ?? []);
  const rows = [...inOrder.map((row) => askedRow(row, matter)), ...apartRows(matter, asked)];
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return [
    columns.map((column) => t(`exports:csv.columns.${column}`)),
    ...cells.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(xmlSafe(cell))))),
  ];
}
