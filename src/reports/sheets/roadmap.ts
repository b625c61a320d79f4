import { partsOf, type Quarter } from '../../core/dates';
import { formatDate, formatFiscalYear } from '../../locales/format';
import { fundingText } from '../phrases';
import {
  cautionTexts,
  holdText,
  laterRequestTexts,
  numberOf,
  ownerText,
  planHeading,
  unplacedText,
} from '../placements';
import { periodText } from '../quarters';
import { type Matter, type Step, stepsOf } from '../texts/matter';
import { number, type Row, type Sheet, text, texts } from './sheet';
import { leadLines, oneLine } from './wrapping';

const columns = [
  ['number', 6],
  ['action', 28],
  ['owner', 14],
  ['funding', 14],
  ['period', 18],
  ['why', 34],
  ['due', 13],
  ['status', 11],
] as const;

const QUARTER_WIDTH = 3.6;
/** More do not fit on a page; the period says the same. */
const MOST_QUARTERS = 24;

/** From the first quarter of the plan to its last; none where nothing is placed, or they are too many for a page. */
function quartersOf({ roadmap: { placements } }: Matter): readonly Quarter[] {
  if (placements.length === 0) return [];
  const first = Math.min(...placements.map(({ from }) => from));
  const last = Math.max(...placements.map(({ to }) => to));
  if (last - first >= MOST_QUARTERS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function rowOf({ action, placement }: Step, quarters: readonly Quarter[], { roadmap, speech }: Matter): Row {
  const { t, language } = speech;
  const { from, to, because, isLate } = placement;
  const { due, status = 'not-started' } = roadmap.plan.items[action.id] ?? {};
  const why = [
    ...because.map((hold) => holdText(hold, roadmap, speech)),
    ...laterRequestTexts(placement, action, roadmap, speech),
    ...cautionTexts(placement, action, speech),
  ];
  const days = [...(due ? [formatDate(due, language)] : []), ...(isLate ? [t('plan:table.late')] : [])];
  return [
    number(numberOf(action.id, roadmap)),
    text(t(`actions:${action.id}.title`), 'label'),
    text(oneLine(ownerText(placement.owner, speech))),
    text(fundingText(action, speech)),
    text(periodText(from, to, speech)),
    text(why.join('\n')),
    text(days.join('\n')),
    text(t(`plan:statuses.${status}`)),
    ...quarters.map((quarter) => {
      const isIn = from <= quarter && quarter <= to;
      return text(isIn ? t('sheets:roadmap.mark') : '', isIn ? 'bar' : 'mark');
    }),
  ];
}

/** Actions without a place, out of the plan, or done. */
function otherRows(matter: Matter): readonly Row[] {
  const { catalogue, roadmap, speech } = matter;
  const { t } = speech;
  const { unplaced, passedOver, done, plan } = roadmap;
  const row = (id: string, why: string, state: string): readonly Row[] => {
    const action = catalogue.actions.find((one) => one.id === id);
    if (!action) return [];
    const owner = plan.items[id]?.owner ?? t(`lists:owners.${action.owners[0] ?? ''}`);
    const words = ['', t(`actions:${id}.title`), oneLine(owner), fundingText(action, speech), '', why, '', state];
    return [texts(words, 'body')];
  };
  const out = (id: string) =>
    plan.items[id]?.status === 'passed-over' ? t('plan:statuses.passed-over') : t('plan:out.dropped');
  return [
    ...unplaced.flatMap(({ action, because }) =>
      row(action, unplacedText(because, speech), t('sheets:roadmap.unplaced')),
    ),
    ...passedOver.flatMap((id) => row(id, '', out(id))),
    ...done.flatMap((id) => row(id, '', t('plan:statuses.done'))),
  ];
}

/** The plan, a row an action, with its quarters marked; nothing where nothing is scored or settled. */
export function roadmapSheet(matter: Matter): Sheet {
  const { assessment, catalogue, document, roadmap, speech } = matter;
  const { t, language } = speech;
  const isThere = assessment.overall.score !== null || document.plan !== undefined;
  const quarters = isThere ? quartersOf(matter) : [];
  const leads = isThere && !document.plan ? leadLines(t('plan:proposed.title')) : [];
  const heads = quarters.map((quarter) => {
    const { year, place } = partsOf(quarter);
    return text(t('sheets:roadmap.quarter', { year: formatFiscalYear(year, language), place }), 'turned');
  });
  const named = columns.map(([column]) => {
    if (column === 'why') return t('sheets:roadmap.why');
    return column === 'action' ? t('sheets:actions.columns.action') : t(`plan:table.columns.${column}`);
  });
  return {
    name: t('sheets:names.roadmap'),
    isLandscape: true,
    widths: [...columns.map(([, width]) => width), ...quarters.map(() => QUARTER_WIDTH)],
    rows: [
      [text(isThere ? planHeading(roadmap, catalogue.actions, speech) : t('plan:title'), 'title')],
      ...leads.map((line): Row => [text(line, 'lead')]),
      [...texts(named, 'head'), ...heads],
      ...(isThere ? [...stepsOf(matter).map((step) => rowOf(step, quarters, matter)), ...otherRows(matter)] : []),
    ],
    headRow: leads.length + 2,
    offers: [],
  };
}
