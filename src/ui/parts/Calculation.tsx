import { type ReactNode, useState } from 'react';
import type { Assessment } from '../../core/assessment';
import type { ScoredAnswer, Tally } from '../../core/scoring';
import { formatNumber } from '../../locales/format';
import { scoreText } from '../phrases';
import { useSpeech } from '../session';
import { Dialog } from './ConfirmDialog';
import { Scrollable } from './Scrollable';

interface ExplainedProps {
  /** The number as shown. */
  readonly label: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** A number that opens its own calculation. */
export function Explained({ label, name, children }: ExplainedProps) {
  const { t } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="number"
        aria-label={`${label} ${t('result:calculation.open', { name })}`}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {label}
      </button>
      {isOpen && (
        <Dialog title={t('result:calculation.title', { name })} onClose={() => setIsOpen(false)}>
          {children}
          <form method="dialog" className="buttons">
            <button type="submit" className="button">
              {t('close')}
            </button>
          </form>
        </Dialog>
      )}
    </>
  );
}

/** Every answer of an area or a phase with its weight and step, and the sum that gives the score. */
export function TallyCalculation({
  tally,
  name,
  label,
}: {
  readonly tally: Tally;
  readonly name: string;
  readonly label: string;
}) {
  const { t, language } = useSpeech();
  const counted = tally.rows.filter(({ state }) => state === 'chosen' || state === 'unknown');
  const points = counted.reduce((sum, { weight, steps }) => sum + weight * steps, 0);
  const top = counted.reduce((sum, row) => sum + row.weight * row.top, 0);
  return (
    <Explained label={label} name={name}>
      {tally.state === 'out-of-scope' && <p>{t('result:calculation.outOfScope', { name })}</p>}
      {tally.state === 'unanswered' && <p>{t('result:calculation.unanswered')}</p>}
      {tally.rows.length > 0 && <TallyTable rows={tally.rows} points={points} top={top} />}
      {tally.score !== null && tally.range !== null && (
        <>
          <p>{t('result:calculation.formula')}</p>
          <p className="formula">
            {t('result:calculation.equals', { points, top, score: formatNumber(tally.score, language) })}
          </p>
          {tally.range.high > tally.score && (
            <p>{t('result:calculation.high', { high: formatNumber(tally.range.high, language) })}</p>
          )}
          <p className="hint">{t('result:calculation.rule')}</p>
          <p className="hint">{t('result:calculation.levels')}</p>
        </>
      )}
    </Explained>
  );
}

interface TallyTableProps {
  readonly rows: readonly ScoredAnswer[];
  readonly points: number;
  readonly top: number;
}

function TallyTable({ rows, points, top }: TallyTableProps) {
  const { t } = useSpeech();
  return (
    <Scrollable name={t('result:calculation.columns.answer')}>
      <table className="calculation">
        <thead>
          <tr>
            {(['question', 'answer', 'weight', 'steps', 'points', 'top'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`result:calculation.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TallyRow key={row.question} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('result:calculation.sum')}
            </th>
            <td className="figure">{points}</td>
            <td className="figure">{top}</td>
          </tr>
        </tfoot>
      </table>
    </Scrollable>
  );
}

function TallyRow({ row }: { readonly row: ScoredAnswer }) {
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

/** The mean of the areas that gives the overall score. */
export function OverallCalculation({ assessment, label }: { readonly assessment: Assessment; readonly label: string }) {
  const { t, language } = useSpeech();
  const scored = assessment.areas.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
  const { score } = assessment.overall;
  return (
    <Explained label={label} name={t('result:overall.title')}>
      <p>{t('result:calculation.overallRule')}</p>
      <dl className="mean">
        {scored.map((area) => (
          <div key={area.id}>
            <dt>{t(`lists:areas.${area.id}.name`)}</dt>
            <dd>{formatNumber(area.score, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="formula">
        {t('result:calculation.mean', {
          scores: scored.map((area) => formatNumber(area.score, language)).join(' + '),
          count: scored.length,
          score: score === null ? '' : formatNumber(score, language),
        })}
      </p>
      <p className="hint">{t('result:calculation.rounded', { score: score === null ? '' : scoreText(score) })}</p>
      <p className="hint">{t('result:calculation.levels')}</p>
    </Explained>
  );
}
