import { useSpeech } from '../../../session';

interface EntryButtonProps {
  readonly action: string;
  readonly does: keyof typeof words;
  readonly mayChange: boolean;
  readonly onPress: (action: string) => void;
}

/** What a button of an entry says, and what it is called, since many of them say the same. */
const words = {
  edit: { label: 'plan:edit.open', name: 'plan:edit.openOf' },
  return: { label: 'plan:out.back', name: 'plan:out.backOf' },
  add: { label: 'plan:add.go', name: 'plan:strays.addOf' },
} as const;

/** The button of one action in a list of the plan. */
export function EntryButton({ action, does, mayChange, onPress }: EntryButtonProps) {
  const { t } = useSpeech();
  const title = t('plan:quoted', { text: t(`actions:${action}.title`) });
  const { label, name } = words[does];
  return (
    <button
      type="button"
      className="link no-print"
      data-entry={action}
      disabled={!mayChange}
      aria-label={t(name, { title })}
      onClick={() => onPress(action)}
    >
      {t(label)}
    </button>
  );
}
