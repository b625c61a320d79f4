import { partsOf } from '../../core/dates';
import type { Owner } from '../../core/placement';
import { ownerText } from '../placements';
import { quarterText } from '../quarters';
import { bullets, fitting, type Line, listOf, numbered, ownedText, paragraph, partOf, yearText } from './lines';
import { begunIn, comingIn, countsOf, firstYear, grouped, type Matter, type Part, type Step, stepsOf } from './matter';
import { emptyLines } from './standing';

/** More would not go on two pages: so many steps, and so many rows of paper where names are long. */
const LISTED = 18;
const ROWS = 20;

/** The steps that stand in the plan of the first year, in the order in which they are numbered there. */
export function listedSteps(matter: Matter): readonly Step[] {
  return fitting(begunIn(firstYear(matter), stepsOf(matter)).slice(0, LISTED), ROWS, matter);
}

function byQuarter(matter: Matter): readonly string[] {
  const { speech } = matter;
  const quarters = grouped(listedSteps(matter), ({ placement }) => placement.from);
  let number = 1;
  return [...quarters].flatMap(([quarter, steps]) => {
    const owned = steps.map((step) => ownedText(step, matter));
    const lines = [quarterText(quarter, speech), ...numbered(owned, matter, number)];
    number += steps.length;
    return lines;
  });
}

/** The plan of the first year by quarter, its actions numbered. */
export function yearPlan(matter: Matter): Part {
  const { t } = matter.speech;
  const all = stepsOf(matter);
  if (all.length === 0) {
    return partOf('managers-plan', [paragraph([t('texts:managers.none'), ...emptyLines(matter)], matter)], matter);
  }
  const year = firstYear(matter);
  const begins = partsOf(matter.roadmap.start).year;
  const begun = begunIn(year, all);
  const coming = comingIn(matter);
  const { running } = countsOf(matter);
  const more = begun.length - listedSteps(matter).length;
  const lines: readonly Line[] = [
    begins < year && t('texts:managers.nothingBefore', { year: yearText(begins, matter) }),
    running > 0 && t('texts:managers.running', { count: running }),
    coming.length > 0 &&
      t('texts:managers.begun', { year: yearText(year, matter), count: begunIn(year, coming).length }),
    ...byQuarter(matter),
    more > 0 && t('texts:managers.more', { count: more }),
    all.length > begun.length && t('texts:managers.afterwards', { count: all.length - begun.length }),
  ];
  return partOf('managers-plan', lines, matter);
}

interface Share {
  readonly owner: string;
  readonly number: string;
  readonly does: 'lead' | 'help';
}

/** Who leads and who helps with each numbered step. */
function sharesOf(matter: Matter): readonly Share[] {
  const named = (owner: Owner) => ownerText(owner, matter.speech);
  return listedSteps(matter).flatMap(({ action, placement: { owner } }, index): readonly Share[] => {
    const number = String(index + 1);
    const leads = named(owner);
    const helpers = action.owners.slice(1).map((role) => named({ role }));
    return [
      { owner: leads, number, does: 'lead' },
      ...helpers
        .filter((helper) => helper !== leads)
        .map((helper) => ({ owner: helper, number, does: 'help' as const })),
    ];
  });
}

/** What each section is asked to do, by the numbers of the plan. */
export function shares(matter: Matter): Part {
  const { t } = matter.speech;
  const all = sharesOf(matter);
  if (all.length === 0) {
    const year = yearText(firstYear(matter), matter);
    return partOf('managers-sections', [t('texts:managers.nothing', { year })], matter);
  }
  const lines = [...grouped(all, ({ owner }) => owner)].map(([owner, own]) => {
    const numbers = (does: Share['does']) =>
      listOf(
        own.filter((one) => one.does === does).map(({ number }) => number),
        matter,
      );
    const [lead, help] = [numbers('lead'), numbers('help')];
    if (lead && help) return t('texts:managers.both', { owner, lead, help });
    return lead ? t('texts:managers.lead', { owner, lead }) : t('texts:managers.help', { owner, help });
  });
  return partOf('managers-sections', [t('texts:managers.numbers'), ...bullets(lines, matter)], matter);
}
