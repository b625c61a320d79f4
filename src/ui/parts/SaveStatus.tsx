import { useLayoutEffect, useMemo, useRef } from 'react';
import type { SaveState } from '../../core/keeping';
import { formatTime } from '../../locales/format';
import { useJourney, useServices, useSpeech } from '../session';

/** Nothing is read out before so many milliseconds have passed without a change: no chatter while somebody types. */
const QUIET = 3000;

/** The state of saving in words, and by what name the stylesheet knows it. */
interface Saying {
  readonly name: string;
  readonly text: string;
  readonly isSpoken: boolean;
}

/**
 * Says when the last change was really written: at once to the eye, after a pause to the ear. The words are put there
 * past React: they come while it draws the next screen, and it would begin to draw it anew for them.
 */
export function SaveStatus() {
  const { saveState } = useServices();
  const sayingOf = useSaying();
  const seen = useRef<HTMLParagraphElement>(null);
  const spoken = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const { name, text, isSpoken } = sayingOf(saveState.get());
      seen.current?.setAttribute('data-state', name);
      seen.current?.replaceChildren(text);
      clearTimeout(timer);
      // What was read out and still holds is left as it stands: it would be read out once more.
      if (isSpoken && spoken.current?.textContent === text) return;
      spoken.current?.replaceChildren();
      if (isSpoken) timer = setTimeout(() => spoken.current?.replaceChildren(text), QUIET);
    };
    say();
    const leave = saveState.subscribe(say);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [saveState, sayingOf]);
  return (
    <>
      <p className="save-status" ref={seen} aria-hidden="true" />
      <p className="hidden" ref={spoken} role="status" />
    </>
  );
}

/** How a state of saving is said in this window; the same function as long as that does not change. */
function useSaying(): (state: SaveState) => Saying {
  const { t } = useSpeech();
  const readOnly = useJourney(({ context }) => context.readOnly);
  const writer = useJourney(({ context }) => context.writer);
  return useMemo(() => {
    const words = {
      untouched: () => '',
      saving: () => t('save.saving'),
      kept: (state: SaveState) => (state.is === 'kept' ? t('save.kept', { time: formatTime(state.at) }) : ''),
      held: () => t('save.held'),
      refused: () => t('save.refusedShort'),
      conflict: () => t('save.conflictShort'),
    };
    const textOf = (state: SaveState) => {
      if (readOnly) return t('save.readOnly');
      if (writer === 'here') return words[state.is](state);
      return t(writer === 'elsewhere' ? 'save.elsewhere' : 'save.conflictShort');
    };
    return (state) => ({
      name: writer === 'here' ? state.is : writer,
      text: textOf(state),
      // All but the plain course of things is said by the notices at the top of the page.
      isSpoken: state.is === 'kept' && writer === 'here' && !readOnly,
    });
  }, [t, readOnly, writer]);
}
