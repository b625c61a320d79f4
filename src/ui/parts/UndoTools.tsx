import { useCallback, useEffect, useState } from 'react';
import type { Edit } from '../../machine/context';
import { useCan, useJourney, useServices, useSpeech } from '../session';

type Way = 'undo' | 'redo';

/** What was last taken back or made again, and the revision of which it is true. */
interface Said {
  readonly way: Way;
  readonly edit: Edit;
  readonly rev: number;
}

function useEditWords(): (edit: Edit) => string {
  const { t } = useSpeech();
  return (edit) => {
    if (edit.of === 'answer' || edit.of === 'remark')
      return t(`undo.${edit.of}`, { ask: t(`questions:${edit.question}.ask`) });
    return t(`undo.${edit.of}`);
  };
}

/** Letters typed in such a field have an undo of their own, the browser's. */
const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=file])');

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, or with the command key; null for anything else. */
function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Way | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' && !shiftKey) return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

function useShortcuts(go: (way: Way) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || event.isComposing || event.defaultPrevented) return;
      if (isText(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      go(way);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
}

/** Takes changes back and makes them again, and says which. */
export function UndoTools() {
  const { t } = useSpeech();
  const { actor } = useServices();
  const [said, setSaid] = useState<Said | null>(null);
  const words = useEditWords();
  const isOfNow = useJourney(({ context }) => said?.rev === context.document.rev);
  const go = useCallback(
    (way: Way) => {
      const { past, future } = actor.getSnapshot().context;
      const edit = (way === 'undo' ? past : future).at(-1)?.edit;
      if (!edit || !actor.getSnapshot().can({ type: way })) return;
      actor.send({ type: way });
      setSaid({ way, edit, rev: actor.getSnapshot().context.document.rev });
    },
    [actor],
  );
  useShortcuts(go);
  const line =
    said && isOfNow ? t(said.way === 'undo' ? 'undo.undone' : 'undo.redone', { what: words(said.edit) }) : '';
  return (
    <>
      <div className="undo-tools">
        <UndoButton way="undo" onPress={go} />
        <UndoButton way="redo" onPress={go} />
      </div>
      <p role="status" className="undo-said">
        {line}
      </p>
    </>
  );
}

/** It keeps the focus when there is nothing left to take back. */
function UndoButton({ way, onPress }: { readonly way: Way; readonly onPress: (way: Way) => void }) {
  const { t } = useSpeech();
  const isPossible = useCan({ type: way });
  return (
    <button type="button" className="link" aria-disabled={!isPossible} onClick={() => onPress(way)}>
      {t(`undo.${way}`)}
    </button>
  );
}
