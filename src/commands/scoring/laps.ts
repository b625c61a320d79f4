import { catalogue } from '../../content/catalogue';
import { assess } from '../../core/assessment';
import { type Document, emptyDocument } from '../../core/document';
import { replay } from '../../core/interview';
import type { Answer } from '../../core/questionnaire';
import { scoresOf } from '../../core/scores';

/** How many answer sets there are in one second, by how many there were. */
export interface Laps {
  readonly questions: number;
  readonly scores: { readonly few: number; readonly many: number };
  readonly assess: { readonly few: number; readonly many: number };
}

const FEW = 1000;
const MANY = 100_000;
const CAP_MS = 8000;
const DAY = '2026-11-22';
const MOMENT = `${DAY}T09:00:00+09:00`;

/** Numbers from 0 up to a limit that look random and are the same on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Recorded = Document['answers'][string];
const recorded = (answer: Answer): Recorded => ({ answer, at: MOMENT });
/** Every choice of each question, and わからない. */
const offered = catalogue.questions.map(({ id, choices }) => ({
  id,
  answers: [...choices.map((choice) => recorded({ state: 'chosen', choice })), recorded({ state: 'unknown' })],
}));

const roll = dice(12_345);
const documents = Array.from({ length: MANY }, (_, number): Document => {
  // As documents come through the gate, in one piece: an object that grows key by key is slower to read.
  const answers = Object.fromEntries(
    offered.flatMap(({ id, answers: its }) => {
      const answer = its[roll(its.length)];
      return answer ? [[id, answer]] : [];
    }),
  );
  const profile = { staff: 50 + roll(2000), counterSections: roll(6), branches: roll(4) };
  return { ...emptyDocument(catalogue.edition, `bench-${number}`, MOMENT, 'ja'), profile, answers };
});

const score = (document: Document) =>
  scoresOf(
    catalogue,
    replay(catalogue, document, (question) => document.answers[question]?.answer),
  );

function perSecond(work: (document: Document) => unknown, count: number): number {
  const start = performance.now();
  let done = 0;
  for (const document of documents.slice(0, count)) {
    work(document);
    done += 1;
    if (done % 64 === 0 && performance.now() - start > CAP_MS) break;
  }
  return (1000 * done) / (performance.now() - start);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function lapsOf(work: (document: Document) => unknown) {
  const many = perSecond(work, MANY);
  return { few: median(Array.from({ length: 25 }, () => perSecond(work, FEW))), many };
}

const laps: Laps = {
  questions: catalogue.questions.length,
  scores: lapsOf(score),
  assess: lapsOf((document) => assess(catalogue, document, DAY)),
};
process.stdout.write(JSON.stringify(laps));
