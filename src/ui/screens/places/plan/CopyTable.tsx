import { useState } from 'react';
import { planTable } from '../../../../reports/planTable';
import { useSpeech } from '../../../session';
import { copyText } from '../../../toClipboard';
import type { Board, Line } from './usePlanBoard';

/** Takes what is shown of the plan out of the program, as text for a spreadsheet. */
export function CopyTable({ board, lines }: { readonly board: Board; readonly lines: readonly Line[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const copy = async () => {
    const isDone = await copyText(planTable(lines, board.roadmap, speech));
    setOutcome(isDone ? 'done' : 'failed');
  };
  return (
    <div className="buttons no-print">
      <button type="button" className="button" onClick={copy}>
        {t('plan:copy.go')}
      </button>
      <p role="status">{outcome && t(`plan:copy.${outcome}`)}</p>
    </div>
  );
}
