import type { Assessment } from './assessment';
import type { Candidate } from './candidates';
import type { Advisory } from './catalogue';
import type { Plan } from './document';
import { stepsTo } from './gains';
import { opensGate } from './openers';
import { isOut } from './plan';
import type { ScoredAnswer, Tally } from './scoring';
import type { Suggestion } from './suggestions';

/** What keeps an area below its target. */
export type Obstacle =
  /** Nothing is asked about the area, or all of it is 該当なし. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'unanswered'; readonly questions: readonly string[] }
  /** Answered わからない: no points, and no action that lifts it. */
  | { readonly kind: 'unknown'; readonly questions: readonly string[] }
  /** These actions would lift it, but wait for gates that no action opens. */
  | { readonly kind: 'gate'; readonly gates: readonly string[]; readonly actions: readonly string[] }
  /** These would lift it, or open the way to what does, but the body has taken them out of its plan. */
  | { readonly kind: 'out-of-plan'; readonly actions: readonly string[] }
  /** Below the readiest choice, and nothing that is proposed lifts it further. */
  | { readonly kind: 'unlifted'; readonly questions: readonly string[] };

interface Setting {
  readonly catalogue: Advisory;
  readonly assessment: Assessment;
  readonly candidates: readonly Candidate[];
  readonly plan: Plan;
}

type Lifting = Pick<Suggestion, 'raised'>;

/** Place of the choice to which all that can be used brings an answer, 0 for the least ready. */
function reachedBy({ catalogue, candidates }: Setting, row: ScoredAnswer): number {
  const usable = candidates.filter(({ shut }) => shut.length === 0);
  return Math.max(row.steps, ...usable.map((candidate) => stepsTo(catalogue, row, candidate) ?? 0));
}

/** Whether something would open one of these gates. */
function opens(catalogue: Advisory, gates: readonly string[], { action }: Pick<Suggestion, 'action'>): boolean {
  const opener = catalogue.actions.find(({ id }) => id === action);
  return opener !== undefined && catalogue.gates.some((gate) => gates.includes(gate.id) && opensGate(opener, gate));
}

function below(tally: Tally, setting: Setting): readonly Obstacle[] {
  const { catalogue, assessment, candidates, plan } = setting;
  const out = assessment.actions.filter(({ action }) => isOut(plan, action));
  const rows = tally.rows
    .map((row) => ({ row, reached: reachedBy(setting, row) }))
    .filter(({ row, reached }) => row.state === 'chosen' && reached < row.top);
  const lifts = (one: Lifting) => (of: (typeof rows)[number]) => (stepsTo(catalogue, of.row, one) ?? 0) > of.reached;
  const waiting = candidates.filter((one) => one.shut.length > 0 && rows.some(lifts(one)));
  const gates = [...new Set(waiting.flatMap(({ shut }) => shut))];
  const missing = out.filter((one) => rows.some(lifts(one)) || opens(catalogue, gates, one));
  const unlifted = rows.filter((of) => ![...waiting, ...out].some((one) => lifts(one)(of)));
  return [
    { kind: 'gate', gates, actions: waiting.map(({ action }) => action.id) },
    { kind: 'out-of-plan', actions: missing.map(({ action }) => action) },
    { kind: 'unlifted', questions: unlifted.map(({ row }) => row.question) },
  ];
}

/** What keeps an area from going further than all actions that can be used bring it. */
export function obstaclesIn(tally: Tally, setting: Setting): readonly Obstacle[] {
  if (tally.state === 'out-of-scope') return [{ kind: 'out-of-scope' }];
  const inState = (state: ScoredAnswer['state']) =>
    tally.rows.filter((row) => row.state === state).map(({ question }) => question);
  const found: readonly Obstacle[] = [
    { kind: 'unanswered', questions: inState('unanswered') },
    { kind: 'unknown', questions: inState('unknown') },
    ...below(tally, setting),
  ];
  return found.filter((one) => ('questions' in one ? one.questions : 'actions' in one ? one.actions : []).length > 0);
}
