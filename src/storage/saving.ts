import { differences, isSameContent } from '../core/differences';
import { type Document, isUntouched } from '../core/document';
import { checksumOf } from './checksum';
import { inTime } from './connection';
import type { Desk, Known } from './desk';
import { settleMirror } from './mirror';
import { CURRENT, POINTS, PREVIOUS, placeApart } from './places';
import { type Copy, headerOf, PLAIN, readRecord, recordText, stampOf, textOf } from './record';
import { withPoint } from './ring';
import type { Change, Contents } from './shelves/store';

export type Saved =
  | { readonly ok: true; readonly savedAt: string }
  /** It could not be written; what stood there stands. */
  | { readonly ok: false; readonly because: 'refused' }
  /** An empty document never replaces one with answers without `mayEmpty`. */
  | { readonly ok: false; readonly because: 'empty-over-full' }
  /** Another window has written since this one last knew, and both have entered something. */
  | { readonly ok: false; readonly because: 'conflict'; readonly theirs: Document }
  /** Another window has written, and nothing was entered here: later writes are made upon theirs. */
  | { readonly ok: false; readonly because: 'overtaken'; readonly theirs: Document }
  /** A newer version of the program has written; this one stops writing. */
  | { readonly ok: false; readonly because: 'newer' };

export interface SaveOptions {
  /** The user has asked for an empty document. */
  readonly mayEmpty?: boolean;
  /** What another window wrote and the user has chosen to replace; it becomes a restore point. */
  readonly over?: Document;
  /** Whether theirs would be taken up where nothing was entered here; asked at the moment of the answer. */
  readonly mayTakeUp?: () => boolean;
}

type Unwritten = Exclude<Saved, { ok: true } | { because: 'overtaken' }>;
/** What stands there now, or why nothing was written. */
type Decision = { readonly known: Known } | { readonly why: Unwritten; readonly theirs?: Known };

interface Wish {
  readonly document: Document;
  readonly options: SaveOptions;
  /** What the document was made upon; what is read while it waits to be written does not count. */
  readonly known: Known | null;
  /** The number that it was given when it was wished for; it gets a higher one only where another window wrote since. */
  readonly number: number;
}

/** What stands where the document is to be written. */
type Standing =
  | { readonly is: 'nothing' | 'damaged' | 'newer' }
  | { readonly is: 'known'; readonly isFull: boolean }
  | { readonly is: 'theirs'; readonly copy: Copy };

/** Whether two copies of one document differ at most in where one stands in it, and in when and by whom it was answered. */
function saysTheSame(one: Document, other: Document): boolean {
  return one.id === other.id && isSameContent(differences(one, other));
}

function standing(value: unknown, { window, catalogue }: Desk, { document, known }: Wish): Standing {
  if (value === undefined) return { is: 'nothing' };
  if (known && stampOf(known.text) === stampOf(value)) return { is: 'known', isFull: !isUntouched(known.document) };
  const read = readRecord(value, catalogue);
  if (!read.ok) return { is: read.reason === 'newer-unreadable' ? 'newer' : 'damaged' };
  if (read.copy.newer) return { is: 'newer' };
  const { copy } = read;
  // A write of this window that was given up for lost and has come through after all.
  const isLate = copy.window === window;
  const isKnown = [document, known?.document].some((one) => one && saysTheSame(copy.document, one));
  return isLate || isKnown ? { is: 'known', isFull: !isUntouched(copy.document) } : { is: 'theirs', copy };
}

/** Whether nothing was entered here since this window last knew what stands. */
const entersNothing = ({ document, known }: Wish) =>
  known ? saysTheSame(document, known.document) : isUntouched(document);

const isChosen = ({ document }: Copy, over: Document | undefined) =>
  over !== undefined && checksumOf(over) === checksumOf(document);

/** Why nothing may be written over what stands; null where it may. */
function objection(stands: Standing, document: Document, { mayEmpty, over }: SaveOptions): Unwritten | null {
  if (stands.is === 'newer') return { ok: false, because: 'newer' };
  if (stands.is === 'theirs' && !isChosen(stands.copy, over))
    return { ok: false, because: 'conflict', theirs: stands.copy.document };
  const isFull = stands.is === 'known' && stands.isFull;
  if (isFull && !mayEmpty && isUntouched(document)) return { ok: false, because: 'empty-over-full' };
  return null;
}

function decide(desk: Desk, wish: Wish, { newer, values }: Contents): Change<Decision> {
  const { document, options, number } = wish;
  const value = values.get(CURRENT);
  const stands: Standing = newer ? { is: 'newer' } : standing(value, desk, wish);
  const why = objection(stands, document, options);
  if (why && stands.is === 'theirs') {
    const { write, document: theirs } = stands.copy;
    return { answer: { why, theirs: { text: textOf(value), write, document: theirs } } };
  }
  if (why) return { answer: { why } };
  const { window, catalogue } = desk;
  const write = Math.max(number, headerOf(value).write + 1);
  const at = document.savedAt;
  const text = recordText(document, { ...PLAIN, write, window, at });
  const conflict = { ...PLAIN, window, at, reason: 'conflict' } as const;
  const puts = new Map([
    ...(stands.is === 'theirs' ? withPoint(values, stands.copy.document, conflict, catalogue) : []),
    ...(stands.is === 'damaged' ? [[placeApart('damaged', value), value] as const] : []),
    ...(stands.is === 'known' ? [[PREVIOUS, value] as const] : []),
    [CURRENT, text] as const,
  ]);
  return { puts, answer: { known: { text, write, document } } };
}

/** Where nothing was entered here, theirs is known from now on instead of being in conflict. */
function unwritten(desk: Desk, wish: Wish, why: Unwritten, theirs?: Known): Saved {
  if (why.because === 'newer') desk.isNewer = true;
  if (!(theirs && entersNothing(wish) && wish.options.mayTakeUp?.())) return why;
  desk.known = theirs;
  desk.top = Math.max(desk.top, theirs.write);
  return { ok: false, because: 'overtaken', theirs: theirs.document };
}

/** One compare-and-set in one transaction. Throws nothing. */
export async function saveDocument(
  desk: Desk,
  document: Document,
  savedAt: string,
  options: SaveOptions,
): Promise<Saved> {
  if (desk.isErased) return { ok: false, because: 'refused' };
  if (desk.isNewer) return { ok: false, because: 'newer' };
  desk.top += 1;
  const wish = { document: { ...document, savedAt }, options, known: desk.known, number: desk.top };
  const wanted = options.over ? [CURRENT, ...POINTS] : [CURRENT];
  try {
    const decision = await inTime(desk.main.change(wanted, (contents) => decide(desk, wish, contents)));
    if ('why' in decision) return unwritten(desk, wish, decision.why, decision.theirs);
    desk.known = { ...decision.known, document };
    desk.top = Math.max(desk.top, decision.known.write);
    settleMirror(desk, decision.known.text);
    return { ok: true, savedAt };
  } catch {
    return { ok: false, because: 'refused' };
  }
}
