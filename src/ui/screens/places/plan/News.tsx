import type { Speech } from '../../../../reports/phrases';
import { periodText } from '../../../../reports/quarters';
import { useSpeech } from '../../../session';
import type { Change } from './useDecisions';
import type { Board } from './usePlanBoard';

function textOf({ what, action }: Change, { roadmap }: Board, speech: Speech): string {
  const { t } = speech;
  if (what === 'basis') return t('plan:news.basis');
  const title = t('plan:quoted', { text: t(`actions:${action}.title`) });
  if (what === 'dropped') return t('plan:news.dropped', { title });
  const placement = roadmap.placements.find((one) => one.action === action);
  if (placement) return t('plan:news.placed', { title, period: periodText(placement.from, placement.to, speech) });
  if (roadmap.unplaced.some((one) => one.action === action)) return t('plan:news.unplaced', { title });
  const status = t(`plan:statuses.${roadmap.plan.items[action]?.status ?? 'not-started'}`);
  return t('plan:news.status', { title, status });
}

/** What the last change did to the plan. */
export function News({ last, board }: { readonly last: Change | null; readonly board: Board }) {
  const speech = useSpeech();
  return (
    <p role="status" className="plan-news no-print">
      {last && textOf(last, board, speech)}
    </p>
  );
}
