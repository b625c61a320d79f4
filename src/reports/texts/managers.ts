import { partsOf } from '../../core/dates';
import type { Tally } from '../../core/scoring';
import { scoreText } from '../scores';
import { bullets, fitting, type Line, limitsPart, listOf, ownedText, paragraph, partOf } from './lines';
import { begunIn, isUnderWay, type Matter, type Part, type Step, stepsOf } from './matter';
import { allGateLines, budgetLines, openLines, stateLines } from './standing';
import { listedSteps, shares, yearPlan } from './yearPlan';

function areaText({ id, state, score, range, level }: Tally, { speech: { t } }: Matter): string {
  const area = t(`lists:areas.${id}.name`);
  if (score === null || range === null) {
    return t('texts:managers.unscored', { area, state: t(`result:areas.states.${state as 'unanswered'}`) });
  }
  const named = { area, level: t(`lists:levels.${level}`) };
  if (range.high === range.low) return t('texts:managers.scored', { ...named, score: scoreText(score) });
  return t('texts:managers.ranged', { ...named, low: scoreText(range.low), high: scoreText(range.high) });
}

function state(matter: Matter): Part {
  const areas = matter.assessment.areas.map((area) => areaText(area, matter));
  return partOf('managers-state', [paragraph(stateLines(matter), matter), ...bullets(areas, matter)], matter);
}

function gates(matter: Matter): Part {
  const { t } = matter.speech;
  const [gate] = matter.catalogue.gates;
  const isClosed = matter.assessment.gates.some(({ state: is }) => is !== 'met');
  const rule = isClosed && gate && t('texts:gates.rule', { level: t(`lists:levels.${gate.level}`) });
  return partOf('managers-gates', [...allGateLines(matter), rule || t('result:gates.none')], matter);
}

/** So many rows of paper are there for the actions of the request. */
const ROWS = 10;

/** What the next request for an initial budget holds. */
function requested(matter: Matter): readonly Step[] {
  const { from } = matter.roadmap.request;
  const due = begunIn(partsOf(from).year, stepsOf(matter));
  return due.filter(({ action, funding }) => funding === 'initial' && !isUnderWay(matter, action.id));
}

function budget(matter: Matter): Part {
  const { t } = matter.speech;
  const changing = listedSteps(matter).flatMap(({ action }, index) =>
    action.needs.includes('rule-change') ? [String(index + 1)] : [],
  );
  if (stepsOf(matter).length === 0) return partOf('managers-budget', [t('texts:budget.empty')], matter);
  const money = budgetLines(matter).filter(Boolean);
  const asked = requested(matter);
  const listed = fitting(asked, ROWS, matter);
  const items = listed.map((step) => ownedText(step, matter));
  const lines: readonly Line[] = [
    paragraph([...(money.length > 0 ? money : [t('texts:budget.none')]), t('texts:budget.estimated')], matter),
    ...(items.length > 0 ? [t('texts:managers.items'), ...bullets(items, matter)] : []),
    asked.length > listed.length && t('texts:managers.more', { count: asked.length - listed.length }),
    money.length > 0 && t('texts:budget.later'),
    changing.length > 0 && t('texts:managers.rules', { numbers: listOf(changing, matter) }),
  ];
  return partOf('managers-budget', lines, matter);
}

function open(matter: Matter): Part {
  const { t } = matter.speech;
  const { unplaced, placements } = matter.roadmap;
  const blocked = matter.assessment.actions.filter(({ blockedBy }) => blockedBy.length > 0).map(({ action }) => action);
  const counts = {
    waiting: placements.filter(({ action }) => blocked.includes(action)).length,
    without: placements.filter(({ without }) => without.length > 0).length,
    late: placements.filter(({ isLate }) => isLate).length,
  };
  const asked = openLines(matter);
  const lines = [
    asked.length > 0 && paragraph(asked, matter),
    ...(['gate', 'rule-change', 'after'] as const).map((rule) => {
      const count = unplaced.filter(({ because }) => because.rule === rule).length;
      return count > 0 && t(`texts:open.${rule}`, { count });
    }),
    ...(['waiting', 'without', 'late'] as const).map(
      (risk) => counts[risk] > 0 && t(`texts:open.${risk}`, { count: counts[risk] }),
    ),
  ].filter(Boolean);
  return partOf('managers-open', lines.length > 0 ? lines : [t('texts:open.none')], matter);
}

/** Two pages for the heads of the sections: areas, gates, the first year by quarter, who does what, money, what is open. */
export function managers(matter: Matter): readonly Part[] {
  const parts = [state, gates, yearPlan, shares, budget, open].map((make) => make(matter));
  return [...parts, limitsPart('managers', matter)];
}
