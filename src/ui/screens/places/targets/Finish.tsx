import { useMemo } from 'react';
import { finishOf } from '../../../../core/targetDate';
import { formatDate, formatList } from '../../../../locales/format';
import { useAssessment, useCatalogue, useDocument, useSpeech } from '../../../session';

interface FinishLineProps {
  readonly actions: readonly string[];
  /** `YYYY-MM-DD`, the date of the targets. */
  readonly date: string;
}

/** Whether the set is done by the date of the targets, by the rule of the roadmap. */
export function FinishLine({ actions, date }: FinishLineProps) {
  const { t, language } = useSpeech();
  const catalogue = useCatalogue();
  const document = useDocument();
  const assessment = useAssessment();
  const { day, unplaced } = useMemo(
    () => finishOf(catalogue, document, assessment, actions),
    [catalogue, document, assessment, actions],
  );
  const titles = unplaced.map((id) => t('result:rules.choice', { choice: t(`actions:${id}.title`) }));
  const days = { day: day ? formatDate(day, language) : '', date: formatDate(date, language) };
  return (
    <div className="finish">
      {day && unplaced.length === 0 && <p>{t(day <= date ? 'targets:finish.inTime' : 'targets:finish.late', days)}</p>}
      {unplaced.length > 0 && <p>{t('targets:finish.unplaced', { actions: formatList(titles, language) })}</p>}
      {!day && unplaced.length === 0 && <p>{t('targets:finish.done')}</p>}
      <p className="hint">{t('targets:finish.hint')}</p>
      <p className="no-print">
        <a href="#/plan">{t('targets:finish.go')}</a>
      </p>
    </div>
  );
}
