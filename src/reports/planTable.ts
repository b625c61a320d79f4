import type { Action } from '../core/advice';
import type { Placement } from '../core/placement';
import type { Roadmap } from '../core/roadmap';
import { formatDate } from '../locales/format';
import { fundingText, type Speech } from './phrases';
import { cautionTexts, holdText, laterRequestTexts, numberOf, ownerText } from './placements';
import { periodText } from './quarters';

const columns = ['number', 'action', 'owner', 'funding', 'period', 'why', 'due', 'status'] as const;

interface Row {
  readonly action: Action;
  readonly placement: Placement;
}

function cells({ action, placement }: Row, roadmap: Roadmap, speech: Speech): readonly string[] {
  const { t, language } = speech;
  const { because, isLate } = placement;
  const { due, status = 'not-started' } = roadmap.plan.items[action.id] ?? {};
  const why = [
    ...because.map((hold) => holdText(hold, roadmap, speech)),
    ...laterRequestTexts(placement, action, roadmap, speech),
    ...cautionTexts(placement, action, speech),
  ];
  const late = isLate ? [t('plan:table.late')] : [];
  return [
    String(numberOf(action.id, roadmap)),
    t(`actions:${action.id}.title`),
    ownerText(placement.owner, speech),
    fundingText(action, speech),
    periodText(placement.from, placement.to, speech),
    why.join(language === 'en' ? ' ' : ''),
    [...(due ? [formatDate(due, language)] : []), ...late].join(t('punctuation.next')),
    t(`plan:statuses.${status}`),
  ];
}

/** The plan as plain text for a spreadsheet: a line for each action, cells parted by tabs, the names of the columns first. */
export function planTable(rows: readonly Row[], roadmap: Roadmap, speech: Speech): string {
  const { t } = speech;
  const head = columns.map((column) => t(column === 'why' ? 'plan:table.why' : `plan:table.columns.${column}`));
  const lines = [head, ...rows.map((row) => cells(row, roadmap, speech))];
  return lines.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
