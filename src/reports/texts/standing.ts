import { questionsIn } from '../../core/conditions';
import { partsOf } from '../../core/dates';
import { experienceOf, isPerHead } from '../../core/experience';
import { type GateState, levelOf } from '../../core/scoring';
import { formatYearsIn } from '../../locales/format';
import { byScore, priceText } from '../phrases';
import { planCounts } from '../placements';
import { scoreText } from '../scores';
import { bullets, dayText, type Line, listOf, quarterName, yearText } from './lines';
import {
  comingIn,
  countsOf,
  grouped,
  isInUse,
  knowerOf,
  type Matter,
  type OpenQuestion,
  openQuestions,
  requestOf,
  roleText,
} from './matter';

/** Score, range and level, and why the level is held down; sentences. */
export function stateLines(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const { assessedOn, mode, overall, progress, gates } = matter.assessment;
  const { score, range, level, uncapped, heldBy } = overall;
  if (score === null || range === null || level === null) return [];
  const areaOf = (id: string) => matter.catalogue.questions.find((question) => question.id === id)?.area ?? '';
  const held = { level: t(`lists:levels.${uncapped}`), cap: t(`lists:levels.${level}`) };
  const areas = [...new Set(heldBy.map(areaOf))].map((area) =>
    t('result:rules.choice', { choice: t(`lists:areas.${area}.name`) }),
  );
  const isGated = gates.some(({ question }) => heldBy.includes(question));
  return [
    t('texts:state.score', {
      date: dayText(assessedOn, matter),
      mode: t(`result:overall.mode.${mode}`),
      score: scoreText(score),
      level: t(`lists:levels.${level}`),
    }),
    range.high > range.low && t('texts:state.range', { low: scoreText(range.low), high: scoreText(range.high) }),
    progress.answered < progress.asked &&
      t('texts:state.interim', { asked: progress.asked, answered: progress.answered }),
    heldBy.length > 0 &&
      (isGated
        ? t('result:overall.capped', held)
        : t('texts:state.ceiling', { ...held, areas: listOf(areas, matter) })),
  ];
}

function isBelowTrial(score: number): boolean {
  const level = levelOf(score);
  return level === 'not-ready' || level === 'preparing';
}

/** The least ready of the areas that stay below 「試行できる」 whatever わからない turns out to be, at most three; null where none does. */
export function weakLine(matter: Matter): string | null {
  const { t } = matter.speech;
  const weak = byScore(matter.assessment.areas).filter(({ range }) => isBelowTrial(range?.high ?? 0));
  if (weak.length === 0) return null;
  const areas = weak
    .slice(0, 3)
    .map(({ id, score }) => t('texts:state.area', { area: t(`lists:areas.${id}.name`), score: scoreText(score) }));
  return t('texts:state.low', { areas: listOf(areas, matter) });
}

/** Whom to ask about a gate that is not confirmed, or, where its question is not asked yet, which gate comes first. */
function asking({ question, isAsked }: GateState, matter: Matter): { owner: string } | { first: string } {
  const { catalogue } = matter;
  const asked = catalogue.questions.find(({ id }) => id === question);
  const before = isAsked || !asked?.askWhen ? [] : questionsIn(asked.askWhen);
  const first = catalogue.gates.find((gate) => before.includes(gate.question));
  return first ? { first: first.id } : { owner: knowerOf(matter, question) };
}

function gateText(gate: GateState, matter: Matter): string {
  const { t } = matter.speech;
  if (gate.state !== 'unconfirmed') return t(`lists:gates.${gate.id}.${gate.state}`);
  const name = t(`lists:gates.${gate.id}.name`);
  const who = asking(gate, matter);
  if ('first' in who) return t('texts:gates.unasked', { gate: name, first: t(`lists:gates.${who.first}.name`) });
  return t('texts:gates.unconfirmed', { gate: name, owner: roleText(who.owner, matter) });
}

/** One sentence for each gate that is not met. */
export function closedGates(matter: Matter): readonly string[] {
  return matter.assessment.gates.filter(({ state }) => state !== 'met').map((gate) => gateText(gate, matter));
}

