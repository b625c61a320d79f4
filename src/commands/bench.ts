import { catalogue as content } from '../content/catalogue';
import { assess } from '../core/assessment';
import type { Catalogue } from '../core/catalogue';
import { type Document, emptyDocument } from '../core/document';
import type { Answer } from '../core/questionnaire';
import { roadmap } from '../core/roadmap';

/** One frame of a screen at 60 Hz. */
const LIMIT_MS = 16;
const RESPONSES = 60;
const DAY = '2026-11-22';
const MOMENT = `${DAY}T09:00:00+09:00`;

/** Numbers from 0 up to a limit that look random and are the same on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function response(catalogue: Catalogue, seed: number): Document {
  const roll = dice(seed);
  const answerTo = (choices: readonly string[]): Answer => {
    const choice = choices[roll(choices.length + 1)];
    return choice === undefined ? { state: 'unknown' } : { state: 'chosen', choice };
  };
  const answers = catalogue.questions.map(
    ({ id, choices }) => [id, { answer: answerTo(choices), at: MOMENT }] as const,
  );
  const profile = { staff: 50 + roll(2000), counterSections: roll(6), branches: roll(4) };
  return {
    ...emptyDocument(catalogue.edition, `bench-${seed}`, MOMENT, 'ja'),
    profile,
    answers: Object.fromEntries(answers),
  };
}

/** A catalogue with every action so many times; each copy waits for the copies of what comes before it. */
function grown(catalogue: Catalogue, times: number): Catalogue {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
  const actions = copies.flatMap((copy) =>
    catalogue.actions.map((action) => ({
      ...action,
      id: named(action.id, copy),
      after: action.after.map((before) => named(before, copy)),
      afterIf: action.afterIf?.map((before) => ({ ...before, action: named(before.action, copy) })) ?? [],
    })),
  );
  return { ...catalogue, actions };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function timed(
  catalogue: Catalogue,
  documents: readonly Document[],
): { readonly whole: number; readonly plan: number } {
  const runs = documents.map((document) => {
    const start = performance.now();
    const assessment = assess(catalogue, document, DAY);
    const assessed = performance.now();
    roadmap(catalogue, document, assessment);
    return { whole: performance.now() - start, plan: performance.now() - assessed };
  });
  return { whole: median(runs.map(({ whole }) => whole)), plan: median(runs.map(({ plan }) => plan)) };
}

const documents = Array.from({ length: RESPONSES }, (_, seed) => response(content, seed + 1));
timed(content, documents);
const results = [1, 10, 100].map((times) => {
  const catalogue = grown(content, times);
  return { actions: catalogue.actions.length, ...timed(catalogue, times > 10 ? documents.slice(0, 9) : documents) };
});
const [first] = results;
console.log('One response: assessment and roadmap, median in ms');
console.log('actions  both     roadmap  against 1x');
for (const { actions, whole, plan } of results) {
  const growth = first ? (whole / first.whole).toFixed(1) : '';
  console.log(`${String(actions).padEnd(9)}${whole.toFixed(2).padEnd(9)}${plan.toFixed(2).padEnd(9)}${growth}`);
}
const isFast = first !== undefined && first.whole < LIMIT_MS;
console.log(isFast ? `under ${LIMIT_MS} ms` : `${LIMIT_MS} ms or more`);
process.exitCode = isFast ? 0 : 1;
