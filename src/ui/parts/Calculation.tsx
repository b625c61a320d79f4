import { type ReactNode, useState } from 'react';
import type { Assessment } from '../../core/assessment';
import type { Tally } from '../../core/scoring';
import { equalsSign, twoDecimals } from '../../reports/scores';
import { useSpeech } from '../session';
import { AnswerSums } from './AnswerSums';
import { Dialog } from './ConfirmDialog';

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

interface TallyCalculationProps {
  readonly tally: Tally;
  readonly name: string;
  readonly label: string;
}

/** Every answer of an area or a phase with its weight and step, and the sums that give the score. */
export function TallyCalculation({ tally, name, label }: TallyCalculationProps) {
  const { t } = useSpeech();
  const { points, highPoints, of } = tally;
  return (
    <Explained label={label} name={name}>
      {tally.state === 'out-of-scope' && <p>{t('result:calculation.outOfScope', { name })}</p>}
      {tally.state === 'unanswered' && <p>{t('result:calculation.unanswered')}</p>}
      {tally.rows.length > 0 && <AnswerSums name={t('result:calculation.title', { name })} tally={tally} />}
      {tally.state === 'scored' && (
        <>
          <p>{t('result:calculation.formula')}</p>
          <Division points={points} of={of} />
          {highPoints > points && (
            <>
              <p>{t('result:calculation.high')}</p>
              <Division points={highPoints} of={of} />
            </>
          )}
          <p className="hint">{t('result:calculation.rule')}</p>
          <Rounding />
        </>
      )}
    </Explained>
  );
}

function Division({ points, of }: { readonly points: number; readonly of: number }) {
  const { t } = useSpeech();
  const exact = (100 * points) / of;
  const shown = twoDecimals(exact);
  const sign = equalsSign(exact, shown);
  return <p className="formula">{t('result:calculation.equals', { points, top: of, sign, score: String(shown) })}</p>;
}

function Rounding() {
  const { t } = useSpeech();
  return (
    <>
      <p className="hint">{t('result:calculation.rounded')}</p>
      <p className="hint">{t('result:calculation.levels')}</p>
      <p>
        <a href="#/reasoning/score">{t('result:about.reasoningGo')}</a>
      </p>
    </>
  );
}

interface OverallCalculationProps {
  readonly assessment: Assessment;
  readonly label: string;
}

/** The mean of the areas that gives the overall score, and the one that gives the top of its range. */
export function OverallCalculation({ assessment, label }: OverallCalculationProps) {
  const { t } = useSpeech();
  const scored = assessment.areas.flatMap(({ id, range }) => (range === null ? [] : [{ id, ...range }]));
  const { range } = assessment.overall;
  return (
    <Explained label={label} name={t('result:overall.title')}>
      <p>{t('result:calculation.overallRule')}</p>
      <Mean terms={scored.map(({ id, low }) => ({ id, score: low }))} />
      {range !== null && range.high > range.low && (
        <>
          <p>{t('result:calculation.high')}</p>
          <Mean terms={scored.map(({ id, high }) => ({ id, score: high }))} />
        </>
      )}
      <Rounding />
    </Explained>
  );
}

interface MeanProps {
  readonly terms: readonly { readonly id: string; readonly score: number }[];
}

function Mean({ terms }: MeanProps) {
  const { t } = useSpeech();
  const exact = terms.reduce((sum, { score }) => sum + score, 0) / terms.length;
  const shown = twoDecimals(exact);
  const written = terms.map(({ score }) => twoDecimals(score));
  const isExact = written.every((term, index) => term === terms[index]?.score);
  return (
    <>
      <dl className="mean">
        {terms.map(({ id }, index) => (
          <div key={id}>
            <dt>{t(`lists:areas.${id}.name`)}</dt>
            <dd>{written[index]}</dd>
          </div>
        ))}
      </dl>
      <p className="formula">
        {t('result:calculation.mean', {
          scores: written.join(' + '),
          count: terms.length,
          sign: isExact ? equalsSign(exact, shown) : '≒',
          score: String(shown),
        })}
      </p>
    </>
  );
}
