import { useState } from 'react';
import { formatDate, formatTime } from '../../locales/format';
import { pageAt } from '../../machine/pages';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { SaveFileButton } from '../parts/SaveFileButton';
import { useJourney, useMayEdit, useSaveState, useSend, useServices, useSpeech } from '../session';

/** Where one stood, and the ways on from there: back to it, or all from the beginning. */
export function Resume() {
  const { t, language } = useSpeech();
  const send = useSend();
  const { startOver } = useServices();
  const context = useJourney((snapshot) => snapshot.context);
  const mayEdit = useMayEdit();
  const [asks, setAsks] = useState(false);
  const writtenAt = useSaveState((state) => (state.is === 'kept' ? state.at : null));
  const { savedAt, cursor } = context.document;
  const when = writtenAt ?? savedAt;
  const page = pageAt(context, cursor);
  const where = page ? t(`questions:${page.questions[0]?.id}.ask`) : t(`steps.${cursor.at as 'review'}`);
  return (
    <section className="panel">
      <h2>{t('welcome.resumeTitle')}</h2>
      <p>{t('welcome.resumeWhen', { when: `${formatDate(when, language)} ${formatTime(when)}` })}</p>
      <p>{t('welcome.resumeWhere', { where })}</p>
      <div className="buttons">
        <button type="button" className="button" data-kind="primary" onClick={() => send({ type: 'resume' })}>
          {t('welcome.resume')}
        </button>
        {mayEdit && (
          <button type="button" className="button" onClick={() => setAsks(true)}>
            {t('welcome.startOver')}
          </button>
        )}
      </div>
      {asks && (
        <ConfirmDialog
          title={t('welcome.startOverTitle')}
          confirm={t('welcome.startOverConfirm')}
          onConfirm={startOver}
          onClose={() => setAsks(false)}
        >
          <p>{t('welcome.startOverHint')}</p>
          <SaveFileButton />
        </ConfirmDialog>
      )}
    </section>
  );
}
