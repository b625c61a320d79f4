import { partsOf } from '../../core/dates';
import { gateNames, headlineText } from '../headline';
import { byScore } from '../phrases';
import { planCounts } from '../placements';
import { scoreText } from '../scores';
import {
  bullets,
  dayText,
  type Line,
  limitsPart,
  listOf,
  numbered,
  paragraph,
  partOf,
  stepText,
  titleOf,
  yearText,
} from './lines';
import {
  begunIn,
  comingIn,
  countsOf,
  firstYear,
  hasPlan,
  headText,
  knowerOf,
  type Matter,
  type NamedOwner,
  type Part,
  requestOf,
  roleText,
  stepsOf,
} from './matter';
import { closedGates, emptyLines, stateLines } from './standing';

const AT_MOST = 3;

const HEAD: NamedOwner = 'mayor';

function state(matter: Matter): Part {
  return partOf(
    'mayor-state',
    [headlineText(matter.assessment, matter.speech), paragraph(stateLines(matter), matter)],
    matter,
  );
}

/** What blocks, then what the body is strong in; where there is neither, what it is weakest in. */
function points(matter: Matter): Part {
  const { t } = matter.speech;
  const ready = [...byScore(matter.assessment.areas)].sort((a, b) => b.score - a.score);
  const about = (key: 'strength' | 'weakness', { id, score }: (typeof ready)[number]) =>
    t(`texts:mayor.${key}`, { area: t(`lists:areas.${id}.name`), score: scoreText(score) });
  const strengths = ready.filter(({ level }) => level === 'trial-ready' || level === 'settling');
  const said = [...closedGates(matter), ...strengths.map((area) => about('strength', area))].slice(0, AT_MOST);
  const weakest = ready.at(-1);
  const lines = said.length === 0 && weakest ? [about('weakness', weakest)] : said;
  return partOf('mayor-points', bullets(lines, matter), matter);
}

function steps(matter: Matter): Part {
  const { t } = matter.speech;
  if (!hasPlan(matter)) return partOf('mayor-steps', [paragraph(emptyLines(matter), matter)], matter);
  const next = stepsOf(matter).slice(0, AT_MOST);
  const lines = numbered(
    next.map((step) => stepText(step, matter)),
    matter,
  );
  return partOf('mayor-steps', [...lines, t('texts:budget.estimated')], matter);
}

/** That gates which are not confirmed be looked into. */
function confirmation(matter: Matter): Line {
  const { t } = matter.speech;
  const open = matter.assessment.gates.filter(({ state: is, isAsked }) => is === 'unconfirmed' && isAsked);
  if (open.length === 0) return null;
  const roles = new Set(open.map(({ question }) => knowerOf(matter, question)));
  const owners = [...roles].map((role) => roleText(role, matter));
  return t('texts:mayor.gates', { gates: gateNames(open, matter.speech), owners: listOf(owners, matter) });
}

function request(matter: Matter): Part {
  const { t } = matter.speech;
  const year = firstYear(matter);
  const coming = comingIn(matter);
  const own = coming.find(({ placement: { owner } }) => 'role' in owner && owner.role === HEAD);
  const together = begunIn(year, coming).filter(({ action }) => action.needs.includes('coordination')).length;
  const { request: next } = matter.roadmap;
  const { running, coming: count } = countsOf(matter);
  const budgeted = planCounts(matter.roadmap, matter.catalogue.actions).request;
  const lines: readonly Line[] = [
    running > 0 && count > 0
      ? t('texts:mayor.approve.both', { running, count })
      : t(`texts:mayor.approve.${requestOf(matter)}`),
    confirmation(matter),
    own && t('texts:mayor.own', { title: titleOf(own, matter), head: headText(matter) }),
    together > 0 && t('texts:mayor.coordination', { year: yearText(year, matter), count: together }),
    budgeted > 0 &&
      t('texts:mayor.budget', {
        year: yearText(partsOf(next.from).year, matter),
        count: budgeted,
        date: dayText(next.day, matter),
      }),
  ];
  const said = lines.filter((line): line is string => Boolean(line));
  return partOf('mayor-request', numbered(said, matter), matter);
}

/** One page for the head of the body: where we stand, what blocks, what comes next, what is asked. */
export function mayor(matter: Matter): readonly Part[] {
  return [...[state, points, steps, request].map((make) => make(matter)), limitsPart('mayor', matter)];
}
