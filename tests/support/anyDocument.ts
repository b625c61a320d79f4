import fc from 'fast-check';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import {
  type Document,
  FORMAT,
  NAME_LENGTH,
  NOTE_LENGTH,
  type Paper,
  type Plan,
  type Remark,
  type Targets,
  TEXT_LENGTH,
  VERSION,
} from '../../src/core/document';
import type { Answer, LevelId, Profile, Question } from '../../src/core/questionnaire';

const catalogue: Catalogue = content;

/** What breaks files: markup, control characters, what is no character, marks that turn text round, formulas. */
export const hostile: readonly string[] = [
  `<img src=x onerror=alert(1)>&"'`,
  '</script><script>alert(1)</script>',
  '<!-- <script',
  '-->',
  ']]>',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001b',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\r',
  '\n',
  '\t',
  '"',
  '\\',
  '`',
  '{{name}}',
  '$t(ui:service)',
  '_x0041_',
  '__proto__',
  '=1+1',
  '＝1+1',
  '@SUM(A1)',
  ' =cmd|/c calc',
  'か\u3099',
  '葛\u{e0100}',
  '𠮷',
  '👨‍👩‍👧',
  '朝日村',
];

/** A text of at most `most` UTF-16 units as people, other programs and attackers may put it in a field. */
function anyText(most: number): fc.Arbitrary<string> {
  const cut = (text: string) => text.slice(0, most);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...hostile), { maxLength: 6 }).map((parts) => cut(parts.join(''))),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: Math.min(most, 60) }).map(cut) },
    { weight: 2, arbitrary: fc.constantFrom('', '総務課', 'メモです。\n二行目です。', '朝日村役場').map(cut) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...hostile).map((part) => cut(part.repeat(Math.ceil(most / part.length)))),
    },
  );
}

const name = anyText(NAME_LENGTH);
const note = anyText(NOTE_LENGTH);
const filled = (text: fc.Arbitrary<string>) => text.filter((one) => one !== '');
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const idOf = (entries: readonly { readonly id: string }[]) => fc.constantFrom(...idsOf(entries));
const dictionary = <T>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<T>, maxKeys = 8) =>
  fc.dictionary(keys, values, { noNullPrototype: true, maxKeys });

const moment = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}+09:00`);
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((date) => date.slice(0, 7));
const count = fc.oneof(fc.nat(200), fc.nat(100_000_000));

const { profileOptions } = catalogue;

const profile: fc.Arbitrary<Profile> = fc.record(
  {
    bodyType: fc.constantFrom(...profileOptions.bodyTypes),
    prefecture: fc.integer({ min: 1, max: 47 }).map((number) => String(number).padStart(2, '0')),
    population: count,
    staff: count,
    counterSections: count,
    branches: count,
    terminals: count,
    networkModel: fc.constantFrom(...profileOptions.networkModels),
    aims: fc.subarray([...profileOptions.aims]),
    tools: fc.subarray(idsOf(catalogue.tools)),
    remoteMethod: fc.constantFrom('none', ...idsOf(catalogue.methods)),
    ownDevices: fc.constantFrom(...profileOptions.ownDevices),
    newOffice: fc.constantFrom(...profileOptions.newOffice),
    renewals: fc.record({ pcs: month, telephone: month, 'core-system': month, building: month }, { requiredKeys: [] }),
    budgetMonth: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: [] },
);

function answerTo({ choices, notApplicable }: Question): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...choices).map((choice): Answer => ({ state: 'chosen', choice })) },
    fc.constantFrom<Answer>({ state: 'unknown' }, { state: notApplicable ? 'not-applicable' : 'unknown' }),
  );
}

const recorded = (answer: fc.Arbitrary<Answer>) =>
  fc.record({ answer, at: moment, by: anyText(2 * NAME_LENGTH + 1) }, { requiredKeys: ['answer', 'at'] });

/** Answers to none, some, most or almost all of the questions. */
const answers: fc.Arbitrary<Document['answers']> = fc.constantFrom(1, 2, 9, 60).chain((often) =>
  fc
    .tuple(
      ...catalogue.questions.map((question) =>
        fc.option(
          recorded(answerTo(question)).map((one) => [question.id, one] as const),
          { freq: often },
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null))),
);

const remarks: fc.Arbitrary<Document['remarks']> = dictionary(
  fc.oneof(idOf(catalogue.questions), fc.constantFrom('gone', 'gone-too')),
  fc.record({ note, evidence: note, recheck: fc.boolean() }, { requiredKeys: [] }) satisfies fc.Arbitrary<Remark>,
);

const orphaned = dictionary(
  fc.oneof(idOf(catalogue.questions), fc.constantFrom('gone', 'gone-too')),
  recorded(fc.constant<Answer>({ state: 'chosen', choice: 'gone-choice' })),
  3,
);

const ids = fc.uniqueArray(fc.oneof(idOf(catalogue.actions), fc.constant('gone-action')), { maxLength: 6 });

const plan: fc.Arbitrary<Plan> = fc.record({
  start: day,
  requestDate: day,
  allow: fc.subarray<Plan['allow'][number]>(['supplementary', 'rule-change']),
  capacity: fc.integer({ min: 1, max: 20 }),
  chosen: ids,
  dropped: ids,
  items: dictionary(
    fc.oneof(idOf(catalogue.actions), fc.constant('gone-action')),
    fc.record(
      {
        owner: filled(name),
        due: day,
        status: fc.constantFrom<Plan['items'][string]['status']>('not-started', 'under-way', 'done', 'passed-over'),
      },
      { requiredKeys: ['status'] },
    ),
  ),
});

const targets: fc.Arbitrary<Targets> = fc.record({
  date: day,
  levels: dictionary(
    fc.constantFrom(...catalogue.areas),
    fc.constantFrom<LevelId>('not-ready', 'preparing', 'trial-ready', 'settling'),
  ),
});

const paper: fc.Arbitrary<Paper> = fc.record({ stamps: fc.array(name, { maxLength: 12 }), docNumber: name });

/**
 * Any whole document over the real catalogue that the program may have written: valid by the schema, and as the gate
 * leaves it, so that writing and opening it again must give it unchanged.
 */
export const anyWholeDocument: fc.Arbitrary<Document> = fc.record(
  {
    format: fc.constant(FORMAT),
    version: fc.constant(VERSION),
    edition: fc.oneof(fc.constant(catalogue.edition), anyText(40)),
    id: filled(fc.oneof(fc.uuid(), anyText(60))),
    rev: fc.nat(100_000_000),
    savedAt: moment,
    mode: fc.constantFrom<Document['mode']>('quick', 'full'),
    language: fc.constantFrom<Document['language']>('ja', 'en'),
    cursor: fc.oneof(
      fc.constantFrom<Document['cursor']>({ at: 'welcome' }, { at: 'profile' }, { at: 'review' }, { at: 'result' }),
      idOf(catalogue.questions).map((question) => ({ at: 'question' as const, question })),
    ),
    respondent: fc.record({ body: name, section: name, role: name }, { requiredKeys: ['body'] }),
    profile,
    answers,
    remarks,
    orphaned,
    plan,
    targets,
    texts: dictionary(fc.constantFrom('draft-subject', 'mayor-limits', 'gone-part'), anyText(TEXT_LENGTH), 3),
    paper,
  },
  {
    requiredKeys: [
      'format',
      'version',
      'edition',
      'id',
      'rev',
      'savedAt',
      'mode',
      'language',
      'cursor',
      'respondent',
      'profile',
      'answers',
      'remarks',
      'orphaned',
    ],
  },
);
