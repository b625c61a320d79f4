import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import { questionsIn } from '../../src/core/conditions';
import { interview, sectionsOf } from '../../src/core/interview';
import type { Answers, Condition, Mode, Profile, Question } from '../../src/core/questionnaire';
import { chosen } from '../support/invented';

const catalogue: Catalogue = content;
const inOrder = sectionsOf(catalogue).flatMap(({ questions }) => questions);
const questionOf = (id: string) => catalogue.questions.find((question) => question.id === id);

const trialBegun = { question: 'trial', in: ['volunteers', 'section-trial', 'established'] } as const;
const hasCounters = { profile: 'counterSections', above: 0 } as const;

/** Section 2 of the decisions. */
const conditions: Readonly<Record<string, Condition>> = {
  'counter-stance': hasCounters,
  'visit-reduction': hasCounters,
  'counter-use': { all: [hasCounters, trialBegun] },
  'judging-unit': { question: 'work-inventory', in: ['thought', 'partial-list', 'full-list'] },
  'device-protection': { question: 'access-method', in: ['comparing', 'chosen', 'verified'] },
  'cost-saving': { question: 'cost-outlook', in: ['unsure', 'either', 'both'] },
  eligibility: { question: 'telework-rules', in: ['collecting', 'draft', 'in-force'] },
  'paper-fallback': trialBegun,
  'application-procedure': trialBegun,
  'office-load': trialBegun,
  'ongoing-security': trialBegun,
  'shared-examples': trialBegun,
  'use-review': trialBegun,
  'use-target': { question: 'trial', in: ['section-trial', 'established'] },
};

interface Way {
  readonly answers: Answers;
  readonly profile: Profile;
}

/** Every combination of one of the first ways with one of the second. */
function together(some: readonly Way[], others: readonly Way[]): readonly Way[] {
  return some.flatMap((one) =>
    others.map((other) => ({
      answers: { ...one.answers, ...other.answers },
      profile: { ...one.profile, ...other.profile },
    })),
  );
}

/** Ways to make a condition hold, each with what its own questions need to be asked. */
function waysTo(condition: Condition): readonly Way[] {
  if ('all' in condition) return condition.all.map(waysTo).reduce(together);
  if ('any' in condition) return condition.any.flatMap(waysTo);
  if ('question' in condition) {
    const before = waysToAsk(questionOf(condition.question));
    const answers = condition.in.map((choice) => ({ answers: { [condition.question]: chosen(choice) }, profile: {} }));
    return together(before, answers);
  }
  if ('renewal' in condition) return [];
  if ('is' in condition) return [{ answers: {}, profile: { [condition.profile]: condition.is } }];
  const value = 'above' in condition ? condition.above + 1 : condition.atMost;
  return [{ answers: {}, profile: { [condition.profile]: value } }];
}

function waysToAsk(question: Question | undefined): readonly Way[] {
  return question?.askWhen ? waysTo(question.askWhen) : [{ answers: {}, profile: {} }];
}

function isReached(question: Question, mode: Mode): boolean {
  return waysToAsk(question).some((way) => interview(catalogue, { mode, ...way }).asked.includes(question));
}

describe('the question bank', () => {
  it('has nine areas, 41 questions and 16 of them in the quick version', () => {
    expect(catalogue.areas).toHaveLength(9);
    expect(catalogue.questions).toHaveLength(41);
    expect(catalogue.questions.filter(({ core }) => core)).toHaveLength(16);
  });

  it('gives core questions the weight 2 and all others 1', () => {
    expect(catalogue.questions.filter(({ core, weight }) => weight !== (core ? 2 : 1))).toEqual([]);
  });

  it('gives every question four choices, an owner and a source', () => {
    expect(catalogue.questions.filter(({ choices }) => choices.length !== 4)).toEqual([]);
    expect(catalogue.questions.filter(({ owners, sources }) => owners.length === 0 || sources.length === 0)).toEqual(
      [],
    );
  });

  it('has a question of every area in the quick version', () => {
    const inQuick = new Set(catalogue.questions.filter(({ core }) => core).map(({ area }) => area));
    expect(catalogue.areas.filter((area) => !inQuick.has(area))).toEqual([]);
  });

  it('asks every question in exactly one section, and no section is empty', () => {
    expect(inOrder.map(({ id }) => id).sort()).toEqual(catalogue.questions.map(({ id }) => id).sort());
    expect(sectionsOf(catalogue).filter(({ questions }) => questions.length === 0)).toEqual([]);
  });

  it('asks the sections in the decided order', () => {
    const order = catalogue.phases.map(({ areas }) => areas.join(' '));
    expect(order).toEqual([
      'purpose inventory counter paperless security communication environment',
      'security environment rules paperless counter communication',
      'spread counter paperless rules communication security inventory',
    ]);
  });
});

describe('conditions', () => {
  it('are the decided ones, and all other questions are always asked', () => {
    const found = catalogue.questions.flatMap(({ id, askWhen }) => (askWhen ? [[id, askWhen]] : []));
    expect(Object.fromEntries(found)).toEqual(conditions);
  });

  it('only point backward in the order in which questions are asked', () => {
    const forward = inOrder.flatMap((question, place) =>
      questionsIn(question.askWhen ?? { all: [] }).flatMap((id) =>
        inOrder.findIndex((other) => other.id === id) < place ? [] : [`${question.id} hears ${id}`],
      ),
    );
    expect(forward).toEqual([]);
  });

  it('of core questions hear only core questions, so that the quick version asks them', () => {
    const heard = catalogue.questions.flatMap(({ id, core, askWhen }) =>
      core && askWhen ? questionsIn(askWhen).map((other) => ({ id, other })) : [],
    );
    expect(heard.filter(({ other }) => !questionOf(other)?.core)).toEqual([]);
  });

  it('never hear the readiest choice less than a lower one: a readier answer never takes a question away', () => {
    const upward = catalogue.questions.flatMap(({ id, askWhen }) =>
      atoms(askWhen)
        .filter((atom) => !isUpward(atom))
        .map(() => id),
    );
    expect(upward).toEqual([]);
  });

  it('offer 該当なし only where it was decided', () => {
    const offered = catalogue.questions.flatMap(({ id, notApplicable }) =>
      notApplicable ? [[id, notApplicable]] : [],
    );
    expect(Object.fromEntries(offered)).toEqual({
      'costs-and-accidents': 'always',
      terminals: { profile: 'ownDevices', is: 'only' },
    });
  });
});

function atoms(condition: Condition | undefined): readonly Condition[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(atoms);
  if ('any' in condition) return condition.any.flatMap(atoms);
  return [condition];
}

function isUpward(atom: Condition): boolean {
  if (!('question' in atom)) return true;
  const choices = questionOf(atom.question)?.choices ?? [];
  return choices.slice(choices.length - atom.in.length).every((choice) => atom.in.includes(choice));
}

describe('every question', () => {
  it.each(catalogue.questions.map(({ id }) => id))('%s is reached by some answers in the full version', (id) => {
    expect(catalogue.questions.filter((question) => question.id === id && isReached(question, 'full'))).toHaveLength(1);
  });

  it.each(catalogue.questions.filter(({ core }) => core).map(({ id }) => id))(
    '%s is reached by some answers in the quick version',
    (id) => {
      expect(catalogue.questions.filter((question) => question.id === id && isReached(question, 'quick'))).toHaveLength(
        1,
      );
    },
  );

  it('outside the quick version is never asked there', () => {
    expect(catalogue.questions.filter((question) => !question.core && isReached(question, 'quick'))).toEqual([]);
  });
});
