import { useSpeech } from '../../../session';

interface EditButtonProps {
  readonly action: string;
  readonly mayChange: boolean;
  readonly onEdit: (action: string) => void;
}

export function EditButton({ action, mayChange, onEdit }: EditButtonProps) {
  const { t } = useSpeech();
  const title = t('plan:quoted', { text: t(`actions:${action}.title`) });
  return (
    <button
      type="button"
      className="link no-print"
      data-entry={action}
      disabled={!mayChange}
      aria-label={t('plan:edit.openOf', { title })}
      onClick={() => onEdit(action)}
    >
      {t('plan:edit.open')}
    </button>
  );
}
