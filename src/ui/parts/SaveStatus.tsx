import { formatTime } from '../../locales/format';
import { useJourney, useSaveState, useSpeech } from '../session';

/** Says when the last change was really written. */
export function SaveStatus() {
  const { t } = useSpeech();
  const state = useSaveState();
  const readOnly = useJourney(({ context }) => context.readOnly);
  const words = {
    untouched: () => '',
    saving: () => t('save.saving'),
    kept: () => (state.is === 'kept' ? t('save.kept', { time: formatTime(state.at) }) : ''),
    refused: () => t('save.refusedShort'),
  };
  return (
    <p className="save-status" role="status" data-state={state.is}>
      {readOnly ? t('save.readOnly') : words[state.is]()}
    </p>
  );
}