/** What gates still stand before a trial, with a sentence that leads to them. */
export function gateLines(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const closed = closedGates(matter);
  if (closed.length === 0) return [t('result:gates.none')];
  return [t(isInUse(matter) ? 'texts:gates.inUse' : 'texts:gates.before'), ...bullets(closed, matter)];
}

function stateText(gate: GateState, matter: Matter): string {
  const { t } = matter.speech;
  if (gate.state !== 'unconfirmed') return t(`lists:gates.${gate.id}.${gate.state}`);
  const who = asking(gate, matter);
  if ('first' in who) return t('texts:gates.askLater', { first: t(`lists:gates.${who.first}.name`) });
  return t('texts:gates.ask', { owner: roleText(who.owner, matter) });
}

/** Every gate with how it stands. */
export function allGateLines(matter: Matter): readonly string[] {
  const { t } = matter.speech;
  const stated = matter.assessment.gates.map((gate) =>
    t('texts:gates.stated', {
      gate: t(`lists:gates.${gate.id}.name`),
      state: t(`result:gates.states.${gate.state}`),
      text: stateText(gate, matter),
    }),
  );
  return bullets(stated, matter);
}

/** How many actions ask for money, in which request and until when; sentences. */
export function budgetLines(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const { request } = matter.roadmap;
  const waiting = comingIn(matter);
  const initial = waiting.filter(({ funding }) => funding === 'initial').length;
  const next = planCounts(matter.roadmap, matter.catalogue.actions).request;
  const supplementary = waiting.filter(({ funding }) => funding === 'supplementary');
  const [soonest] = supplementary;
  const year = yearText(partsOf(request.from).year, matter);
  return [
    next > 0 &&
      t('texts:budget.initial', {
        year,
        count: next,
        date: dayText(request.day, matter),
      }),
    initial > next && t('texts:budget.further', { year, count: initial - next }),
    soonest &&
      t('texts:budget.supplementary', {
        count: supplementary.length,
        when: quarterName(soonest.placement.from, matter),
      }),
  ];
}

/** Amounts that named cases paid per head for what the plan has still to buy; where none is per head, the others. */
export function amountLines(matter: Matter): readonly Line[] {
  const { catalogue, document, speech } = matter;
  const bought = comingIn(matter).filter(({ funding }) => funding !== 'none');
  const seen = [...new Set(bought.flatMap(({ action }) => experienceOf(catalogue, action, document.profile).prices))];
  const shown = seen.filter(({ unit }) => isPerHead(unit));
  const amounts = (shown.length > 0 ? shown : seen).map((price) =>
    formatYearsIn(priceText(price, speech), speech.language),
  );
  return amounts.length > 0 ? [speech.t('texts:budget.seen'), ...bullets(amounts, matter)] : [];
}

/** Why nothing stands in the plan, and how many actions are out of it, done or without a place; sentences. */
export function emptyLines(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const counts = countsOf(matter);
  const request = requestOf(matter);
  const left = (['out', 'done', 'unplaced'] as const)
    .filter((why) => counts[why] > 0)
    .map((why) => t(`texts:left.${why}`, { count: counts[why] }));
  return [
    left.length > 0 && t('texts:left.there', { counts: listOf(left, matter) }),
    request !== 'actions' && request !== 'running' && t(`texts:mayor.none.${request}`),
  ];
}

/** Counts of what is open, and whom to ask; sentences. */
export function openLines(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const open = openQuestions(matter);
  const count = (why: OpenQuestion['why']) => open.filter((one) => one.why === why).length;
  const owners = [...grouped(open, ({ owner }) => owner)].map(([owner, questions]) =>
    t('texts:questions', { owner: roleText(owner, matter), count: questions.length }),
  );
  const counts = (['unknown', 'recheck', 'unanswered'] as const)
    .filter((why) => count(why) > 0)
    .map((why) => t(`texts:open.${why}`, { count: count(why) }));
  if (counts.length === 0) return [];
  return [
    t('texts:open.there', { counts: listOf(counts, matter) }),
    t('texts:open.ask', { owners: listOf(owners, matter) }),
  ];
}
