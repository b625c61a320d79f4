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

/** Two lines on one municipality: who and how ready, so that a change of points is one line of a diff; then what next. */
export function summaryOf(name: string, assessment: Assessment): string {
  const { overall, areas } = assessment;
  const capped =
    overall.level === overall.uncapped ? '' : `, held by ${overall.heldBy.join(' and ')} below ${overall.uncapped}`;
  const scores = areas.map(({ id, state, score }) => `${codes[id as AreaId]} ${nothing[state] ?? number(score)}`);
  const steps = nextSteps(assessment, 3).map(({ action }) => action);
  return [
    `${name}: ${number(overall.score)} ${overall.level ?? '·'}${capped} (${scores.join(', ')})`,
    `  → ${steps.length === 0 ? 'nothing' : steps.join(', ')}`,
  ].join('\n');
}

export const legend = [
  'What the self-check says of each municipality in tests/municipalities/rows.',
  'Overall score, level, areas (– out of scope, · unanswered); below it the first three of the next steps.',
  'After a wanted change: npx vitest run --project unit tests/municipalities -u, and read the diff.',
].join('\n');
