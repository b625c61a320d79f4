import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/advice';
import { assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { answersOf, type Document } from '../../src/core/document';
import { interview } from '../../src/core/interview';
import type { Answer, Answers, Mode } from '../../src/core/questionnaire';
import { overall, scoredAnswer, tally } from '../../src/core/scoring';
import { suggestions } from '../../src/core/suggestions';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { action, chosen, documentWith, invented, TODAY, unknown } from '../support/invented';

function suggest(catalogue: Catalogue, document: Document) {
  const { mode, profile } = document;
  const { heard } = interview(catalogue, { mode, answers: answersOf(document), profile });
  const { gates, areas } = assess(catalogue, document, TODAY);
  return suggestions({ catalogue, gates, areas, facts: { answers: heard, profile, date: TODAY } });
}

const from = (answers: Record<string, Answer>, actions: readonly Action[], more: Partial<Document> = {}) =>
  suggest({ ...invented, actions }, documentWith(answers, more));
const ids = (list: readonly { action: string }[]) => list.map((one) => one.action);

/** At `b`, so that it has nothing to do with the gate. */
const atB: Partial<Action> = {
  phase: 'prepare',
  when: { question: 'b', in: ['none', 'some', 'most'] },
  raises: [{ question: 'b', to: 'all' }],
};
const open = { a: chosen('all'), b: chosen('none') };
const shut = { a: chosen('some'), b: chosen('none') };

const setting = anyCatalogue.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    document: fc
      .record({ answers: anyAnswers(catalogue), profile: anyProfile, mode: fc.constantFrom<Mode[]>('quick', 'full') })
      .map(({ answers, ...more }) => documentWith(answers, more)),
  }),
);

function everywhere(
  rule: (given: { catalogue: Catalogue; document: Document; list: ReturnType<typeof suggest> }) => void,
) {
  fc.assert(
    fc.property(setting, ({ catalogue, document }) =>
      rule({ catalogue, document, list: suggest(catalogue, document) }),
    ),
    { numRuns: 500 },
  );
}

