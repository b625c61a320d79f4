import type { Tally } from '../../core/scoring';

import type { Speech } from '../../reports/phrases';
import { scoreText } from '../../reports/scores';
import { useSpeech } from '../session';
import { TallyCalculation } from './Calculation';
import { Scrollable } from './Scrollable';

interface ScoresTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly column: string;
  readonly rows: readonly { readonly tally: Tally; readonly name: string }[];
}

/** Scores with range and level; every score opens its calculation. */
export function TallyTable({ caption, column, rows }: ScoresTableProps) {
  const { t } = useSpeech();
  return (
    <Scrollable name={caption}>
      <table className="scores">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col" className="figure">
              {t('result:areas.columns.score')}
            </th>
            <th scope="col" className="figure">
              {t('result:areas.columns.range')}
            </th>
            <th scope="col">{t('result:areas.columns.level')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tally, name }) => (
            <tr key={tally.id} data-state={tally.state}>
              <th scope="row">{name}</th>
              <td className="figure">
                <TallyCalculation tally={tally} name={name} label={scoreLabel(tally, t)} />
              </td>
              <td className="figure">{rangeLabel(tally, t)}</td>
              <td>{tally.level ? t(`lists:levels.${tally.level}`) : t('result:areas.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

type T = Speech['t'];

export function scoreLabel({ score, state }: Tally, t: T): string {
  if (score !== null) return scoreText(score);
  return t(state === 'unanswered' ? 'result:areas.states.unanswered' : 'result:areas.states.out-of-scope');
}

function rangeLabel({ range }: Tally, t: T): string {
  if (!range) return t('result:areas.none');
  if (range.high === range.low) return t('result:areas.noRange');
  return t('result:areas.range', { low: scoreText(range.low), high: scoreText(range.high) });
}
