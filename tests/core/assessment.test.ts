import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { interview } from '../../src/core/interview';
import type { Answer, Mode, Question } from '../../src/core/questionnaire';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { action, chosen, documentWith, invented, notApplicable, TODAY, unknown } from '../support/invented';

const setting = anyCatalogue.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    document: fc
      .record({
        answers: anyAnswers(catalogue),
        profile: anyProfile,
        mode: fc.constantFrom<Mode[]>('quick', 'full'),
        recheck: fc.boolean(),
      })
      .map(({ answers, recheck, ...more }) => documentWith(answers, { ...more, remarks: { q0: { recheck } } })),
    turn: fc.nat(9),
  }),
);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function everywhere(rule: (catalogue: Catalogue, document: Document, turn: number) => void) {
  fc.assert(
    fc.property(setting, ({ catalogue, document, turn }) => rule(catalogue, document, turn)),
    { numRuns: 500 },
  );
}

describe('assess', () => {
  it('says on which edition, day and version it rests', () => {
    expect(assess(invented, documentWith({}, { mode: 'quick', edition: 'older' }), TODAY)).toMatchObject({
      edition: 'test',
      assessedOn: TODAY,
      mode: 'quick',
    });
  });

  it('scores one whole example as computed by hand', () => {
    const answers = { a: chosen('some'), b: chosen('most'), c: unknown };
    const found = assess(invented, documentWith(answers), TODAY);
    const red = (100 * (2 * (1 / 3) + 1 * (2 / 3))) / 3;
    expect(found.areas).toMatchObject([
      { id: 'red', state: 'scored', score: expect.closeTo(red, 9), level: 'preparing' },
      { id: 'blue', state: 'scored', score: 0, range: { low: 0, high: 100 } },
    ]);
    expect(found.phases.map(({ id, score }) => [id, score])).toEqual([
      ['start', expect.closeTo(100 / 3, 9)],
      ['prepare', expect.closeTo(200 / 3, 9)],
      ['try', 0],
    ]);
    expect(found.overall).toMatchObject({
      score: expect.closeTo(red / 2, 9),
      range: { high: expect.closeTo((red + 100) / 2, 9) },
      level: 'not-ready',
    });
    expect(found.progress).toEqual({ asked: 3, answered: 3 });
  });

  it('tells progress and readiness apart', () => {
    const best = assess(invented, documentWith({ a: chosen('all') }), TODAY);
    expect(best).toMatchObject({ progress: { asked: 2, answered: 1 }, overall: { score: 100 } });
    const worst = assess(invented, documentWith({ a: chosen('none') }), TODAY);
    expect(worst).toMatchObject({ progress: { asked: 1, answered: 1 }, overall: { score: 0 } });
  });

  it('tells an area that nobody asks about from one that nobody has answered', () => {
    expect(assess(invented, documentWith({}), TODAY).areas.map(({ state }) => state)).toEqual([
      'unanswered',
      'out-of-scope',
    ]);
    const open = documentWith({ a: chosen('all'), b: chosen('all') });
    expect(assess(invented, open, TODAY).areas.map(({ state }) => state)).toEqual(['scored', 'unanswered']);
  });

  it('keeps hidden answers out of scores, progress and advice, and lists them', () => {
    const alone = assess(invented, documentWith({ a: chosen('none') }), TODAY);
    const hiding = assess(invented, documentWith({ a: chosen('none'), b: chosen('all'), c: unknown }), TODAY);
    expect(hiding).toEqual({ ...alone, hidden: ['b', 'c'] });
  });

  it('lists わからない and what is to be rechecked, with whom to ask, among the asked only', () => {
    const remarks = { a: { recheck: true }, b: { recheck: true }, c: { recheck: true } };
    const list = (answers: Parameters<typeof documentWith>[0]) =>
      assess(invented, documentWith(answers, { remarks }), TODAY).toConfirm;
    expect(list({ a: chosen('some'), b: unknown })).toEqual([
      { question: 'a', why: 'recheck', owners: ['it'] },
      { question: 'b', why: 'unknown', owners: ['it'] },
    ]);
    expect(list({ a: chosen('none'), b: unknown }).map(({ question }) => question)).toEqual(['a']);
  });

  it('asks nobody about 該当なし, an unanswered question or a mere note', () => {
    const document = documentWith({ a: chosen('all'), b: notApplicable }, { remarks: { a: { note: 'text' } } });
    expect(assess(invented, document, TODAY).toConfirm).toEqual([]);
  });

  it('equals a plain reading of the formulas for areas, phases and the whole', () => {
    everywhere((catalogue, document) => {
      const found = assess(catalogue, document, TODAY);
      const answers = Object.fromEntries(Object.entries(document.answers).map(([id, { answer }]) => [id, answer]));
      const talk = interview(catalogue, { mode: document.mode, answers, profile: document.profile });
      const score = (belongs: (question: Question) => boolean, guess: number) => {
        const parts = talk.asked.filter(belongs).flatMap(({ id, weight, choices }) => {
          const answer = talk.heard[id];
          if (!answer || answer.state === 'not-applicable') return [];
          return [
            {
              weight,
              points: answer.state === 'unknown' ? guess : choices.indexOf(answer.choice) / (choices.length - 1),
            },
          ];
        });
        const weight = parts.reduce((sum, part) => sum + part.weight, 0);
        return weight === 0 ? null : (100 * parts.reduce((sum, part) => sum + part.weight * part.points, 0)) / weight;
      };
      const areas = catalogue.areas.map((area) => score((question) => question.area === area, 0));
      const best = catalogue.areas.map((area) => score((question) => question.area === area, 1));
      expectClose(
        found.areas.map((area) => area.score),
        areas,
      );
      expectClose(
        found.areas.map((area) => area.range?.high ?? null),
        best,
      );
      expectClose(
        found.phases.map((phase) => phase.score),
        catalogue.phases.map((phase) => score((question) => question.phase === phase.id, 0)),
      );
      expectClose([found.overall.score, found.overall.range?.high ?? null], [meanOf(areas), meanOf(best)]);
    });
  });

  it('shows sums that equal its scores', () => {
    everywhere((catalogue, document) => {
      const found = assess(catalogue, document, TODAY);
      for (const { rows, score } of [...found.areas, ...found.phases]) {
        const counted = rows.filter(({ state }) => state === 'chosen' || state === 'unknown');
        const weight = counted.reduce((sum, row) => sum + row.weight, 0);
        const points = counted.reduce((sum, row) => sum + (row.weight * row.steps) / row.top, 0);
        expectClose([score], [weight === 0 ? null : (100 * points) / weight]);
      }
    });
  });

  it('puts every asked question into exactly one area and one phase', () => {
    everywhere((catalogue, document) => {
      const found = assess(catalogue, document, TODAY);
      for (const tallies of [found.areas, found.phases]) {
        const rows = tallies.flatMap((tally) => tally.rows.map(({ question }) => question));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows).toHaveLength(found.progress.asked);
      }
    });
  });

  it('does not care in which order the answers were given', () => {
    everywhere((catalogue, document, turn) => {
      const entries = Object.entries(document.answers);
      const turned = [...entries.slice(turn), ...entries.slice(0, turn)].reverse();
      expect(assess(catalogue, { ...document, answers: Object.fromEntries(turned) }, TODAY)).toEqual(
        assess(catalogue, document, TODAY),
      );
    });
  });

  it('is one serialisable value: a clone and a JSON round trip are equal to it', () => {
    everywhere((catalogue, document) => {
      const found = assess(catalogue, document, TODAY);
      expect(structuredClone(found)).toStrictEqual(found);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    });
  });

  it('is pure: it touches neither document nor catalogue and says the same again', () => {
    everywhere((catalogue, document) => {
      const before = JSON.stringify([catalogue, document]);
      const [frozenCatalogue, frozenDocument] = [deepFreeze(catalogue), deepFreeze(document)];
      const found = assess(frozenCatalogue, frozenDocument, TODAY);
      expect(assess(frozenCatalogue, frozenDocument, TODAY)).toEqual(found);
      expect(JSON.stringify([catalogue, document])).toBe(before);
    });
  });

  it('holds the overall level down exactly where a gate is not met', () => {
    everywhere((catalogue, document) => {
      const { gates, overall } = assess(catalogue, document, TODAY);
      const shut = gates.some(({ state }) => state !== 'met');
      const high = overall.uncapped === 'trial-ready' || overall.uncapped === 'settling';
      expect(overall.level).toBe(shut && high ? 'preparing' : overall.uncapped);
    });
  });
});

