import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { ceilings } from '../../src/content/questions';
import type { Action } from '../../src/core/advice';
import { type Assessment, assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Reason } from '../../src/core/conditions';
import { answersOf, type Document } from '../../src/core/document';
import { interview } from '../../src/core/interview';
import type { Answer, Answers, Condition, Mode } from '../../src/core/questionnaire';
import type { ScoredAnswer, Tally } from '../../src/core/scoring';
import type { Suggestion } from '../../src/core/suggestions';
import { anyAnswers, anyProfile } from '../support/arbitrary';
import { chosen, documentWith, NOW, TODAY, unknown } from '../support/invented';

const catalogue: Catalogue = content;
const SLACK = 1e-9;

/** Fixed, so that a run that was green stays green; change it to look for more. */
const thousand = { numRuns: 1000, seed: 20261122 };

const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    answers: anyAnswers(catalogue),
    profile: anyProfile,
    mode: fc.constantFrom<Mode[]>('quick', 'full', 'full'),
  })
  .map(({ answers, profile, mode }) => documentWith(answers, { profile, mode }));

const questionOf = (id: string) => {
  const question = catalogue.questions.find((entry) => entry.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
};

const actionOf = (id: string): Action => {
  const action = catalogue.actions.find((entry) => entry.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
};

const talkOf = (document: Document) =>
  interview(catalogue, { mode: document.mode, answers: answersOf(document), profile: document.profile });

/** What comes before an action: always, or as the answers stand. */
function beforeOf({ after, afterIf = [] }: Action, heard: Answers): readonly string[] {
  const said = (when: Condition) => {
    const answer = 'question' in when ? heard[when.question] : undefined;
    return answer?.state === 'chosen' && 'in' in when && when.in.includes(answer.choice);
  };
  return [...after, ...afterIf.filter(({ when }) => said(when)).map(({ action }) => action)];
}

/** The row that an answer must give, written down anew. */
function rowOf(id: string, answer: Answer | undefined): ScoredAnswer {
  const { core, choices } = questionOf(id);
  const choice = answer?.state === 'chosen' ? answer.choice : null;
  const steps = choice === null ? 0 : choices.indexOf(choice);
  return { question: id, state: answer?.state ?? 'unanswered', choice, weight: core ? 2 : 1, steps, top: 3 };
}

const byQuestion = (one: ScoredAnswer, other: ScoredAnswer) => (one.question < other.question ? -1 : 1);

/** Score of a tally, computed anew from its rows as the page on the method explains it. */
function recomputed({ rows }: Tally, unknownIs: 'worst' | 'best'): number | null {
  const counted = rows.filter(({ state }) => state === 'chosen' || state === 'unknown');
  let got = 0;
  let possible = 0;
  for (const { state, steps, weight } of counted) {
    const thirds = state === 'unknown' && unknownIs === 'best' ? 3 : steps;
    got += weight * thirds;
    possible += weight * 3;
  }
  return counted.length === 0 ? null : (100 * got) / possible;
}

function expectClose(found: number | null | undefined, expected: number | null) {
  if (expected === null || found === null || found === undefined) expect(found ?? null).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThan(SLACK);
}

/** Whether a reason says what was really answered. */
function isTrue(reason: Reason, document: Document, assessment: Assessment): boolean {
  if ('question' in reason) {
    const answer = talkOf(document).heard[reason.question];
    return answer?.state === 'chosen' && answer.choice === reason.choice;
  }
  if ('gate' in reason) return assessment.gates.some(({ id, state }) => id === reason.gate && state !== 'met');
  if ('renewal' in reason) return Object.values(document.profile.renewals ?? {}).includes(reason.month);
  return document.profile[reason.profile] === reason.value;
}

function check(property: (document: Document, assessment: Assessment) => void) {
  fc.assert(
    fc.property(anyDocument, (document) => {
      property(document, assess(catalogue, document, TODAY));
    }),
    thousand,
  );
}

describe('for 1,000 random answer sets', { timeout: 60_000 }, () => {
  it('the scores of areas and phases equal the sums of their rows', () => {
    check((_, { areas, phases }) => {
      for (const tally of [...areas, ...phases]) {
        expectClose(tally.score, recomputed(tally, 'worst'));
        expectClose(tally.range?.low, recomputed(tally, 'worst'));
        expectClose(tally.range?.high, recomputed(tally, 'best'));
      }
    });
  });

  it('the rows are the asked questions with their weights and answers, each in one area and one phase', () => {
    check((document, { areas, phases }) => {
      const { asked, heard } = talkOf(document);
      const expected = asked.map(({ id }) => rowOf(id, heard[id])).sort(byQuestion);
      for (const tallies of [areas, phases]) {
        expect(tallies.flatMap(({ rows }) => rows).sort(byQuestion)).toEqual(expected);
      }
    });
  });

  it('the overall score is the mean of the areas that have one', () => {
    check((_, { areas, overall }) => {
      const scored = areas.flatMap((area) => recomputed(area, 'worst') ?? []);
      const best = areas.flatMap((area) => recomputed(area, 'best') ?? []);
      const mean = (numbers: readonly number[]) =>
        numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;
      expectClose(overall.score, mean(scored));
      expectClose(overall.range?.low, mean(scored));
      expectClose(overall.range?.high, mean(best));
    });
  });

  it('every action has a reason, and the reason is true', () => {
    check((document, assessment) => {
      for (const { because } of assessment.actions) {
        expect(because.length).toBeGreaterThan(0);
        expect(because.filter((reason) => !isTrue(reason, document, assessment))).toEqual([]);
      }
    });
  });

  it('no action takes points away', () => {
    check((_, { actions }) => expect(actions.filter(({ effect }) => effect < -SLACK)).toEqual([]));
  });

  it('every action is proposed once, and what comes before it stands before it', () => {
    check((document, { actions }) => {
      const { heard } = talkOf(document);
      const order = actions.map(({ action }) => action);
      expect(new Set(order).size).toBe(order.length);
      for (const { action, after } of actions) {
        expect(after).toEqual(beforeOf(actionOf(action), heard).filter((id) => order.includes(id)));
        for (const before of after) expect(order.indexOf(before)).toBeLessThan(order.indexOf(action));
      }
    });
  });

  it('what comes before one of the next steps is itself one of them, further up', () => {
    check((_, assessment) => {
      const steps = nextSteps(assessment).map(({ action }) => action);
      for (const { action, after } of nextSteps(assessment)) {
        for (const before of after) expect(steps.slice(0, steps.indexOf(action))).toContain(before);
      }
    });
  });

  it('no blocked action is among the next steps', () => {
    const isBlocked = (id: string, proposed: readonly Suggestion[]): boolean => {
      const after = proposed.find(({ action }) => action === id)?.after ?? [];
      return actionOf(id).gates === 'required' || after.some((other) => isBlocked(other, proposed));
    };
    check((_, assessment) => {
      const isUnmet = assessment.gates.some(({ state }) => state !== 'met');
      const steps = nextSteps(assessment);
      if (isUnmet) expect(steps.filter(({ action }) => isBlocked(action, assessment.actions))).toEqual([]);
      else
        expect(
          assessment.actions.filter(
            ({ action, blockedBy }) => blockedBy.length > 0 || actionOf(action).gates === 'unmet',
          ),
        ).toEqual([]);
    });
  });

  it('a gate is met by a heard answer only, and otherwise holds the level at 準備中', () => {
    check((document, { gates, overall }) => {
      const { heard } = talkOf(document);
      for (const { id, question, state } of gates) {
        const enough = catalogue.gates.find((gate) => gate.id === id)?.in ?? [];
        const answer = heard[question];
        expect(state === 'met').toBe(answer?.state === 'chosen' && enough.includes(answer.choice));
        expect(state === 'unconfirmed').toBe(answer?.state !== 'chosen');
      }
      if (gates.some(({ state }) => state !== 'met')) expect(['not-ready', 'preparing', null]).toContain(overall.level);
    });
  });

  it('past the gates the level is that of the score, but under a ceiling whose question is not answered as it asks', () => {
    const ready = Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices.at(-1) ?? '')]));
    const answersTo = ({ question }: { question: string }) =>
      [
        ...(catalogue.questions.find(({ id }) => id === question)?.choices ?? []).map(chosen),
        unknown,
        undefined,
      ] as const;
    const [one, other] = ceilings;
    for (const first of answersTo(one)) {
      for (const second of answersTo(other)) {
        const answers = { ...ready, [one.question]: first, [other.question]: second };
        const given = Object.fromEntries(
          Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])),
        );
        const { overall } = assess(catalogue, documentWith(given), TODAY);
        const inForce = ceilings.filter(({ question, in: enough }) => {
          const answer = given[question];
          return !(answer?.state === 'chosen' && (enough as readonly string[]).includes(answer.choice));
        });
        expect(overall.uncapped).toBe('settling');
        expect(overall.level).toBe(inForce.length > 0 ? 'trial-ready' : 'settling');
        expect(overall.heldBy).toEqual(inForce.map(({ question }) => question));
      }
    }
  });

  it('a trial without access is offered exactly while a gate is not met and no trial has begun', () => {
    check((document, { gates, actions }) => {
      const trial = talkOf(document).heard.trial;
      const isOffered = actions.some(({ action }) => action === 'no-access-trial');
      const isUnmet = gates.some(({ state }) => state !== 'met');
      expect(isOffered).toBe(isUnmet && trial?.state === 'chosen' && trial.choice === 'not-started');
    });
  });

  it('the order of answering does not matter', () => {
    const shuffled = anyDocument.chain((document) =>
      fc
        .shuffledSubarray(Object.entries(document.answers), { minLength: Object.keys(document.answers).length })
        .map((entries) => ({ document, turned: { ...document, answers: Object.fromEntries(entries) } })),
    );
    fc.assert(
      fc.property(shuffled, ({ document, turned }) => {
        expect(assess(catalogue, turned, TODAY)).toEqual(assess(catalogue, document, TODAY));
      }),
      thousand,
    );
  });

  it('a readier answer never lowers a score while the same questions are asked', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (document, which, step) => {
        const raised = raise(document, which, step);
        if (raised === null || !sameAsked(document, raised)) return;
        compared += 1;
        expectNotLower(assess(catalogue, document, TODAY), assess(catalogue, raised, TODAY));
      }),
      thousand,
    );
    expect(compared).toBeGreaterThan(500);
  });
});

