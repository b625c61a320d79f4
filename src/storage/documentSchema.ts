import * as v from 'valibot';
import { FORMAT, VERSION } from '../core/document';

const NAME_LENGTH = 100;
const NOTE_LENGTH = 2000;

const moment = v.pipe(v.string(), v.isoTimestamp());
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
const name = v.pipe(v.string(), v.maxLength(NAME_LENGTH * 4));
const note = v.pipe(v.string(), v.maxLength(NOTE_LENGTH * 4));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const ids = v.pipe(v.array(id), v.maxLength(50));

const answer = v.variant('state', [
  v.strictObject({ state: v.literal('chosen'), choice: id }),
  v.strictObject({ state: v.literal('unknown') }),
  v.strictObject({ state: v.literal('not-applicable') }),
]);

/** Section and role with a blank between them. */
const by = v.pipe(v.string(), v.maxLength(NAME_LENGTH * 8 + 1));

const recordedAnswer = v.strictObject({ answer, at: moment, by: v.exactOptional(by) });

const remark = v.strictObject({
  note: v.exactOptional(note),
  evidence: v.exactOptional(note),
  recheck: v.exactOptional(v.boolean()),
});

const profile = v.strictObject({
  bodyType: v.exactOptional(id),
  prefecture: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  population: v.exactOptional(count),
  staff: v.exactOptional(count),
  counterSections: v.exactOptional(count),
  branches: v.exactOptional(count),
  networkModel: v.exactOptional(id),
  aims: v.exactOptional(ids),
  tools: v.exactOptional(ids),
  remoteMethod: v.exactOptional(id),
  ownDevices: v.exactOptional(id),
  newOffice: v.exactOptional(id),
  renewals: v.exactOptional(
    v.strictObject({
      pcs: v.exactOptional(month),
      telephone: v.exactOptional(month),
      'core-system': v.exactOptional(month),
      building: v.exactOptional(month),
    }),
  ),
  budgetMonth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
});

const respondent = v.strictObject({ body: name, section: v.exactOptional(name), role: v.exactOptional(name) });

const cursor = v.variant('at', [
  v.strictObject({ at: v.picklist(['welcome', 'profile', 'review', 'result']) }),
  v.strictObject({ at: v.literal('question'), question: id }),
]);

const body = {
  format: v.literal(FORMAT),
  edition: v.pipe(v.string(), v.maxLength(40)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  rev: count,
  savedAt: moment,
  checksum: v.exactOptional(v.string()),
  mode: v.picklist(['quick', 'full']),
  language: v.picklist(['ja', 'en']),
  cursor,
  respondent,
  profile,
  answers: v.record(id, recordedAnswer),
  remarks: v.record(id, remark),
  orphaned: v.record(id, recordedAnswer),
};

/** The document of this version, nothing more and nothing less. */
export const documentSchema = v.strictObject({ ...body, version: v.literal(VERSION) });

/** A document of a newer version, as far as this version understands it; unknown parts are passed over. */
export const newerDocumentSchema = v.object({
  ...body,
  version: v.pipe(v.number(), v.minValue(VERSION + 1)),
  profile: v.fallback(profile, {}),
  cursor: v.fallback(cursor, { at: 'result' }),
  mode: v.fallback(body.mode, 'full'),
});
