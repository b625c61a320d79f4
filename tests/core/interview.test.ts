import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue';
import { interview, mayBeNotApplicable, questionNumbers, sectionsOf } from '../../src/core/interview';
import type { Answer, Answers, Condition, Mode, Profile, Question } from '../../src/core/questionnaire';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { chosen, invented, notApplicable, unknown } from '../support/invented';

const talk = (answers: Answers, profile: Profile = {}, mode: Mode = 'full', catalogue = invented) => {
  const { asked, ...rest } = interview(catalogue, { mode, answers, profile });
  return { asked: asked.map(({ id }) => id), ...rest };
};

/** `invented` with one question changed. */
function changing(id: string, change: Partial<Question>): Catalogue {
  return {
    ...invented,
    questions: invented.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
  };
}

const circumstances = anyCatalogue.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    answers: anyAnswers(catalogue),
    profile: anyProfile,
    mode: fc.constantFrom<Mode[]>('quick', 'full'),
  }),
);

describe('sectionsOf', () => {
  it('follows the phases and, inside each, its own order of areas', () => {
    const turned: Catalogue = {
      ...invented,
      phases: [
        { id: 'try', areas: ['blue'] },
        { id: 'prepare', areas: ['blue', 'red'] },
      ],
    };
    expect(
      sectionsOf(turned).map(({ phase, area, questions }) => [phase, area, questions.map(({ id }) => id)]),
    ).toEqual([
      ['try', 'blue', ['c']],
      ['prepare', 'blue', []],
      ['prepare', 'red', ['b']],
    ]);
  });

  it('answers for each catalogue its own', () => {
    expect(sectionsOf({ ...invented, questions: [] }).flatMap(({ questions }) => questions)).toEqual([]);
    expect(sectionsOf(invented).flatMap(({ questions }) => questions)).toHaveLength(3);
  });
});

describe('questionNumbers', () => {
  it('counts all questions from 1 in asking order, whatever their order in the catalogue', () => {
    const turned = { ...invented, questions: [...invented.questions].reverse() };
    expect([...questionNumbers(turned)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});

describe('mayBeNotApplicable', () => {
  const where = (notApplicable: Condition): Question => ({ ...pickB(), notApplicable });
  const pickB = () => {
    const [, b] = invented.questions;
    if (!b) throw new Error('the invented catalogue has a second question');
    return b;
  };

  it('is open always, never, or under a condition on the profile', () => {
    const { notApplicable: _, ...never } = pickB();
    const only = where({ profile: 'ownDevices', is: 'only' });
    expect(mayBeNotApplicable(pickB(), {})).toBe(true);
    expect(mayBeNotApplicable(never, {})).toBe(false);
    expect(mayBeNotApplicable(only, { ownDevices: 'only' })).toBe(true);
    expect(mayBeNotApplicable(only, { ownDevices: 'none' })).toBe(false);
  });

  it('stays open where the profile value was not said', () => {
    expect(mayBeNotApplicable(where({ profile: 'ownDevices', is: 'only' }), {})).toBe(true);
  });
});

describe('interview', () => {
  it('asks a follow-up only after an answer that calls for it', () => {
    expect(talk({}).asked).toEqual(['a']);
    expect(talk({ a: unknown }).asked).toEqual(['a']);
    expect(talk({ a: chosen('some') }).asked).toEqual(['a', 'b']);
    expect(talk({ a: chosen('some'), b: chosen('most') }).asked).toEqual(['a', 'b', 'c']);
  });

  it("lets a follow-up's follow-up leave with its grandparent, keeping and listing both answers", () => {
    expect(talk({ a: chosen('none'), b: chosen('all'), c: chosen('all') })).toEqual({
      asked: ['a'],
      heard: { a: chosen('none') },
      hidden: ['b', 'c'],
    });
  });

  it('asks a question whose profile value was not said, and hides it once the value rules it out', () => {
    const catalogue = changing('a', { askWhen: { profile: 'counterSections', above: 0 } });
    const answers = { a: chosen('all') };
    expect(talk(answers, {}, 'full', catalogue)).toMatchObject({ asked: ['a', 'b'], hidden: [] });
    expect(talk(answers, { counterSections: 2 }, 'full', catalogue)).toMatchObject({ asked: ['a', 'b'], hidden: [] });
    expect(talk(answers, { counterSections: 0 }, 'full', catalogue)).toEqual({ asked: [], heard: {}, hidden: ['a'] });
  });

  it('asks only the core questions in the quick version and lists the other answers as hidden', () => {
    const answers = { a: chosen('all'), b: chosen('all'), c: chosen('all') };
    expect(talk(answers, {}, 'quick')).toMatchObject({ asked: ['a', 'b'], hidden: ['c'] });
  });

  it('counts an answer that the question does not offer as not given', () => {
    expect(talk({ a: chosen('gone') })).toEqual({ asked: ['a'], heard: {}, hidden: [] });
    expect(talk({ a: notApplicable })).toEqual({ asked: ['a'], heard: {}, hidden: [] });
    expect(talk({ a: chosen('all'), b: notApplicable }).heard).toEqual({ a: chosen('all'), b: notApplicable });
  });

  it('hears わからない at every question', () => {
    expect(talk({ a: unknown }).heard).toEqual({ a: unknown });
  });

  it('asks exactly what a reading of the conditions from the end asks', () => {
    fc.assert(
      fc.property(circumstances, ({ catalogue, answers, profile, mode }) => {
        const { asked, heard, hidden } = interview(catalogue, { mode, answers, profile });
        const plainlyAsked = sectionsOf(catalogue)
          .flatMap(({ questions }) => questions)
          .filter((question) => isAsked(question, { catalogue, answers, profile, mode }));
        expect(asked).toEqual(plainlyAsked);
        const ids = asked.map(({ id }) => id);
        for (const [id, answer] of Object.entries(heard))
          expect([ids.includes(id), answer]).toEqual([true, answers[id]]);
        expect([...hidden].sort()).toEqual(
          Object.keys(answers)
            .filter((id) => !ids.includes(id))
            .sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('lists the hidden in asking order, in whatever order they were answered', () => {
    expect(talk({ c: chosen('all'), b: chosen('all'), a: chosen('none') }).hidden).toEqual(['b', 'c']);
  });
});

interface Said {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly profile: Profile;
  readonly mode: Mode;
}

/** The rule again, top down: a question is asked where its condition holds among the answers to asked questions. */
function isAsked(question: Question, said: Said): boolean {
  if (said.mode === 'quick' && question.core !== true) return false;
  return question.askWhen === undefined || isTrue(question.askWhen, said);
}

function isTrue(condition: Condition, said: Said): boolean {
  if ('all' in condition) return !condition.all.some((part) => !isTrue(part, said));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, said));
  if ('question' in condition) {
    const question = said.catalogue.questions.find(({ id }) => id === condition.question);
    const answer: Answer | undefined = said.answers[condition.question];
    if (!question || answer?.state !== 'chosen' || !question.choices.includes(answer.choice)) return false;
    return condition.in.includes(answer.choice) && isAsked(question, said);
  }
  if ('renewal' in condition) return true;
  const value = said.profile[condition.profile];
  if (value === undefined) return true;
  if ('is' in condition) return value === condition.is;
  return 'above' in condition ? Number(value) > condition.above : Number(value) < condition.atMost + 1;
}