/** The document with one answer, chosen or わからない, replaced by a readier one; null where there is none. */
function raise(document: Document, which: number, step: number): Document | null {
  const { heard } = talkOf(document);
  const place = (id: string, answer: Answer) =>
    answer.state === 'chosen' ? questionOf(id).choices.indexOf(answer.choice) : -1;
  const room = Object.entries(heard).filter(
    ([id, answer]) => answer.state !== 'not-applicable' && place(id, answer) < 3,
  );
  const [id, answer] = room[which % Math.max(room.length, 1)] ?? [];
  if (!id || !answer) return null;
  const higher = questionOf(id).choices.slice(place(id, answer) + 1);
  const readier = chosen(higher[step % higher.length] ?? '');
  return { ...document, answers: { ...document.answers, [id]: { answer: readier, at: NOW } } };
}

function sameAsked(one: Document, other: Document): boolean {
  return (
    talkOf(one)
      .asked.map(({ id }) => id)
      .join() ===
    talkOf(other)
      .asked.map(({ id }) => id)
      .join()
  );
}

function expectNotLower(before: Assessment, after: Assessment) {
  const scores = ({ areas, phases, overall }: Assessment) => [...areas, ...phases, overall].map(({ score }) => score);
  const earlier = scores(before);
  expect(scores(after).filter((score, place) => (score ?? 0) < (earlier[place] ?? 0) - SLACK)).toEqual([]);
  expect(after.gates.filter(({ state }, place) => state !== 'met' && before.gates[place]?.state === 'met')).toEqual([]);
}
