import { changeText } from '../../../../reports/changes';
import { scoreText } from '../../../../reports/scores';
import { useSpeech } from '../../../session';
import { TrialActions } from './TrialActions';
import { TrialAnswers } from './TrialAnswers';
import { TrialList } from './TrialList';
import { TrialTable } from './TrialTable';
import type { Trial } from './useTrial';

/** Actions and answers to try out, and at once what they lead to. */
export function TrialSection({ trial }: { readonly trial: Trial }) {
  const { t } = useSpeech();
  const newly = trial.then.progress.asked - trial.now.progress.asked;
  return (
    <section className={trial.isEmpty ? 'no-print' : undefined}>
      <h2>{t('targets:trial.title')}</h2>
      <p>{t('targets:trial.lead')}</p>
      <div className="trial">
        <div className="trial-choice no-print">
          <TrialActions trial={trial} />
          <TrialAnswers trial={trial} />
        </div>
        <div className="trial-outcome">
          <Summary trial={trial} />
          <TrialTable trial={trial} />
          {newly > 0 && <p className="hint">{t('targets:trial.newly', { count: newly })}</p>}
          <TrialList trial={trial} />
        </div>
      </div>
    </section>
  );
}

/** The outcome in one sentence, which is read out whenever it changes. */
function Summary({ trial: { now, then, isEmpty } }: { readonly trial: Trial }) {
  const { t } = useSpeech();
  const [from, to] = [now.overall.score, then.overall.score];
  const isShown = !isEmpty && from !== null && to !== null;
  return (
    <p role="status" className="trial-summary">
      {isShown
        ? t('targets:trial.summary', {
            now: scoreText(from),
            trial: scoreText(to),
            change: changeText(from, to, { t }),
            level: t(`lists:levels.${then.overall.level}`),
          })
        : ''}
    </p>
  );
}
