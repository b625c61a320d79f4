import { levels } from '../../core/scoring';
import type { Matter } from '../texts/matter';
import { capPlaces, capRows } from './caps';
import { type Layout, readinessLayout, readinessLead } from './readinessLayout';
import { levelPlace } from './scoreFormulas';
import { formula, number, quoted, type Row, type Sheet, text, texts } from './sheet';
import { shownCells, tallyColumns, tallyRow } from './tallyRows';

function heading(title: string, columns: readonly string[]): readonly Row[] {
  return [[], [text(title, 'section')], texts(columns, 'head')];
}

/** The overall score, range and level, and the level that the score alone would give. */
function overallRows(layout: Layout, matter: Matter): readonly Row[] {
  const { assessment, catalogue, speech } = matter;
  const { t } = speech;
  const { overall, progress } = assessment;
  const at = layout.overall;
  const areas = (column: string) => `${column}${layout.areas}:${column}${layout.areas + catalogue.areas.length - 1}`;
  const dash = t('result:areas.none');
  const nothing = quoted(dash);
  const mean = (column: string) => `IF(COUNT(${areas(column)})=0,"",AVERAGE(${areas(column)}))`;
  const alone = levelPlace(`F${at}`, layout.limits);
  const named = (place: string) => `IF(F${at}="",${nothing},INDEX(${layout.levelNames},${place}))`;
  const levelName = (level: typeof overall.level) => (level ? t(`lists:levels.${level}`) : dash);
  const held = named(`MIN(${alone},${capPlaces(layout, matter)})`);
  return [
    [
      text(t('sheets:readiness.whole'), 'label'),
      ...shownCells(at, overall, formula(nothing, dash), layout, matter),
      formula(held, levelName(overall.level), undefined, 'body'),
      formula(mean('F'), overall.score ?? '', '0.00'),
      formula(mean('G'), overall.range?.high ?? '', '0.00'),
      ...['points', 'unknown', 'of'].map(() => text('', 'figure')),
      formula(`SUM(${areas('K')})`, progress.asked),
      formula(`SUM(${areas('L')})`, progress.answered),
    ],
    [
      text(t('sheets:readiness.uncapped'), 'label'),
      ...['score', 'low', 'high'].map(() => text('', 'figure')),
      formula(named(alone), levelName(overall.uncapped), undefined, 'body'),
    ],
  ];
}

/** Areas, phases and the whole, computed by formulas from the sheet of answers as the program computes them. */
export function readinessSheet(matter: Matter): Sheet {
  const { assessment, speech } = matter;
  const { t } = speech;
  const layout = readinessLayout(matter);
  const [title = '', ...leads] = readinessLead(matter);
  const columns = tallyColumns.map((column) => t(`sheets:readiness.columns.${column}`));
  const caps = ['name', 'number', 'choice', 'wanted', 'state', 'until', 'place', 'holds'] as const;
  return {
    name: t('sheets:names.readiness'),
    isLandscape: false,
    isOnePage: true,
    widths: [26, 12, 10, 10, 17, 13, 13, 9, 12, 9, 9, 10],
    rows: [
      [text(title, 'title')],
      ...leads.map((line): Row => [text(line, 'lead')]),
      ...heading(t('sheets:readiness.overall'), ['', ...columns]),
      ...overallRows(layout, matter),
      ...heading(t('result:areas.caption'), [t('result:areas.columns.area'), ...columns]),
      ...assessment.areas.map((area, index) => tallyRow(area, 'area', layout.areas + index, layout, matter)),
      ...heading(t('result:phases.caption'), [t('result:phases.column'), ...columns]),
      ...assessment.phases.map((phase, index) => tallyRow(phase, 'phase', layout.phases + index, layout, matter)),
      ...heading(
        t('sheets:readiness.caps'),
        caps.map((column) => t(`sheets:readiness.cap.${column}`)),
      ),
      ...capRows(layout, matter),
      ...heading(t('sheets:readiness.levels'), [t('sheets:readiness.columns.level'), t('sheets:readiness.from')]),
      ...levels.map(({ id, from }): Row => [text(t(`lists:levels.${id}`), 'label'), number(from)]),
    ],
    headRow: 0,
    offers: [],
  };
}
