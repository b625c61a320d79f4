import * as v from 'valibot';
import { NAME_LENGTH, NOTE_LENGTH, TEXT_LENGTH } from '../core/document';

/** ISO 8601 with seconds and offset: `Date` reads no other for certain, and a moment that it cannot read is nowhere shown. */
export const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  ),
);

const isInCalendar = (day: string) => {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
};

/** A day of a plan: a roadmap drawn to the year 9999 would be a picture without end. */
export const plannedDay = v.pipe(
  v.string(),
  v.regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  v.check(isInCalendar),
);
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

/** The schema of an object, which refuses a list too: valibot alone takes a list for an object with numbers for keys. */
export function unlisted<S extends v.GenericSchema>(schema: S): S {
  const run: S['~run'] = (dataset, config) =>
    schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config);
  return { ...schema, '~run': run };
}

/** Any number of parts, by their ids. */
export function byId<S extends v.GenericSchema>(part: S) {
  return unlisted(v.record(id, part));
}

/** Makes the schema of an object: one that refuses unknown keys, or one that passes over them. */
export type ObjectMaker = typeof v.object;
