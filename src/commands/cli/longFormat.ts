import type { Assessment } from '../../core/assessment';
import type { Catalogue } from '../../core/catalogue';
import type { Document } from '../../core/document';
import type { Question } from '../../core/questionnaire';
import type { ScoredAnswer } from '../../core/scoring';
import { guarded } from '../../reports/formats/csvCell';
import { xmlSafe } from '../../reports/formats/safeText';
import type { Warning } from './telling';

/** Columns that are the same in all rows of a response, then those of the question, then those of its answer. */
const responseColumns = [
  'entry',
  'response',
  'rev',
  'saved_at',
  'file',
  'line',
  'body',
  'prefecture',
  'body_type',
  'population',
  'staff',
  'warnings',
  'file_edition',
  'edition',
  'assessed_on',
  'mode',
] as const;
const questionColumns = ['question', 'area', 'phase', 'core', 'weight'] as const;
const answerColumns = ['asked', 'state', 'choice', 'points'] as const;

/** The columns of the long format, in order; the words say what each means. */
export const columns = [...responseColumns, ...questionColumns, ...answerColumns] as const;

/** A response and where it came from. */
export interface Response {
  /** From 1. */
  readonly entry: number;
  /** Empty where names are left out. */
  readonly file: string;
  readonly line: number | null;
  readonly warnings: readonly Warning[];
  readonly document: Document;
  readonly assessment: Assessment;
}

type Cell = string | number | null | undefined;

/** A cell that every reader of CSV takes for the same text, and no spreadsheet for a formula. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value?.toString() ?? '';
  const text = guarded(xmlSafe(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function responseCells({ entry, file, line, warnings, document, assessment }: Response): string {
  const { id, rev, savedAt, respondent, profile, edition, mode } = document;
  const values: Readonly<Record<(typeof responseColumns)[number], Cell>> = {
    entry,
    response: id,
    rev,
    saved_at: savedAt,
    file,
    line,
    body: respondent.body,
    prefecture: profile.prefecture,
    body_type: profile.bodyType,
    population: profile.population,
    staff: profile.staff,
    warnings: warnings.join(' '),
    file_edition: edition,
    edition: assessment.edition,
    assessed_on: assessment.assessedOn,
    mode,
  };
  return responseColumns.map((column) => cell(values[column])).join(',');
}

function questionCells({ id, area, phase, core, weight }: Question): string {
  const values: Readonly<Record<(typeof questionColumns)[number], Cell>> = {
    question: id,
    area,
    phase,
    core: core ? 1 : 0,
    weight,
  };
  return questionColumns.map((column) => cell(values[column])).join(',');
}

/** Points count where a choice or わからない was heard; of what is not asked stands only what the document keeps. */
function answerCells(id: string, row: ScoredAnswer | undefined, { answers }: Document): string {
  const kept = answers[id]?.answer;
  const state = row?.state ?? kept?.state ?? 'unanswered';
  const choice = row ? row.choice : kept?.state === 'chosen' ? kept.choice : null;
  const counts = row?.state === 'chosen' || row?.state === 'unknown';
  return [row ? 1 : 0, state, choice ?? '', row && counts ? row.steps / row.top : ''].join(',');
}

/** The first line: the names of the columns. */
export const headLine = `${columns.join(',')}\n`;

/** Makes the lines of a response: one for each question of the catalogue, asked or not, in the catalogue's order. */
export function longFormat({ questions }: Catalogue): (response: Response) => string {
  const known = questions.map((question) => [question.id, questionCells(question)] as const);
  return (response) => {
    const rows = new Map(response.assessment.areas.flatMap((area) => area.rows.map((row) => [row.question, row])));
    const same = responseCells(response);
    return known
      .map(([id, cells]) => `${same},${cells},${answerCells(id, rows.get(id), response.document)}\n`)
      .join('');
  };
}