describe('suggestions', () => {
  it('proposes an action for the gap that sets it off and says so', () => {
    expect(from({ a: chosen('most') }, [action('train')])).toEqual([
      {
        action: 'train',
        because: [{ question: 'a', choice: 'most' }],
        raised: [{ question: 'a', from: 'most', to: 'all' }],
        effect: expect.closeTo(100 / 3, 9),
        blockedBy: [],
        after: [],
        opens: [],
        notes: [],
        rank: 0,
      },
    ]);
  });

  it('proposes nothing where nothing sets it off: no gap, not known, not answered, not asked', () => {
    expect(from({ a: chosen('all') }, [action('train')])).toEqual([]);
    expect(from({ a: unknown }, [action('train')])).toEqual([]);
    expect(from({}, [action('train')])).toEqual([]);
    expect(from({ a: chosen('none'), b: chosen('none') }, [action('train', atB)])).toEqual([]);
  });

  it('raises only what is answered, and only upward', () => {
    const raises = (to: string) => ({
      raises: [
        { question: 'a', to },
        { question: 'b', to: 'all' },
      ],
    });
    const raised = (to: string, answers: Record<string, Answer> = { a: chosen('some') }) =>
      from(answers, [action('one', { ...raises(to), when: { profile: 'staff', above: 1 } })], {
        profile: { staff: 57 },
      })[0]?.raised;
    expect(raised('most')).toEqual([{ question: 'a', from: 'some', to: 'most' }]);
    expect([raised('some'), raised('none'), raised('most', { a: unknown }), raised('most', {})]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('names no gate as a reason but where the gate sets the action off', () => {
    expect(
      from(shut, [action('plain'), action('substitute', { gates: 'unmet' })]).map(({ because }) => because),
    ).toEqual([[{ question: 'a', choice: 'some' }], [{ question: 'a', choice: 'some' }, { gate: 'first' }]]);
  });

  it('opens a gate whatever else it raises', () => {
    const raises = [
      { question: 'b', to: 'all' },
      { question: 'a', to: 'all' },
    ];
    expect(from(shut, [action('broad', { raises })])[0]?.opens).toEqual(['first']);
  });

  it('lets nothing come before an action on account of what was not said', () => {
    const afterIf = [{ action: 'first', when: { profile: 'newOffice', is: 'planned' } as const }];
    const actions = [action('first'), action('second', { afterIf })];
    const earlier = (profile: Document['profile']) =>
      from(shut, actions, { profile }).find((one) => one.action === 'second')?.after;
    expect([earlier({}), earlier({ newOffice: 'none' }), earlier({ newOffice: 'planned' })]).toEqual([
      [],
      [],
      ['first'],
    ]);
  });

  it('withholds an action whose profile value was not said', () => {
    const small = action('share', {
      when: {
        all: [
          { question: 'a', in: ['most'] },
          { profile: 'staff', above: 100 },
        ],
      },
    });
    expect(from({ a: chosen('most') }, [small])).toEqual([]);
    expect(from({ a: chosen('most') }, [small], { profile: { staff: 100 } })).toEqual([]);
    expect(from({ a: chosen('most') }, [small], { profile: { staff: 101 } })[0]?.because).toEqual([
      { question: 'a', choice: 'most' },
      { profile: 'staff', value: 101 },
    ]);
  });

  it.each([
    ['2026-10', []],
    ['2026-11', ['buy']],
    ['2028-05', ['buy']],
    ['2028-06', []],
  ])('offers what waits for a renewal only inside its window: %s', (pcs, offered) => {
    const buy = action('buy', { when: { renewal: 'pcs', withinMonths: 18 } });
    expect(ids(from({}, [buy], { profile: { renewals: { pcs } } }))).toEqual(offered);
  });

  it('adds the notes whose condition holds', () => {
    const noted = action('train', {
      notes: [
        { id: 'soon', when: { renewal: 'pcs', withinMonths: 18 } },
        { id: 'planned', when: { profile: 'newOffice', is: 'planned' } },
      ],
    });
    expect(from({ a: chosen('none') }, [noted])[0]?.notes).toEqual([]);
    expect(from({ a: chosen('none') }, [noted], { profile: { newOffice: 'planned' } })[0]?.notes).toEqual(['planned']);
  });

  it('puts what opens a gate first and names the gate', () => {
    const list = from(shut, [action('other', { ...atB, phase: 'start' }), action('opener', { phase: 'try' })]);
    expect(list.map((one) => [one.action, one.opens])).toEqual([
      ['opener', ['first']],
      ['other', []],
    ]);
  });

  it('puts what comes before an opener first too', () => {
    const first = action('first', { ...atB, phase: 'try' });
    const list = from(shut, [
      action('other', { ...atB, phase: 'start' }),
      first,
      action('opener', { after: ['first'] }),
    ]);
    expect(list.map((one) => [one.action, one.opens])).toEqual([
      ['first', []],
      ['opener', ['first']],
      ['other', []],
    ]);
  });

  it('opens no gate that is met already', () => {
    expect(from({ a: chosen('most') }, [action('opener')])[0]?.opens).toEqual([]);
  });

  it('goes by phase before effect for effort', () => {
    const early = action('early', { ...atB, phase: 'start', raises: [] });
    const begun = { a: chosen('most'), b: chosen('none') };
    expect(ids(from(begun, [action('late', { ...atB, phase: 'try' }), early]))).toEqual(['early', 'late']);
  });

  it('begins with the last phase where the body has arrived', () => {
    const early = action('early', { ...atB, phase: 'start' });
    const late = action('late', { ...atB, phase: 'try', raises: [] });
    expect(ids(from(open, [early, late]))).toEqual(['late', 'early']);
  });

  it('lets an action come before another only while a condition holds', () => {
    const second = action('second', { ...atB, afterIf: [{ action: 'first', when: { question: 'b', in: ['none'] } }] });
    const list = (b: string) => from({ a: chosen('most'), b: chosen(b) }, [second, action('first', atB)]);
    expect(list('none').map((one) => [one.action, one.after])).toEqual([
      ['first', []],
      ['second', ['first']],
    ]);
    expect(list('some').map((one) => [one.action, one.after])).toEqual([
      ['second', []],
      ['first', []],
    ]);
  });

  it('ranks what a gate blocks in its turn', () => {
    const list = from(shut, [action('risky', { ...atB, gates: 'required', phase: 'start' }), action('plain', atB)]);
    expect(list.map((one) => [one.action, one.rank])).toEqual([
      ['plain', 1],
      ['risky', 0],
    ]);
  });

  it('lets nothing open a gate that what comes before it opens', () => {
    const list = from(shut, [action('opener'), action('better', { after: ['opener'] })]);
    expect(list.map((one) => one.opens)).toEqual([['first'], []]);
  });

  it('goes by effect for effort inside a phase', () => {
    const efforts = [...invented.efforts, { id: 'much', min: 6, max: 50 }];
    const actions = [
      action('dear', { ...atB, effort: 'much' }),
      action('cheap', { ...atB, raises: [{ question: 'b', to: 'some' }] }),
    ];
    expect(ids(suggest({ ...invented, efforts, actions }, documentWith(open)))).toEqual(['cheap', 'dear']);
  });

  it("keeps the catalogue's order where all else is equal", () => {
    expect(ids(from(open, [action('one', atB), action('two', atB), action('three', atB)]))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('puts prerequisites first, whatever their own place', () => {
    const late = action('late', { ...atB, phase: 'try' });
    const early = action('early', { ...atB, phase: 'start', after: ['late'] });
    expect(ids(from(open, [early, late]))).toEqual(['late', 'early']);
  });

  it('waits only for what is proposed too', () => {
    const [only] = from(open, [action('only', { ...atB, after: ['train'] }), action('train')]);
    expect(only).toMatchObject({ action: 'only', after: [], blockedBy: [] });
  });

  it('blocks what requires the gates while one is not met, and everything that comes after it', () => {
    const actions = [
      action('gated', { ...atB, gates: 'required', phase: 'start' }),
      action('follower', { ...atB, after: ['gated'], phase: 'start' }),
      action('free', { ...atB, phase: 'try' }),
    ];
    expect(from(shut, actions).map((one) => [one.action, one.blockedBy])).toEqual([
      ['free', []],
      ['gated', ['first']],
      ['follower', ['first']],
    ]);
    expect(from(open, actions).every(({ blockedBy }) => blockedBy.length === 0)).toBe(true);
  });

  it('blocks at a gate that is only わからない', () => {
    const actions = [action('gated', { gates: 'required', when: { profile: 'newOffice', is: 'planned' } })];
    expect(from({ a: unknown }, actions, { profile: { newOffice: 'planned' } })[0]?.blockedBy).toEqual(['first']);
  });

  it('offers the substitute only while a gate is not met, and gives the gate as a reason', () => {
    const substitute = action('substitute', { ...atB, gates: 'unmet' });
    expect(from(open, [substitute])).toEqual([]);
    expect(from(shut, [substitute])[0]).toMatchObject({
      because: [{ question: 'b', choice: 'none' }, { gate: 'first' }],
      blockedBy: [],
    });
  });

  it('does not offer the substitute for the gate alone', () => {
    expect(from({ a: chosen('some'), b: chosen('all') }, [action('substitute', { ...atB, gates: 'unmet' })])).toEqual(
      [],
    );
  });

  it('counts no effect for what lowers an answer, is not answered, or is not asked', () => {
    const effect = (raises: Action['raises']) => from({ a: chosen('most') }, [action('train', { raises })])[0]?.effect;
    expect(effect([{ question: 'a', to: 'some' }])).toBe(0);
    expect(effect([{ question: 'b', to: 'all' }])).toBe(0);
    expect(effect([{ question: 'c', to: 'all' }])).toBe(0);
    expect(effect([{ question: 'a', to: 'all' }])).toBeGreaterThan(0);
  });

  it('gives every suggestion a reason that stands in the answers', () => {
    everywhere(({ list, document }) => {
      for (const { because } of list) {
        expect(because.length).toBeGreaterThan(0);
        for (const reason of because) {
          if ('question' in reason) expect(document.answers[reason.question]?.answer).toEqual(chosen(reason.choice));
        }
      }
    });
  });

  it('proposes no action twice and places every prerequisite before what needs it', () => {
    everywhere(({ list, catalogue }) => {
      const order = ids(list);
      expect(new Set(order).size).toBe(order.length);
      for (const [place, one] of list.entries()) {
        const needed = catalogue.actions.find(({ id }) => id === one.action)?.after ?? [];
        expect(one.after).toEqual(needed.filter((id) => order.includes(id)));
        for (const id of one.after) expect(order.indexOf(id)).toBeLessThan(place);
      }
    });
  });

  it('keeps the blocked last and out of the next steps, blocked exactly by their own or an earlier need of the gates', () => {
    everywhere(({ list, catalogue, document }) => {
      const blocked = list.map(({ blockedBy }) => blockedBy.length > 0);
      expect(blocked).toEqual([...blocked].sort((a, b) => Number(a) - Number(b)));
      expect(nextSteps(assess(catalogue, document, TODAY), 99)).toEqual(
        list.filter(({ blockedBy }) => blockedBy.length === 0),
      );
      const closed = assess(catalogue, document, TODAY)
        .gates.filter(({ state }) => state !== 'met')
        .map(({ id }) => id);
      const needsGate = (id: string): boolean => {
        const one = catalogue.actions.find((candidate) => candidate.id === id);
        return (
          one?.gates === 'required' ||
          (one?.after ?? []).some((earlier) => ids(list).includes(earlier) && needsGate(earlier))
        );
      };
      for (const one of list) expect(one.blockedBy).toEqual(needsGate(one.action) ? closed : []);
    });
  });

  it('lets nothing stand before what opens a gate but others that do and what comes before them', () => {
    everywhere(({ list }) => {
      const before = (one: (typeof list)[number]): readonly string[] => [
        one.action,
        ...list.filter(({ action: id }) => one.after.includes(id)).flatMap(before),
      ];
      const free = list.filter(({ blockedBy }) => blockedBy.length === 0);
      for (const [place, one] of free.entries()) {
        if (one.opens.length === 0) continue;
        const leading = list.filter(({ opens }) => opens.length > 0).flatMap(before);
        expect(free.slice(0, place).filter(({ action: id }) => !leading.includes(id))).toEqual([]);
      }
    });
  });

  it('computes the effect by scoring again with the raised answers', () => {
    let tried = 0;
    let seen = 0;
    everywhere(({ list, catalogue, document }) => {
      tried += 1;
      const { asked, heard } = interview(catalogue, {
        mode: document.mode,
        answers: answersOf(document),
        profile: document.profile,
      });
      const score = (answers: Answers) =>
        overall(
          catalogue.areas.map((area) =>
            tally(
              area,
              asked
                .filter((question) => question.area === area)
                .map((question) => scoredAnswer(question, answers[question.id] ?? null)),
            ),
          ),
          [],
        ).score ?? 0;
      for (const one of list) {
        expect(one.effect).toBeCloseTo(score(raisedBy(one.action, catalogue, heard)) - score(heard), 9);
        expect(one.effect).toBeGreaterThanOrEqual(0);
        if (one.effect > 0) seen += 1;
      }
    });
    expect(seen).toBeGreaterThan(tried / 25);
  });
});

/** The answers once an action is done: those known and less ready go up, none goes down. */
function raisedBy(id: string, { actions, questions }: Catalogue, heard: Answers): Answers {
  const raises = actions.find((one) => one.id === id)?.raises ?? [];
  const reached = raises.flatMap(({ question, to }) => {
    const its = questions.find((one) => one.id === question)?.choices ?? [];
    const now = heard[question];
    return now?.state === 'chosen' && its.indexOf(now.choice) < its.indexOf(to)
      ? [[question, chosen(to)] as const]
      : [];
  });
  return { ...heard, ...Object.fromEntries(reached) };
}
