import { Notice } from '../../../parts/Notice';
import { useSpeech } from '../../../session';
import type { Board } from './usePlanBoard';

/** What to do where the answers call for nothing, or there are none yet. */
export function EmptyPlan({ board: { assessment, lines } }: { readonly board: Board }) {
  const { t } = useSpeech();
  if (lines.length > 0 || assessment.actions.length > 0) return null;
  if (assessment.progress.answered === 0) {
    return (
      <Notice kind="info" title={t('result:empty')}>
        <p>{t('plan:empty.hint')}</p>
        <p>
          <a href="#/">{t('plan:empty.go')}</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={t('plan:empty.none')}>
      <p>{t(assessment.toConfirm.length > 0 ? 'plan:empty.unknownHint' : 'plan:empty.noneHint')}</p>
      <p>
        <a href="#/result">{t('plan:empty.result')}</a>
      </p>
    </Notice>
  );
}
