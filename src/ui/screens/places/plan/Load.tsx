import { partsOf, type Quarter } from '../../../../core/dates';
import { heaviest, loadsOf, type QuarterLoad } from '../../../../core/load';
import { formatFiscalYear, formatList, formatNumber } from '../../../../locales/format';
import type { Speech } from '../../../../reports/phrases';
import { quarterText } from '../../../../reports/quarters';
import { ChartFrame, useIsNarrow } from '../../../charts/ChartFrame';
import type { LoadBar } from '../../../charts/LoadBars';
import { useLoadBars } from '../../../charts/useLoadBars';
import { WithQuarters } from '../../../parts/WithQuarters';
import { useCatalogue, useSpeech } from '../../../session';
import { LoadLegend } from './LoadLegend';
import { quartersOf } from './quartersOf';
import type { Board } from './usePlanBoard';

/** More would stand too close for their labels. */
const MOST_COLUMNS = 16;
/** So many have room for both ends of their range over them. */
const FEW_COLUMNS = 8;
/** CSS pixels. */
const COLUMN_HEIGHT = 280;
const ROW = 26;

/** How much effort falls into each quarter of the plan, drawn and in a table. */
export function Load({ board }: { readonly board: Board }) {
  const speech = useSpeech();
  const { t } = speech;
  const catalogue = useCatalogue();
  const isNarrow = useIsNarrow();
  const LoadBars = useLoadBars();
  const carried = board.lines.flatMap(({ action, placement: { from, to } }) => {
    const effort = catalogue.efforts.find(({ id }) => id === action.effort);
    return effort ? [{ from, to, min: effort.min, max: effort.max }] : [];
  });
  const loads = loadsOf(carried);
  const whole = quartersOf(board);
  const layout = isNarrow || whole.length > MOST_COLUMNS ? 'rows' : 'columns';
  const bars = layout === 'rows' ? rowsOf(loads, speech) : columnsOf(whole, loads, speech);
  const size = { width: isNarrow ? 288 : 500, height: layout === 'rows' ? ROW * bars.length : COLUMN_HEIGHT };
  return (
    <section>
      <h2>{t('plan:load.title')}</h2>
      <p className="hint">{t('plan:load.lead')}</p>
      <ChartFrame
        finding={finding(loads, speech)}
        name={t('plan:load.name')}
        isMissing={LoadBars === null}
        tools={<LoadLegend />}
      >
        <div className="load" style={{ minHeight: size.height }}>
          {LoadBars && <LoadBars bars={bars} layout={layout} {...size} />}
        </div>
      </ChartFrame>
      <LoadTable loads={loads} />
    </section>
  );
}

function rangeOf({ min, max }: QuarterLoad, { language }: Speech) {
  return { min: formatNumber(Math.round(min), language), max: formatNumber(Math.round(max), language) };
}

/** Which quarters are the heaviest, and how heavy. */
function finding(loads: readonly QuarterLoad[], speech: Speech): string {
  const { t, language } = speech;
  const [first, ...others] = heaviest(loads);
  if (!first) return t('plan:load.none');
  const range = rangeOf(first, speech);
  if (loads.length === 1) return t('plan:load.single', { quarter: quarterText(first.quarter, speech), ...range });
  if (others.length + 1 === loads.length) return t('plan:load.equal', range);
  if (others.length === 0) return t('plan:load.heaviest', { quarter: quarterText(first.quarter, speech), ...range });
  const names = [first, ...others].map(({ quarter }) => quarterText(quarter, speech));
  return t('plan:load.several', { quarters: formatList(names, language), ...range });
}

function barOf(load: QuarterLoad, isYearNamed: boolean, { t, language }: Speech): LoadBar {
  const { year, place } = partsOf(load.quarter);
  return {
    ...load,
    name: t('plan:load.place', { place }),
    year: isYearNamed ? formatFiscalYear(year, language) : '',
    label: '',
  };
}

function rowsOf(loads: readonly QuarterLoad[], speech: Speech): readonly LoadBar[] {
  return loads.map((load, index) => ({
    ...barOf(load, index === 0 || partsOf(load.quarter).place === 1, speech),
    label: load.count > 0 ? speech.t('plan:load.range', rangeOf(load, speech)) : '',
  }));
}

function columnsOf(quarters: readonly Quarter[], loads: readonly QuarterLoad[], speech: Speech): readonly LoadBar[] {
  const labelOf = (load: QuarterLoad) => {
    const range = rangeOf(load, speech);
    return quarters.length > FEW_COLUMNS ? range.max : speech.t('plan:load.range', range);
  };
  return quarters.map((quarter) => {
    const load = loads.find((one) => one.quarter === quarter);
    const bar = barOf(load ?? { quarter, count: 0, min: 0, max: 0 }, partsOf(quarter).place === 1, speech);
    return { ...bar, label: load && load.count > 0 ? labelOf(load) : '' };
  });
}

function LoadTable({ loads }: { readonly loads: readonly QuarterLoad[] }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <table>
      <caption className="hidden">{t('plan:load.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan:load.columns.quarter')}</th>
          <th scope="col" className="figure">
            {t('plan:load.columns.count')}
          </th>
          <th scope="col" className="figure">
            {t('plan:load.columns.effort')}
          </th>
        </tr>
      </thead>
      <tbody>
        {loads.map((load) => (
          <tr key={load.quarter}>
            <th scope="row">
              <WithQuarters text={quarterText(load.quarter, speech)} />
            </th>
            <td className="figure">{load.count}</td>
            <td className="figure">
              <span className="unbroken">
                {load.count > 0 ? t('plan:load.range', rangeOf(load, speech)) : t('plan:load.none')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
