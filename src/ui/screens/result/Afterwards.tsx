import type { Assessment } from '../../../core/assessment';
import { answerText } from '../../../reports/phrases';
import { Onward } from '../../parts/Onward';
import { OpenFileButton } from '../../parts/OpenFile';
import { SaveFileButton } from '../../parts/SaveFileButton';
import { useDocument, useJourney, useSend, useSpeech } from '../../session';

/** Answers that are kept but not scored. */
export function Hidden({ assessment }: { readonly assessment: Assessment }) {
  const speech = useSpeech();
  const { t } = speech;
  const { answers } = useDocument();
  if (assessment.hidden.length === 0) return null;
  return (
    <section>
      <h2>{t('result:hidden.title')}</h2>
      <p className="hint">{t('result:hidden.lead')}</p>
      <ul>
        {assessment.hidden.map((id) => (
          <li key={id}>
            {t(`questions:${id}.ask`)} <span className="hint">{answerText(id, answers[id]?.answer, speech)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Limits() {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('limits.title')}</h2>
      <ul>
        {t('limits.points', { returnObjects: true }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a href="#/about">{t('places.about')}</a>
      </p>
    </section>
  );
}

export function Afterwards({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const send = useSend();
  const mayExtend = useJourney((snapshot) => snapshot.can({ type: 'extend' })) && assessment.mode === 'quick';
  return (
    <>
      <Onward to={['plan', 'targets', 'texts', 'paper', 'exports', 'reasoning']} />
      <section className="no-print">
        <h2>{t('result:after.title')}</h2>
        {mayExtend && (
          <div>
            <p>{t('result:after.extendHint')}</p>
            <button type="button" className="button" data-kind="primary" onClick={() => send({ type: 'extend' })}>
              {t('result:after.extend')}
            </button>
          </div>
        )}
        <div className="buttons">
          <SaveFileButton />
          <OpenFileButton />
          <button type="button" className="button" onClick={() => window.print()}>
            {t('result:after.print')}
          </button>
          <button type="button" className="button" onClick={() => send({ type: 'back' })}>
            {t('moves.back')}
          </button>
        </div>
      </section>
    </>
  );
}
