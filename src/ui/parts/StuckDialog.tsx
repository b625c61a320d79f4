import { useServices, useSpeech } from '../session';
import { ConfirmDialog } from './ConfirmDialog';
import { SaveFileButton } from './SaveFileButton';

/** Asks whether to replace answers of which no restore point could be taken. */
export function StuckDialog() {
  const { t } = useSpeech();
  const { keeping } = useServices();
  return (
    <ConfirmDialog
      title={t('save.stuck')}
      confirm={t('save.proceed')}
      onConfirm={() => keeping.proceed(true)}
      onClose={() => keeping.proceed(false)}
    >
      <p>{t('save.stuckHint')}</p>
      <SaveFileButton />
    </ConfirmDialog>
  );
}
