import { useEffect, useState } from 'react';
import type { SaveState } from '../../core/keeping';
import { formatTime } from '../../locales/format';
import { useJourney, useSaveState, useSpeech } from '../session';

/** Nothing is read out before so many milliseconds have passed without a change: no chatter while somebody types. */
const QUIET = 3000;

/** Says when the last change was really written: at once to the eye, after a pause to the ear. */
export function SaveStatus() {
  const { t } = useSpeech();
  const state = useSaveState();
  const settled = useSettled(state);
  const readOnly = useJourney(({ context }) => context.readOnly);
  const writer = useJourney(({ context }) => context.writer);
  const words = {
    untouched: () => '',
    saving: () => t('save.saving'),
    kept: () => (state.is === 'kept' ? t('save.kept', { time: formatTime(state.at) }) : ''),
    held: () => t('save.held'),
    refused: () => t('save.refusedShort'),
    conflict: () => t('save.conflictShort'),
  };
  const elsewhere = {
    here: () => words[state.is](),
    elsewhere: () => t('save.elsewhere'),
    newer: () => t('save.conflictShort'),
  };
  // All but the plain course of things is said by the notices at the top of the page.
  const isSpoken = settled === state && state.is === 'kept' && writer === 'here' && !readOnly;
  return (
    <>
      <p className="save-status" data-state={writer === 'here' ? state.is : writer} aria-hidden="true">
        {readOnly ? t('save.readOnly') : elsewhere[writer]()}
      </p>
      <p className="hidden" role="status">
        {isSpoken ? words.kept() : ''}
      </p>
    </>
  );
}

/** The last state that has stood for a while. */
function useSettled(state: SaveState): SaveState | null {
  const [settled, setSettled] = useState<SaveState | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(state), QUIET);
    return () => clearTimeout(timer);
  }, [state]);
  return settled;
}
