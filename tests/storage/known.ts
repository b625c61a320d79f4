import fc from 'fast-check';
import type { Catalogue } from '../../src/core/catalogue';
import { type Document, NAME_LENGTH, NOTE_LENGTH, TEXT_LENGTH } from '../../src/core/document';
import { anyDocument, hostileText } from '../support/arbitrary';
import { invented, tool } from '../support/invented';

/** `invented` with the tools and the method that the invented profiles name. */
export const known: Catalogue = {
  ...invented,
  tools: [tool('tool0', []), tool('tool1', [])],
  methods: [{ id: 'remote-desktop', dataOnDevice: 'no', layer: 'lgwan', cost: 'middle', sources: [] }],
};

const day = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someIds = fc.subarray(['work-list', 'first-trial', 'rules']);

type Later = Pick<Document, 'plan' | 'targets' | 'texts' | 'paper'>;

const anyLater: fc.Arbitrary<Later> = fc.record(
  {
    plan: fc.record({
      start: day,
      requestDate: day,
      allow: fc.subarray<'supplementary' | 'rule-change'>(['supplementary', 'rule-change']),
      capacity: fc.integer({ min: 1, max: 20 }),
      chosen: someIds,
      dropped: someIds,
      items: fc.dictionary(
        fc.constantFrom('work-list', 'first-trial'),
        fc.record(
          {
            owner: hostileText(NAME_LENGTH),
            due: day,
            status: fc.constantFrom('not-started', 'under-way', 'done', 'passed-over'),
          },
          { requiredKeys: ['status'] },
        ),
        { noNullPrototype: true },
      ),
    }),
    targets: fc.record({
      date: day,
      levels: fc.dictionary(
        fc.constantFrom('red', 'blue'),
        fc.constantFrom('not-ready', 'preparing', 'trial-ready', 'settling'),
        { noNullPrototype: true },
      ),
    }),
    texts: fc.dictionary(fc.constantFrom('proposal-subject', 'handover'), hostileText(TEXT_LENGTH), {
      noNullPrototype: true,
    }),
    paper: fc.record({
      stamps: fc.array(hostileText(NAME_LENGTH), { maxLength: 12 }),
      docNumber: hostileText(NAME_LENGTH),
    }),
  },
  { requiredKeys: [] },
);

function eachCut<T extends object>(parts: T, length: number): T {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, typeof part === 'string' ? part.slice(0, length) : part]),
  ) as T;
}

/** Any document of the whole shape, with texts as long as they may be and answers that a catalogue may lack. */
export const anyWhole: fc.Arbitrary<Document> = fc.tuple(anyDocument, anyLater).map(([document, later]) => ({
  ...document,
  ...later,
  respondent: eachCut(document.respondent, NAME_LENGTH),
  answers: Object.fromEntries(
    Object.entries(document.answers).map(([id, recorded]) => [
      id,
      { ...recorded, ...(recorded.by === undefined ? {} : { by: recorded.by.slice(0, NAME_LENGTH * 2 + 1) }) },
    ]),
  ),
  remarks: Object.fromEntries(
    Object.entries(document.remarks).map(([id, remark]) => [id, eachCut(remark, NOTE_LENGTH)]),
  ),
}));

/** Any document that the program may have written with the catalogue `known`. */
export const anyKept: fc.Arbitrary<Document> = anyWhole.map((document) => ({
  ...document,
  answers: Object.fromEntries(
    Object.entries(document.answers).filter(([id, { answer }]) => {
      const question = known.questions.find((one) => one.id === id);
      if (answer.state === 'not-applicable') return question?.notApplicable;
      return answer.state === 'unknown' || question?.choices.includes(answer.choice);
    }),
  ),
}));
