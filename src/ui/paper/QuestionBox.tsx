import type { BlankQuestion } from '../../reports/blank';
import type { Speech } from '../../reports/phrases';

interface QuestionBoxProps {
  readonly question: BlankQuestion;
  readonly t: Speech['t'];
}

/** A question with boxes to tick, where each answer leads, and a line for a note. */
export function QuestionBox({ question, t }: QuestionBoxProps) {
  const { number, ask, hint, isQuick, isGate, when, choices, others, owners } = question;
  return (
    <>
      <h5>
        <span className="paper-number">{number}</span>
        <span>
          {ask}
          {isQuick && <span className="paper-mark">{t('paper:blank.quick')}</span>}
          {isGate && <span className="paper-mark">{t('paper:blank.gate')}</span>}
        </span>
      </h5>
      {when && <p className="paper-when">{when}</p>}
      {hint && (
        <p className="paper-text" data-tone="hint">
          {hint}
        </p>
      )}
      <ul className="paper-choices">
        {[...choices, ...others].map(({ id, label, way }) => (
          <li key={id} data-answer={id}>
            <span className="paper-box" aria-hidden="true" />
            <span>{label}</span>
            {way && <b className="paper-way">{way}</b>}
          </li>
        ))}
      </ul>
      <p className="paper-note">
        <span>{t('paper:blank.note')}</span>
        <span className="paper-rule" />
        <span>{t('paper:blank.owners', { owners })}</span>
      </p>
    </>
  );
}
