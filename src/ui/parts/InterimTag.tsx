import type { Assessment } from '../../core/assessment';
import { useSpeech } from '../session';

/** Stands at every heading of numbers as long as a question is unanswered. */
export function InterimTag({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const { asked, answered } = assessment.progress;
  if (asked === answered) return null;
  return (
    <>
      {' '}
      <span className="tag" data-kind="warning">
        {t('result:interim')}
      </span>
    </>
  );
}
