import * as v from 'valibot';
import { FORMAT, VERSION } from '../core/document';
import { by, byId, count, id, moment, name, note, type ObjectMaker, unlisted } from './fields';
import { laterParts } from './planSchema';
import { profileEntries, renewalsBy } from './profileSchema';
import { forgiving } from './understood';

function partsBy(object: ObjectMaker) {
  const answer = v.variant('state', [
    object({ state: v.literal('chosen'), choice: id }),
    object({ state: v.literal('unknown') }),
    object({ state: v.literal('not-applicable') }),
  ]);
  return {
    recordedAnswer: object({ answer, at: moment, by: v.exactOptional(by) }),
    remark: object({
      note: v.exactOptional(note),
      evidence: v.exactOptional(note),
      recheck: v.exactOptional(v.boolean()),
    }),
    respondent: object({ body: name, section: v.exactOptional(name), role: v.exactOptional(name) }),
    renewals: renewalsBy(object),
    cursor: v.variant('at', [
      object({ at: v.picklist(['welcome', 'profile', 'review', 'result']) }),
      object({ at: v.literal('question'), question: id }),
    ]),
    later: laterParts(object),
  };
}

const frame = {
  format: v.literal(FORMAT),
  edition: v.pipe(v.string(), v.maxLength(40)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  rev: count,
  savedAt: moment,
  checksum: v.exactOptional(v.string()),
};
const mode = v.picklist(['quick', 'full']);
const language = v.picklist(['ja', 'en']);

// They differ in what they do with an unknown key; valibot also gives them types of different names.
const exactObject = (<E extends v.ObjectEntries>(entries: E) =>
  unlisted(v.strictObject(entries))) as unknown as ObjectMaker;
const exact = partsBy(exactObject);

/** The document of this version, nothing more and nothing less. */
export const documentSchema = v.strictObject({
  ...frame,
  version: v.literal(VERSION),
  mode,
  language,
  cursor: exact.cursor,
  respondent: exact.respondent,
  profile: exactObject({ ...profileEntries, renewals: v.exactOptional(exact.renewals) }),
  answers: byId(exact.recordedAnswer),
  remarks: byId(exact.remark),
  orphaned: byId(exact.recordedAnswer),
  ...exact.later,
});

const looseObject = (<E extends v.ObjectEntries>(entries: E) => unlisted(v.object(entries))) as ObjectMaker;
const loose = partsBy(looseObject);

/**
 * A document of a newer version, as far as this version understands it. Unknown keys are passed over at every
 * level; what may be absent is left out where it is not understood, each field of the profile by itself; mode,
 * language and cursor fall back. It is read through `understood`, and fails only where the answers are not
 * understood, or not even whose document it is and when it was written.
 */
export const newerDocumentSchema = v.object({
  ...frame,
  version: v.pipe(v.number(), v.minValue(VERSION + 1)),
  mode: v.fallback(mode, 'full'),
  language: v.fallback(language, 'ja'),
  cursor: v.fallback(loose.cursor, { at: 'result' }),
  respondent: forgiving(loose.respondent, { body: '' }),
  profile: forgiving(looseObject({ ...profileEntries, renewals: v.exactOptional(forgiving(loose.renewals, {})) }), {}),
  answers: byId(loose.recordedAnswer),
  remarks: byId(forgiving(loose.remark, {})),
  orphaned: byId(loose.recordedAnswer),
  ...loose.later,
});