describe('the headline', () => {
  const headlineOf = (answer: Answer | null, catalogue: Catalogue = invented) =>
    assess(catalogue, documentWith(answer ? { a: answer } : {}), TODAY).headline;

  it.each<[string, Answer | null, string]>([
    ['is the gate that is not met', chosen('none'), 'gates'],
    ['is the gate that is not met though telework is used', chosen('some'), 'gates-in-use'],
    ['is what is to be confirmed where a gate got わからない', unknown, 'confirm'],
    ['is what is to be confirmed where a gate has no answer', null, 'confirm'],
    ['is the level where telework is used and the gates are met', chosen('most'), 'level-in-use'],
  ])('%s', (_, answer, headline) => {
    expect(headlineOf(answer)).toBe(headline);
  });

  it('is the level where no gate is in the way', () => {
    expect(headlineOf(chosen('none'), { ...invented, gates: [] })).toBe('level');
    expect(headlineOf(null, { ...invented, gates: [] })).toBe('level');
  });

  it('puts a gate that is not met before one that is to be confirmed', () => {
    const gates = ['c', 'a'].map((id) => ({ id, question: id, in: ['all'], level: 'preparing' as const }));
    expect(headlineOf(chosen('none'), { ...invented, gates })).toBe('gates');
  });

  it('takes telework for not used where the catalogue does not ask for the stage', () => {
    const matching = { ...invented.matching, stageQuestion: 'gone' };
    expect(headlineOf(chosen('most'), { ...invented, matching })).toBe('level');
  });
});

describe('nextSteps', () => {
  const when = { question: 'a', in: ['none', 'some', 'most', 'all'] };
  const free = Array.from({ length: 7 }, (_, index) => action(`free${index}`, { when }));
  const catalogue = { ...invented, actions: [action('gated', { when, gates: 'required' }), ...free] };
  const steps = (choice: string, count?: number) =>
    nextSteps(assess(catalogue, documentWith({ a: chosen(choice) }), TODAY), count).map((step) => step.action);

  it('gives the foremost five, or as many as wanted', () => {
    expect(steps('all')).toEqual(['gated', 'free0', 'free1', 'free2', 'free3']);
    expect(steps('all', 2)).toEqual(['gated', 'free0']);
  });

  it('leaves out what is blocked', () => {
    expect(steps('none', 99)).toEqual(free.map(({ id }) => id));
  });
});

function meanOf(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}

function expectClose(found: readonly (number | null)[], plain: readonly (number | null)[]): void {
  expect(found).toEqual(plain.map((score) => (score === null ? null : expect.closeTo(score, 8))));
}
