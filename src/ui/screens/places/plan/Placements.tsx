import { useState } from 'react';
import { useSpeech } from '../../../session';
import { Chart } from './Chart';
import { CopyTable } from './CopyTable';
import { FilterNote, Filters } from './Filters';
import { everything, filtered, within } from './filter';
import { PlacementTable } from './PlacementTable';
import type { Board } from './usePlanBoard';

/** What stands in the plan, as a chart and in words; both show what the filter lets through. */
export function Placements({ board, onEdit }: { readonly board: Board; readonly onEdit: (action: string) => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const [wanted, setWanted] = useState(everything);
  if (board.lines.length === 0) return null;
  const filter = within(wanted, board.lines, speech);
  const shown = filtered(board.lines, filter, speech);
  return (
    <section>
      <h2>{t('plan:chart.title')}</h2>
      <Filters lines={board.lines} filter={filter} shown={shown.length} onChange={setWanted} />
      <FilterNote lines={board.lines} filter={filter} shown={shown.length} />
      {shown.length === 0 ? (
        <p>{t('plan:filters.none')}</p>
      ) : (
        <>
          <Chart board={board} lines={shown} />
          <PlacementTable board={board} lines={shown} onEdit={onEdit} />
          <CopyTable board={board} lines={shown} />
        </>
      )}
    </section>
  );
}
