import type { Action } from '../../core/advice';
import type { Assessment } from '../../core/assessment';
import type { Catalogue } from '../../core/catalogue';
import { partsOf } from '../../core/dates';
import type { Document } from '../../core/document';
import type { Placement } from '../../core/placement';
import { fundingIn, isUnderWay as hasBegun } from '../../core/plan';
import type { Answer } from '../../core/questionnaire';
import type { Roadmap } from '../../core/roadmap';
import type { ScoredAnswer } from '../../core/scoring';
import type { words } from '../../locales/ja/first';
import type { Speech } from '../phrases';
import { ownerText } from '../placements';

/** All that a text may speak of: whatever is not in here is not said. */
export interface Matter {
  readonly catalogue: Catalogue;
  readonly document: Document;
  /** Of the same document. */
  readonly assessment: Assessment;
  /** Of the same document and assessment. */
  readonly roadmap: Roadmap;
  readonly speech: Speech;
}

/** Questions and owners that a text names outright; the compiler knows those that have words. */
export type NamedQuestion = keyof (typeof words)['questions'];
export type NamedOwner = keyof (typeof words)['lists']['owners'];

/** A part of a text; its id is what the document keeps an edited part by. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** An action of the roadmap in its place. */
export interface Step {
  readonly action: Action;
  readonly placement: Placement;
  /** In this plan. */
  readonly funding: Action['funding'];
}

/** The actions of the roadmap by when they begin, and where equal in the order in which they were placed. */
export function stepsOf({ catalogue, roadmap: { placements, plan } }: Matter): readonly Step[] {
  return placements
    .flatMap((placement): readonly Step[] => {
      const action = catalogue.actions.find(({ id }) => id === placement.action);
      return action ? [{ action, placement, funding: fundingIn(action, plan) }] : [];
    })
    .sort((a, b) => a.placement.from - b.placement.from);
}

/** Whether the body says that an action has begun. */
export function isUnderWay({ roadmap }: Matter, action: string): boolean {
  return hasBegun(roadmap.plan, action);
}

/** The fiscal year in which the first action begins, as a western year; that of the plan where it holds none. */
export function firstYear(matter: Matter): number {
  const [first] = stepsOf(matter);
  return partsOf(first?.placement.from ?? matter.roadmap.start).year;
}

/** The steps that begin in a fiscal year. */
export function begunIn(year: number, steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ placement }) => partsOf(placement.from).year === year);
}

/** Every question that is asked now, as it was answered. */
export function rowsOf({ assessment }: Matter): readonly ScoredAnswer[] {
  return assessment.areas.flatMap(({ rows }) => rows);
}

/** What was heard to a question; undefined where it is not asked or not answered. */
export function heard(matter: Matter, question: string): Answer | undefined {
  const row = rowsOf(matter).find((one) => one.question === question);
  if (!row || row.state === 'unanswered') return undefined;
  if (row.state !== 'chosen') return { state: row.state };
  return row.choice === null ? undefined : { state: 'chosen', choice: row.choice };
}

/** Whether telework is used already, at least now and then. */
export function isInUse(matter: Matter): boolean {
  const { stageQuestion } = matter.catalogue.matching;
  return rowsOf(matter).some(
    ({ question, state, steps }) => question === stageQuestion && state === 'chosen' && steps > 0,
  );
}

/** A question that is still open, and who can answer it. */
export interface OpenQuestion {
  readonly question: string;
  readonly why: 'unknown' | 'recheck' | 'unanswered';
  /** The likeliest to know. */
  readonly owner: string;
}

/** Who is the likeliest to know the answer to a question; a role. */
export function knowerOf({ catalogue }: Pick<Matter, 'catalogue'>, question: string): string {
  return catalogue.questions.find(({ id }) => id === question)?.owners[0] ?? '';
}

/** わからない first, then what is to be checked again, then what nobody has answered. */
export function openQuestions(matter: Matter): readonly OpenQuestion[] {
  const ownerOf = (question: string) => knowerOf(matter, question);
  const toConfirm = matter.assessment.toConfirm.map(({ question, why }) => ({
    question,
    why,
    owner: ownerOf(question),
  }));
  const unanswered = rowsOf(matter)
    .filter(({ question, state }) => state === 'unanswered' && !toConfirm.some((one) => one.question === question))
    .map(({ question }) => ({ question, why: 'unanswered' as const, owner: ownerOf(question) }));
  const only = (why: OpenQuestion['why']) => toConfirm.filter((one) => one.why === why);
  return [...only('unknown'), ...only('recheck'), ...unanswered];
}

/** How many actions of those that are proposed or added stand where. */
export function countsOf({ assessment, roadmap }: Matter): Readonly<Record<'running' | 'coming' | Left, number>> {
  const { placements, unplaced, done, passedOver, plan } = roadmap;
  const wanted = new Set([...assessment.actions.map(({ action }) => action), ...plan.chosen]);
  const running = placements.filter(({ action }) => hasBegun(plan, action)).length;
  return {
    running,
    coming: placements.length - running,
    out: passedOver.length,
    done: done.filter((action) => wanted.has(action)).length,
    unplaced: unplaced.length,
  };
}

/** Why an action that is proposed or added does not stand in the plan. */
export type Left = 'out' | 'done' | 'unplaced';

/**
 * What a text asks to be approved: to take up the actions of the plan, or to go on with them where all have begun. Where
 * the plan is empty: to find out first; to decide again, because none can be placed or because the body took all out; to
 * go on as now, because all are done or none is proposed.
 */
export type Request = 'actions' | 'running' | 'confirm' | 'stuck' | 'out' | 'done' | 'continue';

/** What a text asks for where the plan stands as it does. */
export function requestOf(matter: Matter): Request {
  const { running, coming, out, done, unplaced } = countsOf(matter);
  if (coming > 0) return 'actions';
  if (running > 0) return 'running';
  if (out > 0 && unplaced === 0) return 'out';
  if (openQuestions(matter).length > 0) return 'confirm';
  if (unplaced > 0) return 'stuck';
  return done > 0 ? 'done' : 'continue';
}

/** Whether anything stands in the plan. */
export function hasPlan({ roadmap }: Matter): boolean {
  return roadmap.placements.length > 0;
}

/** The steps that have not begun. */
export function comingIn(matter: Matter): readonly Step[] {
  return stepsOf(matter).filter(({ action }) => !isUnderWay(matter, action.id));
}

/** Things by a key, in the order in which the keys first occur. */
export function grouped<K, T>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, readonly T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

/** The body as its own officials write of it: 本村, or its name where its kind is not said. */
export function selfText({ catalogue, document, speech: { t } }: Matter): string {
  const { bodyType } = document.profile;
  const isKnown = bodyType !== undefined && catalogue.profileOptions.bodyTypes.includes(bodyType);
  if (isKnown) return t(`texts:self.${bodyType}` as 'texts:self.other');
  return document.respondent.body || t('texts:self.other');
}

/** The head of the body by title: 村長. */
export function headText({ catalogue, document, speech: { t } }: Matter): string {
  const { bodyType } = document.profile;
  const isKnown = bodyType !== undefined && catalogue.profileOptions.bodyTypes.includes(bodyType);
  return t(`texts:head.${isKnown ? bodyType : 'other'}` as 'texts:head.other');
}

/** An owner by the role that the catalogue names. */
export function roleText(role: string, { speech }: Matter): string {
  return ownerText({ role }, speech);
}
