import { useKeeping, useServices, useSpeech } from '../session';
import { Notice } from './Notice';
import { SaveFileButton } from './SaveFileButton';

/** A calm reminder beneath the screen: it moves nothing that is being read or pressed. */
export function FileReminder() {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const isFileDue = useKeeping((view) => view.isFileDue);
  return (
    <div role="status" className="reminder">
      {isFileDue && (
        <Notice kind="info" title={t('reminder.title')}>
          <p>{t('reminder.text')}</p>
          <div className="buttons">
            <SaveFileButton />
            <button type="button" className="button" onClick={keeping.later}>
              {t('reminder.later')}
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}
