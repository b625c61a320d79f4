import { partsOf, type Quarter, quarterOf } from '../../../../core/dates';
import { formatFiscalYear } from '../../../../locales/format';
import type { Speech } from '../../../../reports/phrases';
import { periodText, quarterText } from '../../../../reports/quarters';
import { useIsNarrow } from '../../../charts/ChartFrame';
import { Scrollable } from '../../../parts/Scrollable';
import { useSpeech } from '../../../session';
import { ChartLegend } from './ChartLegend';
import { quartersOf } from './quartersOf';
import type { Board, Line } from './usePlanBoard';

interface ChartProps {
  readonly board: Board;
  /** What is shown of the plan, at least one. */
  readonly lines: readonly Line[];
}

/** From when to when, how many, and when most begin: one sentence or two. */
function finding(lines: readonly Line[], speech: Speech): string {
  const starts = lines.map(({ placement }) => placement.from);
  const countIn = (quarter: Quarter) => starts.filter((one) => one === quarter).length;
  const most = starts.reduce((best, quarter) => (countIn(quarter) > countIn(best) ? quarter : best), starts[0] ?? 0);
  const period = periodText(Math.min(...starts), Math.max(...lines.map(({ placement }) => placement.to)), speech);
  return speech.t('plan:chart.finding', {
    period,
    count: lines.length,
    most: quarterText(most, speech),
    number: countIn(most),
  });
}

/** Bars over quarters, one picture; the table beneath says the same in words. */
export function Chart({ board, lines }: ChartProps) {
  const speech = useSpeech();
  const { t } = speech;
  const isNarrow = useIsNarrow();
  const quarters = quartersOf(board);
  const text = finding(lines, speech);
  const name = t('plan:chart.name');
  return (
    <figure className="gantt">
      <figcaption>{text}</figcaption>
      <Scrollable name={name}>
        <div role="img" aria-label={t('punctuation.labelled', { label: name, text })}>
          <table role="presentation" className="gantt-grid" data-names={isNarrow ? 'above' : 'beside'}>
            <Head quarters={quarters} board={board} hasNames={!isNarrow} />
            <tbody>
              {lines.map((line, index) =>
                isNarrow ? (
                  <NameAbove
                    key={line.action.id}
                    line={line}
                    quarters={quarters}
                    board={board}
                    isFirst={line.placement.from !== lines[index - 1]?.placement.from}
                  />
                ) : (
                  <tr key={line.action.id}>
                    <td className="gantt-name">
                      <Name line={line} />
                    </td>
                    <Bar line={line} quarters={quarters} board={board} />
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      </Scrollable>
      <ChartLegend
        board={board}
        lines={lines}
        isRequestShown={quarters.includes(quarterOf(board.roadmap.request.day))}
      />
    </figure>
  );
}

interface RowProps {
  readonly line: Line;
  readonly quarters: readonly Quarter[];
  readonly board: Board;
}

function Name({ line: { number, action } }: { readonly line: Line }) {
  const { t } = useSpeech();
  return t('plan:chart.row', { number, title: t(`actions:${action.id}.title`) });
}

/** On narrow screens, where the head of the chart is soon out of sight: the quarter, said once, and the name over its bar. */
function NameAbove({ line, quarters, board, isFirst }: RowProps & { readonly isFirst: boolean }) {
  const speech = useSpeech();
  return (
    <>
      {isFirst && (
        <tr className="gantt-above">
          <td className="gantt-from" colSpan={quarters.length}>
            {quarterText(line.placement.from, speech)}
          </td>
        </tr>
      )}
      <tr className="gantt-above">
        <td className="gantt-name" colSpan={quarters.length}>
          <Name line={line} />
        </td>
      </tr>
      <tr>
        <Bar line={line} quarters={quarters} board={board} />
      </tr>
    </>
  );
}

function Bar({ line: { action, placement }, quarters, board }: RowProps) {
  const { t } = useSpeech();
  const { from, to } = placement;
  const needsRule = action.needs.includes('rule-change');
  return quarters.map((quarter) => (
    <td key={quarter} {...marksOf(quarter, board)} data-before={quarter < board.roadmap.start || undefined}>
      {from <= quarter && quarter <= to && (
        <span
          className="gantt-bar"
          data-funding={action.funding}
          data-goes={quarter < to || undefined}
          data-came={quarter > from || undefined}
        >
          {needsRule && quarter === from && <span className="gantt-mark">{t('plan:chart.ruleMark')}</span>}
        </span>
      )}
    </td>
  ));
}

/** In which month of its quarter a day falls. */
function monthIn(day: string): 'first' | 'middle' | 'last' {
  return (['last', 'first', 'middle'] as const)[Number(day.slice(5, 7)) % 3] ?? 'first';
}

/** What is marked through the whole column of a quarter. */
function marksOf(quarter: Quarter, { roadmap: { request } }: Board) {
  return {
    'data-april': partsOf(quarter).place === 1 || undefined,
    'data-request': quarter === quarterOf(request.day) ? monthIn(request.day) : undefined,
  };
}

function Head({
  quarters,
  board,
  hasNames,
}: {
  readonly quarters: readonly Quarter[];
  readonly board: Board;
  readonly hasNames: boolean;
}) {
  const { t, language } = useSpeech();
  const { request } = board.roadmap;
  return (
    <thead>
      <tr>
        {hasNames && <td className="gantt-name" rowSpan={2} />}
        {quarters
          .filter((quarter) => partsOf(quarter).place === 1)
          .map((quarter) => (
            <td key={quarter} className="gantt-year" colSpan={4} data-april>
              {formatFiscalYear(partsOf(quarter).year, language)}
            </td>
          ))}
      </tr>
      <tr>
        {quarters.map((quarter) => (
          <td key={quarter} className="gantt-place" {...marksOf(quarter, board)}>
            {partsOf(quarter).place}
            {quarter === quarterOf(request.day) && <span className="gantt-request">{t('plan:chart.requestMark')}</span>}
          </td>
        ))}
      </tr>
    </thead>
  );
}
