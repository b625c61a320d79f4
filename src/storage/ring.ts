import type { Questionnaire } from '../core/catalogue';
import { type Document, fullness } from '../core/document';
import { POINTS, placeApart } from './places';
import { type Copy, type Header, readRecord, recordText } from './record';

interface Slot {
  readonly key: string;
  readonly value: unknown;
  readonly copy: Copy | null;
}

/** Of the points before a start-over the one with the fullest document; it stays whatever comes after it. */
function protectedOf(copies: readonly Copy[]): Copy | undefined {
  const before = copies.filter(({ reason }) => reason === 'start-over');
  return before.sort((a, b) => fullness(b.document) - fullness(a.document) || b.write - a.write)[0];
}

/** The place that gives way: a free one, else a damaged one, else the oldest that is not protected. */
function givingWay(slots: readonly Slot[], coming: Copy): Slot | undefined {
  const free = slots.find(({ value }) => value === undefined) ?? slots.find(({ copy }) => copy === null);
  if (free) return free;
  const copies = slots.flatMap(({ copy }) => copy ?? []);
  const kept = protectedOf([...copies, coming]);
  const age = ({ copy }: Slot) => copy?.write ?? 0;
  return slots.filter(({ copy }) => copy !== kept).sort((a, b) => age(a) - age(b))[0];
}

/**
 * The ring of restore points with one more.
 * @param values what stands in its places
 * @returns what is put where; what is damaged is kept apart before its place is used
 */
export function withPoint(
  values: ReadonlyMap<string, unknown>,
  document: Document,
  header: Header,
  catalogue: Questionnaire,
): ReadonlyMap<string, unknown> {
  const slots = POINTS.map((key): Slot => {
    const value = values.get(key);
    const read = value === undefined ? null : readRecord(value, catalogue);
    return { key, value, copy: read?.ok ? read.copy : null };
  });
  const last = Math.max(0, ...slots.map(({ copy }) => copy?.write ?? 0));
  const coming: Copy = { ...header, write: last + 1, document, newer: false, altered: false };
  const slot = givingWay(slots, coming);
  if (!slot) return new Map();
  const damaged = slot.value !== undefined && slot.copy === null;
  return new Map([
    ...(damaged ? [[placeApart('damaged', slot.value), slot.value] as const] : []),
    [slot.key, recordText(document, coming)],
  ]);
}
