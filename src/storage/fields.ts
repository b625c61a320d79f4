import * as v from 'valibot';
import { NAME_LENGTH, NOTE_LENGTH, TEXT_LENGTH } from '../core/document';

export const moment = v.pipe(v.string(), v.isoTimestamp());
/** A day of a plan: a roadmap drawn to the year 9999 would be a picture without end. */
export const plannedDay = v.pipe(v.string(), v.isoDate(), v.minValue('2000-01-01'), v.maxValue('2099-12-31'));
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
export const ids = v.pipe(v.array(id), v.maxLength(200));
export const name = v.pipe(v.string(), v.maxLength(NAME_LENGTH));
export const note = v.pipe(v.string(), v.maxLength(NOTE_LENGTH));
export const text = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));

/** Section and role with a blank between them. */
export const by = v.pipe(v.string(), v.maxLength(NAME_LENGTH * 2 + 1));

export function between(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** Makes the schema of an object: one that refuses unknown keys, or one that passes over them. */
export type ObjectMaker = typeof v.object;
