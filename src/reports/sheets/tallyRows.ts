import type { ScoredAnswer, Tally } from '../../core/scoring';
import { scoreText } from '../scores';
import { tallyText } from '../tallies';
import type { Matter } from '../texts/matter';
import { answerColumn } from './answerTable';
import type { Layout } from './readinessLayout';
import { levelPlace, shownScore } from './scoreFormulas';
import { type Formula, formula, quoted, type Row, text } from './sheet';

type State = ScoredAnswer['state'];

/** Names of the columns behind that of the area or phase. */
export const tallyColumns = [
  'score',
  'low',
  'high',
  'level',
  'exact',
  'exactHigh',
  'points',
  'unknown',
  'of',
  'asked',
  'answered',
] as const;

/** The score as the program shows it with both ends of its range; without one, what the program says instead. */
export function shownCells(
  at: number,
  shown: Pick<Tally, 'score' | 'range'>,
  none: Formula,
  layout: Layout,
  matter: Matter,
): Row {
  const dash = matter.speech.t('result:areas.none');
  const cell = (exact: string, value: number | undefined, otherwise: string, word: string | number) =>
    formula(
      `IF(${exact}="",${otherwise},${shownScore(exact, layout.limits)})`,
      value === undefined ? word : Number(scoreText(value)),
    );
  return [
    cell(`F${at}`, shown.score ?? undefined, none.formula, none.shows),
    cell(`F${at}`, shown.range?.low, quoted(dash), dash),
    cell(`G${at}`, shown.range?.high, quoted(dash), dash),
  ];
}

/** Sums over the answers of one area or phase. */
function sumsOf(name: string, column: 'area' | 'phase', matter: Matter) {
  const word = (state: State) => quoted(matter.speech.t(`sheets:answers.states.${state}`));
  const own = `${answerColumn(column, matter)},${name}`;
  const states = answerColumn('state', matter);
  const count = (state: State) => `COUNTIFS(${own},${states},${word(state)})`;
  const weights = (state: State) => `SUMIFS(${answerColumn('weight', matter)},${own},${states},${word(state)})`;
  return {
    points: `SUMIFS(${answerColumn('points', matter)},${own})`,
    chosen: weights('chosen'),
    unknown: weights('unknown'),
    unanswered: count('unanswered'),
    answered: `${count('chosen')}+${count('unknown')}+${count('not-applicable')}`,
  };
}

/** The same sums as the program has them. */
function countedOf({ rows }: Tally) {
  const of = (...states: readonly State[]) => rows.filter(({ state }) => states.includes(state));
  const weights = (list: readonly ScoredAnswer[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  return {
    points: of('chosen').reduce((sum, { weight, steps, top }) => sum + (weight * steps) / top, 0),
    unknown: weights(of('unknown')),
    of: weights(of('chosen', 'unknown')),
    answered: of('chosen', 'unknown', 'not-applicable').length,
  };
}

/** Area or phase with its score, range and level, computed from the sheet of answers. */
export function tallyRow(tally: Tally, column: 'area' | 'phase', at: number, layout: Layout, matter: Matter): Row {
  const { t } = matter.speech;
  const name = column === 'area' ? t(`lists:areas.${tally.id}.name`) : t(`lists:phases.${tally.id}.short`);
  const sums = sumsOf(`$A${at}`, column, matter);
  const counted = countedOf(tally);
  const unsaid = `IF(${sums.unanswered}>0,${quoted(t('result:areas.states.unanswered'))},${quoted(t('result:areas.states.out-of-scope'))})`;
  const none = formula(unsaid, tallyText({ ...tally, score: null }, matter.speech));
  const dash = t('result:areas.none');
  const level = tally.level ? t(`lists:levels.${tally.level}`) : dash;
  return [
    text(name, 'label'),
    ...shownCells(at, tally, none, layout, matter),
    formula(
      `IF(F${at}="",${quoted(dash)},INDEX(${layout.levelNames},${levelPlace(`F${at}`, layout.limits)}))`,
      level,
      undefined,
      'body',
    ),
    formula(`IF(J${at}=0,"",100*H${at}/J${at})`, tally.score ?? '', '0.00'),
    formula(`IF(J${at}=0,"",100*(H${at}+I${at})/J${at})`, tally.range?.high ?? '', '0.00'),
    formula(sums.points, counted.points, '0.00'),
    formula(sums.unknown, counted.unknown),
    formula(`${sums.chosen}+I${at}`, counted.of),
    formula(`L${at}+${sums.unanswered}`, tally.rows.length),
    formula(sums.answered, counted.answered),
  ];
}
