import type { Document } from '../../core/document';
import { questionNumbers } from '../../core/interview';
import type { ScoredAnswer } from '../../core/scoring';
import { type Apart, apartOf } from '../apart';
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

/** What is kept but does not count, and why. */
function apartRow({ question: id, recorded, isOrphaned, isNotedHere }: Apart, matter: ExportMatter): Row {
  const { t } = matter.speech;
  const notes = isNotedHere ? {} : { note: '', evidence: '', recheck: '' };
  return {
    ...named(id, matter),
    answer: recorded && isOrphaned ? orphanedText(recorded, matter) : answerText(id, recorded?.answer, matter.speech),
    state: t(`exports:csv.states.${isOrphaned ? 'orphaned' : 'hidden'}`),
    points: '',
    of: '',
    ...noted(id, recorded, matter),
    ...notes,
  };
}

function orphanedText({ answer }: Recorded, { speech: { t } }: ExportMatter): string {
  return answer.state === 'chosen' ? answer.choice : t(`answer.${answer.state}`);
}

/** The lines of the file: the names of the columns, then a line for each question, asked ones first. */
export function answerLines(matter: ExportMatter): readonly (readonly string[])[] {
  const { t } = matter.speech;
  const asked = new Map(rowsOf(matter).map((row) => [row.question, row]));
  const inOrder = [...questionNumbers(matter.catalogue).keys()].flatMap((id) => asked.get(id) ?? []);
  const apart = apartOf(matter, new Set(asked.keys())).map((one) => apartRow(one, matter));
  const rows = [...inOrder.map((row) => askedRow(row, matter)), ...apart];
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return [
    columns.map((column) => t(`exports:csv.columns.${column}`)),
    ...cells.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(xmlSafe(cell))))),
  ];
}
