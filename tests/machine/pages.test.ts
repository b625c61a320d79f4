import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue';
import { answersOf, type Cursor, type Document } from '../../src/core/document';
import { interview } from '../../src/core/interview';
import type { Answer, Mode } from '../../src/core/questionnaire';
import {
  askedSections,
  after as cursorAfter,
  before as cursorBefore,
  firstOpen,
  type Layout,
  pageAt,
  pages,
  type Step,
  settle,
  stepOf,
  talkOf,
  type Whereabouts,
} from '../../src/machine/pages';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { chosen, documentWith, invented, roomy, unknown } from '../support/invented';

const everything = { a: chosen('all'), b: chosen('all'), c: chosen('all'), d: chosen('all') };

function here(
  answers: Record<string, Answer>,
  cursor: Cursor,
  more: Partial<Whereabouts> & Partial<Pick<Document, 'mode'>> = {},
): Whereabouts {
  const { mode = 'full', ...rest } = more;
  return {
    catalogue: roomy,
    document: documentWith(answers, { cursor, mode }),
    layout: 'question',
    filling: false,
    ...rest,
  };
}

const on = (question: string): Cursor => ({ at: 'question', question });
const idsOf = (list: ReturnType<typeof pages>) => list.map(({ questions }) => questions.map(({ id }) => id));

const anywhere: fc.Arbitrary<Whereabouts> = anyCatalogue.chain((catalogue: Catalogue) =>
  fc
    .record({
      answers: anyAnswers(catalogue),
      profile: anyProfile,
      mode: fc.constantFrom<Mode[]>('quick', 'full'),
      layout: fc.constantFrom<Layout[]>('question', 'section'),
      filling: fc.boolean(),
      cursor: fc.oneof(
        fc.constantFrom<Cursor[]>({ at: 'welcome' }, { at: 'profile' }, { at: 'review' }, { at: 'result' }),
        fc.constantFrom('missing', ...catalogue.questions.map(({ id }) => id)).map(on),
      ),
    })
    .map(({ answers, profile, mode, layout, filling, cursor }) => ({
      catalogue,
      layout,
      filling,
      document: documentWith(answers, { profile, mode, cursor }),
    })),
);

