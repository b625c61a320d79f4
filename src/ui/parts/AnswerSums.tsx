import type { ScoredAnswer, Tally } from '../../core/scoring';
import { useSpeech } from '../session';
import { Scrollable } from './Scrollable';

const columns = ['question', 'answer', 'weight', 'steps', 'points', 'top'] as const;

/** The answers behind a score, line by line, with the two sums. */
export function AnswerSums({ name, tally }: { readonly name: string; readonly tally: Tally }) {
  const { t } = useSpeech();
  return (
    <Scrollable name={name}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`result:calculation.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row) => (
            <AnswerSum key={row.question} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('result:calculation.sum')}
            </th>
            <td className="figure">{tally.points}</td>
            <td className="figure">{tally.of}</td>
          </tr>
        </tfoot>
      </table>
    </Scrollable>
  );
}

function AnswerSum({ row }: { readonly row: ScoredAnswer }) {
  const { t } = useSpeech();
  const { question, state, choice, weight, steps, top } = row;
  const isCounted = state === 'chosen' || state === 'unknown';
  return (
    <tr>
      <th scope="row">{t(`questions:${question}.ask`)}</th>
      <td>{state === 'chosen' ? t(`questions:${question}.choices.${choice}`) : t(`answer.${state}`)}</td>
      {isCounted ? (
        <>
          <td className="figure">{weight}</td>
          <td className="figure">{steps}</td>
          <td className="figure">{weight * steps}</td>
          <td className="figure">{weight * top}</td>
        </>
      ) : (
        <td colSpan={4}>{t('result:calculation.excluded')}</td>
      )}
    </tr>
  );
}
