import type { AreaId } from '../../src/content/ids';
import { type Assessment, nextSteps } from '../../src/core/assessment';
import type { Tally } from '../../src/core/scoring';

const codes: { readonly [A in AreaId]: string } = {
  purpose: 'PUR',
  inventory: 'INV',
  counter: 'CNT',
  paperless: 'PPL',
  security: 'SEC',
  environment: 'ENV',
  rules: 'RUL',
  communication: 'COM',
  spread: 'SPR',
};

const nothing: { readonly [S in Tally['state']]?: string } = { 'out-of-scope': '–', unanswered: '·' };

function number(score: number | null): string {
  return score === null ? '·' : String(Math.round(score));
}

/** `word: a, b`, or the word and "nothing". */
function list(word: string, ids: readonly string[]): string {
  return `  ${word}: ${ids.length === 0 ? 'nothing' : ids.join(', ')}`;
}

/** Three lines on one municipality, so that a change of points is one line of a diff: how ready, what next, what now. */
export function summaryOf(name: string, assessment: Assessment, firstQuarter: readonly string[]): string {
  const { overall, areas } = assessment;
  const capped =
    overall.level === overall.uncapped ? '' : `, held by ${overall.heldBy.join(' and ')} below ${overall.uncapped}`;
  const scores = areas.map(({ id, state, score }) => `${codes[id as AreaId]} ${nothing[state] ?? number(score)}`);
  const steps = nextSteps(assessment, 3).map(({ action }) => action);
  return [
    `${name}: ${number(overall.score)} ${overall.level ?? '·'}${capped} (${scores.join(', ')})`,
    list('next', steps),
    list('first quarter', firstQuarter),
  ].join('\n');
}

export const legend = [
  'What the self-check says of each municipality in tests/municipalities/rows.',
  'Overall score, level, areas (– out of scope, · unanswered).',
  'next: the first three of the next steps. first quarter: what the roadmap places in October to December 2026.',
  'After a wanted change: npx vitest run --project unit tests/municipalities -u, and read the diff.',
].join('\n');
