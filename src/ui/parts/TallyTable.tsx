import type { Tally } from '../../core/scoring';
import { levelText, rangeText, tallyText } from '../../reports/tallies';
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
  const speech = useSpeech();
  const { t } = speech;
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
                <TallyCalculation tally={tally} name={name} label={tallyText(tally, speech)} />
              </td>
              <td className="figure">{rangeText(tally, speech)}</td>
              <td>{levelText(tally, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
