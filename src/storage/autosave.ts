import type { Document } from '../core/document';
import { isSame } from '../core/isSame';
import type { SaveState } from '../core/keeping';
import type { Keeper } from './keeper';
import type { Saved } from './saving';
import { type Told, told } from './told';
import { type Pause, whenQuiet } from './whenQuiet';

interface Source {
  getSnapshot(): { readonly context: { readonly document: Document; readonly readOnly: boolean } };
  subscribe(listener: () => void): unknown;
}

/** What the document is written with. */
type Pen = Pick<Keeper, 'shelf' | 'save' | 'mirror'>;

interface Rights {
  /** Whether this window is the one that writes. */
  readonly mayWrite?: () => boolean;
  /** Whether the user has asked for this document, though it is empty. */
  readonly mayEmpty?: (document: Document) => boolean;
  /** Goes on with what another window has written, where nothing was entered in this one since. */
  readonly takeUp?: (theirs: Document) => void;
  /** What is waited for before a change is written, so that one write does for several; null writes at once. */
  readonly pause?: Pause | null;
}

/** What is known of the last write, a way to hear of changes, and two to be done with what is unwritten. */
export interface SaveWatch {
  readonly get: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries what is unwritten once more; resolves when nothing is being written any more, never rejects. */
  readonly flush: () => Promise<void>;
  /** Writes the second copy, at once: for a page that is left or hidden. */
  readonly mirrorNow: () => void;
}

function stateAfter(saved: Saved, { shelf }: Pen): SaveState {
  if (saved.ok) return shelf === 'memory' ? { is: 'held' } : { is: 'kept', at: saved.savedAt };
  if (saved.because === 'overtaken') return { is: 'kept', at: saved.theirs.savedAt };
  return saved.because === 'conflict' ? { is: 'conflict', theirs: saved.theirs } : { is: 'refused' };
}

/** The document as it stands, where it may be written and says something else than before. */
function latest(source: Source, before: Document): Document {
  const { document, readOnly } = source.getSnapshot().context;
  return readOnly || isSame(document, before) ? before : document;
}

/** What is wrong stays said until it is over. */
function announce(state: Told<SaveState>): void {
  if (!['saving', 'refused', 'conflict'].includes(state.get().is)) state.tell({ is: 'saving' });
}

/** Who edits a document down to nothing has asked for that; who opens another one has not. */
const isEmptiedByHand = (document: Document, before: Document) =>
  document.id === before.id && document.rev > before.rev;

/** What another window has written, at the place and in the language in which this one reads. */
const readAs = ({ cursor, language }: Document, theirs: Document): Document => ({ ...theirs, cursor, language });

/**
 * Writes what changes in the document, one write at a time, the newest last. `kept` is said only when the write of
 * the newest document has completed. What came while this window might write is still written by `flush` when it
 * no longer may.
 */
export function autosave(source: Source, keeper: Pen, now: () => string, rights: Rights = {}): SaveWatch {
  const { mayWrite = () => true, mayEmpty = () => false, takeUp, pause = null } = rights;
  const state = told<SaveState>({ is: 'untouched' });
  let settled = source.getSnapshot().context.document;
  let [wanted, tried] = [settled, settled];
  let writing: Promise<void> | null = null;
  const look = () => {
    if (mayWrite()) wanted = latest(source, wanted);
  };
  const follow = (theirs: Document) => {
    [settled, wanted, tried] = [theirs, theirs, theirs];
    takeUp?.(theirs);
  };
  const writeAll = async (): Promise<void> => {
    const document = wanted;
    tried = document;
    const mayTakeUp = () => takeUp !== undefined && wanted === document;
    const options = { mayEmpty: mayEmpty(document) || isEmptiedByHand(document, settled), mayTakeUp };
    const saved = await keeper.save(document, now(), options);
    if (saved.ok) settled = document;
    else if (saved.because === 'overtaken') follow(readAs(document, saved.theirs));
    else keeper.mirror(document, now());
    if (wanted !== tried) return writeAll();
    writing = null;
    state.tell(stateAfter(saved, keeper));
  };
  const write = (): Promise<void> => {
    announce(state);
    writing ??= writeAll();
    return writing;
  };
  const writeSoon = whenQuiet(() => wanted === tried || write(), pause);
  source.subscribe(() => {
    look();
    if (wanted === tried) return;
    announce(state);
    writeSoon();
  });
  return {
    ...state,
    async flush() {
      look();
      if (writing || wanted !== settled) await write();
    },
    mirrorNow() {
      look();
      if (wanted !== settled || mayWrite()) keeper.mirror(wanted, now());
    },
  };
}