describe('talkOf', () => {
  it("holds the interview in the document's own version and with its profile", () => {
    expect(talkOf(here(everything, on('a'), { mode: 'quick' })).asked.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is never that of another document, catalogue, mode or profile, though it is remembered', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 2, maxLength: 3 }), fc.array(fc.nat(99)), (all, order) => {
        const mixed = all.flatMap((one) =>
          all.flatMap((other) => [
            { ...one, document: { ...one.document, answers: other.document.answers } },
            { ...one, document: { ...one.document, profile: other.document.profile, mode: other.document.mode } },
            { ...one, catalogue: other.catalogue },
          ]),
        );
        for (const number of [...mixed.keys(), ...order]) {
          const asking = mixed[number % mixed.length];
          if (!asking) throw new Error('nothing to ask');
          const { catalogue, document } = asking;
          const fresh = interview(catalogue, { ...document, answers: answersOf(document) });
          expect(talkOf(asking)).toEqual(fresh);
          expect(pages(asking).flatMap(({ questions }) => questions)).toEqual(fresh.asked);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is held once while one moves about, and again with the next answer', () => {
    const first = here({ a: chosen('all') }, on('a'));
    const moved = { ...first, document: { ...first.document, cursor: on('b'), rev: 2 } };
    expect(talkOf(moved)).toBe(talkOf(first));
    expect(pages(moved)).toBe(pages(first));
    const answers = { ...first.document.answers, b: { answer: chosen('all'), at: '2026-11-22T09:00:00+09:00' } };
    const answered = { ...first, document: { ...first.document, answers } };
    expect(talkOf(answered).heard).toEqual({ a: chosen('all'), b: chosen('all') });
  });
});

describe('askedSections', () => {
  it('leaves out questions and whole sections that are not asked', () => {
    expect(idsOf(askedSections(here({}, on('a'))))).toEqual([['a', 'd']]);
    expect(idsOf(askedSections(here(everything, on('a'))))).toEqual([['a', 'd'], ['b'], ['c']]);
  });
});

describe('pages', () => {
  it('gives one question a page or a whole section', () => {
    expect(idsOf(pages(here(everything, on('a'))))).toEqual([['a'], ['d'], ['b'], ['c']]);
    expect(idsOf(pages(here(everything, on('a'), { layout: 'section' })))).toEqual([['a', 'd'], ['b'], ['c']]);
  });

  it('shows the same questions in the same order in both layouts', () => {
    fc.assert(
      fc.property(anywhere, (place) => {
        const [single, whole] = (['question', 'section'] as const).map((layout) =>
          idsOf(pages({ ...place, layout })).flat(),
        );
        expect(single).toEqual(whole);
        expect(single).toEqual(talkOf(place).asked.map(({ id }) => id));
      }),
    );
  });
});

describe('pageAt', () => {
  it('finds the page of a question in either layout', () => {
    expect(pageAt(here({}, on('d')), on('d'))?.questions.map(({ id }) => id)).toEqual(['d']);
    expect(pageAt(here({}, on('d'), { layout: 'section' }), on('d'))?.questions.map(({ id }) => id)).toEqual([
      'a',
      'd',
    ]);
  });

  it('gives the page that would come next where the question is not asked', () => {
    const skipped = { a: chosen('all'), b: chosen('all') };
    expect(pageAt(here(skipped, on('d'), { mode: 'quick' }), on('d'))?.questions[0]?.id).toBe('b');
    expect(pageAt(here({}, on('b')), on('b'))).toBeUndefined();
  });

  it('gives no page for what is no question', () => {
    expect(pageAt(here({}, { at: 'review' }), { at: 'review' })).toBeUndefined();
  });
});

describe('settle', () => {
  it('keeps a cursor that stands well and brings any other to a place that exists', () => {
    expect(settle(here({}, on('d')), on('d'))).toEqual(on('d'));
    expect(settle(here({}, on('d')), { at: 'result' })).toEqual({ at: 'result' });
    expect(settle(here({}, on('c')), on('c'))).toEqual({ at: 'review' });
    expect(settle(here({}, on('d')), on('missing'))).toEqual(on('a'));
  });

  it('always ends on an asked question or beside the questions, and stays there', () => {
    fc.assert(
      fc.property(anywhere, (place) => {
        const settled = settle(place, place.document.cursor);
        if (settled.at === 'question') expect(talkOf(place).asked.map(({ id }) => id)).toContain(settled.question);
        expect(settle(place, settled)).toEqual(settled);
      }),
    );
  });
});

describe('stepOf', () => {
  it.each<[Cursor, Step]>([
    [on('a'), 'start'],
    [on('b'), 'prepare'],
    [on('c'), 'try'],
    [{ at: 'profile' }, 'profile'],
    [{ at: 'result' }, 'result'],
  ])('knows to which state %j belongs', (cursor, step) => {
    expect(stepOf(here(everything, cursor), cursor)).toBe(step);
  });

  it('sends a question that nothing follows to the review', () => {
    expect(stepOf(here({}, on('c')), on('c'))).toBe('review');
  });
});

describe('after', () => {
  it.each<[Cursor, Cursor]>([
    [{ at: 'profile' }, on('a')],
    [on('a'), on('d')],
    [on('d'), on('b')],
    [on('c'), { at: 'review' }],
    [{ at: 'review' }, { at: 'result' }],
  ])('leads from %j to %j', (from, to) => {
    expect(cursorAfter(here(everything, from))).toEqual(to);
  });

  it('passes over what is not asked', () => {
    expect(cursorAfter(here({ a: chosen('none') }, on('d')))).toEqual({ at: 'review' });
  });

  it('passes over what is answered while filling, and only then', () => {
    const open = { a: chosen('all'), b: chosen('all') };
    expect(cursorAfter(here(open, on('d'), { filling: true }))).toEqual(on('c'));
    expect(cursorAfter(here(open, on('d')))).toEqual(on('b'));
    expect(cursorAfter(here(everything, { at: 'profile' }, { filling: true }))).toEqual({ at: 'review' });
  });

  it('stops while filling at a section of which only a part is answered', () => {
    expect(cursorAfter(here({ a: chosen('all') }, { at: 'profile' }, { filling: true, layout: 'section' }))).toEqual(
      on('a'),
    );
  });

  it('stops while filling at an answer that the question does not offer any more', () => {
    expect(cursorAfter(here({ a: chosen('gone') }, { at: 'profile' }, { filling: true }))).toEqual(on('a'));
  });

  it('always comes nearer to the review', () => {
    fc.assert(
      fc.property(anywhere, (start) => {
        let place = { ...start, document: { ...start.document, cursor: { at: 'profile' } as Cursor } };
        const seen: Cursor[] = [];
        while (place.document.cursor.at !== 'review' && seen.length < 20) {
          place = { ...place, document: { ...place.document, cursor: cursorAfter(place) } };
          seen.push(place.document.cursor);
        }
        expect(seen.at(-1)).toEqual({ at: 'review' });
        expect(new Set(seen.map((cursor) => JSON.stringify(cursor))).size).toBe(seen.length);
      }),
    );
  });
});

describe('before', () => {
  it.each<[Cursor, Cursor]>([
    [{ at: 'result' }, { at: 'review' }],
    [{ at: 'review' }, on('c')],
    [on('c'), on('b')],
    [on('a'), { at: 'profile' }],
  ])('leads from %j to %j', (from, to) => {
    expect(cursorBefore(here(everything, from))).toEqual(to);
  });

  it('leads from the review to the profile where nothing is asked', () => {
    expect(cursorBefore({ ...here({}, { at: 'review' }), catalogue: { ...invented, questions: [] } })).toEqual({
      at: 'profile',
    });
  });

  it('undoes a step forward', () => {
    fc.assert(
      fc.property(anywhere, (start) => {
        const place = { ...start, filling: false };
        for (const cursor of [
          { at: 'profile' } as const,
          ...pages(place).map(({ questions }) => on(questions[0]?.id ?? '')),
        ]) {
          const ahead = cursorAfter({ ...place, document: { ...place.document, cursor } });
          expect(cursorBefore({ ...place, document: { ...place.document, cursor: ahead } })).toEqual(cursor);
        }
      }),
    );
  });
});

describe('firstOpen', () => {
  it('finds the first page that lacks an answer, else the review', () => {
    expect(firstOpen(here({ a: unknown }, on('a')))).toEqual(on('d'));
    expect(firstOpen(here(everything, on('a')))).toEqual({ at: 'review' });
    expect(firstOpen(here({ a: chosen('all') }, on('b'), { layout: 'section' }))).toEqual(on('a'));
  });

  it('is the review exactly where every asked question is heard', () => {
    fc.assert(
      fc.property(anywhere, (place) => {
        const { asked, heard } = talkOf(place);
        expect(firstOpen(place).at === 'review').toBe(asked.length === Object.keys(heard).length);
      }),
    );
  });
});
