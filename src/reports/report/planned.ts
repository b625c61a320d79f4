import { quarterOf } from '../../core/dates';
import { formatDate } from '../../locales/format';
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
import { periodText, quarterText } from '../quarters';
import { type Matter, type Step, stepsOf } from '../texts/matter';
import type { Block } from './blocks';
import { heading, lines, list, paragraph, table } from './making';

/** The plan by quarter: on what it rests, each action with why not earlier, and what stands outside it. */
export function planBlocks(matter: Matter): readonly Block[] {
  const { catalogue, document, roadmap, speech } = matter;
  const { t } = speech;
  if (matter.assessment.overall.score === null && !document.plan) return [];
  const rows = stepsOf(matter).map((step) => rowOf(step, matter));
  return [
    paragraph(planHeading(roadmap, catalogue.actions, speech), 'lead'),
    ...(document.plan ? [] : [paragraph(t('plan:proposed.title'), 'hint')]),
    paragraph(basisText(matter), 'hint'),
    ...table({
      caption: t('plan:table.caption'),
      columns: [
        { title: t('plan:table.columns.action'), share: 44 },
        { title: t('plan:table.columns.owner'), share: 14 },
        { title: t('plan:table.columns.funding'), share: 14 },
        { title: t('plan:table.columns.period'), share: 16 },
        { title: t('plan:table.columns.state'), share: 12 },
      ],
      rows,
    }),
    ...outside(matter),
  ];
}

/** On what the plan rests, as it is laid out: with the request that can still be made. */
function basisText({ roadmap: { plan, start, request }, speech }: Matter): string {
  const { t, language } = speech;
  const [supplementary, ruleChange] = (['supplementary', 'rule-change'] as const).map((one) =>
    plan.allow.includes(one),
  );
  const one = ruleChange ? 'rule-change' : 'neither';
  const summary = t('plan:settings.summary', {
    start: formatDate(plan.start, language),
    request: formatDate(request.day, language),
    allowed: t(`plan:settings.allowed.${supplementary ? (ruleChange ? 'both' : 'supplementary') : one}`),
    count: plan.capacity,
  });
  const passed = t('plan:settings.startPassed', { quarter: quarterText(start, speech) });
  return quarterOf(plan.start) >= start ? summary : lines([summary, passed]);
}

function rowOf({ action, placement }: Step, { roadmap, speech }: Matter): readonly string[] {
  const { t, language } = speech;
  const { due, status = 'not-started' } = roadmap.plan.items[action.id] ?? {};
  return [
    lines([
      t('report:numbered', { number: numberOf(action.id, roadmap), text: t(`actions:${action.id}.title`) }),
      ...placement.because.map((hold) => holdText(hold, roadmap, speech)),
      ...laterRequestTexts(placement, action, roadmap, speech),
      ...cautionTexts(placement, action, speech),
    ]),
    ownerText(placement.owner, speech),
    fundingText(action, speech),
    periodText(placement.from, placement.to, speech),
    lines([
      t(`plan:statuses.${status}`),
      due && t('punctuation.labelled', { label: t('plan:table.columns.due'), text: formatDate(due, language) }),
      placement.isLate && t('plan:table.late'),
    ]),
  ];
}

/** Actions that have no place in the plan, are out of it, or are done. */
function outside({ catalogue, roadmap, speech }: Matter): readonly Block[] {
  const { t } = speech;
  const isKnown = (id: string) => catalogue.actions.some((action) => action.id === id);
  const titled = (ids: readonly string[]) => ids.filter(isKnown).map((id) => t(`actions:${id}.title`));
  const group = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [heading(2, title), ...list(items)];
  const unplaced = roadmap.unplaced.map(({ action, because }) =>
    t('punctuation.labelled', { label: t(`actions:${action}.title`), text: unplacedText(because, speech) }),
  );
  const out = titled(roadmap.passedOver);
  const done = titled(roadmap.done);
  return [
    ...group(t('plan:unplaced.title', { count: unplaced.length }), unplaced),
    ...group(t('plan:out.title', { count: out.length }), out),
    ...group(t('plan:done.title', { count: done.length }), done),
  ];
}
