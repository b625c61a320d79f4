import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { wayAfter } from '../../src/core/branching';
import type { Catalogue } from '../../src/core/catalogue';
import { holds } from '../../src/core/conditions';
import { interview, questionNumbers } from '../../src/core/interview';
import type { Answer, Profile } from '../../src/core/questionnaire';
import { invented } from '../support/invented';

const content: Catalogue = catalogue;
const order = [...questionNumbers(content).keys()];

/** The questions that somebody answers who has only the paper: its arrows, and its notes on the profile. */
function walked(answerOf: (question: string) => Answer, profile: Profile): readonly string[] {
  const answered: string[] = [];
  const passed = new Set<string>();
  for (const id of order) {
    const { askWhen } = content.questions.find((question) => question.id === id) ?? {};
    const answers = Object.fromEntries(answered.map((heard) => [heard, answerOf(heard)]));
    if (passed.has(id) || (askWhen && !holds(askWhen, { answers, profile }, true))) continue;
    answered.push(id);
    const answer = answerOf(id);
    const { to, without } = wayAfter(content, id, answer.state === 'chosen' ? answer.choice : null);
    const between = order.slice(order.indexOf(id) + 1, to === null ? undefined : order.indexOf(to));
    for (const closed of [...between, ...without]) passed.add(closed);
  }
  return answered;
}

describe('wayAfter', () => {
  it('goes on with the next question where the answer closes none', () => {
    expect(wayAfter(invented, 'a', 'some')).toEqual({ to: 'b', isJump: false, without: [] });
  });

  it('passes over a question that the answer closes, and over what only that one opens', () => {
    expect(wayAfter(invented, 'a', 'none')).toEqual({ to: null, isJump: true, without: [] });
    expect(wayAfter(invented, 'a', null)).toEqual({ to: null, isJump: true, without: [] });
  });

  it('is no jump after the last question', () => {
    expect(wayAfter(invented, 'c', 'all')).toEqual({ to: null, isJump: false, without: [] });
  });

  it('leads through the paper to the same questions as the screens ask, whatever is answered', () => {
    const said = fc.tuple(...order.map(() => fc.nat({ max: 4 })));
    fc.assert(
      fc.property(said, fc.constantFrom(undefined, 0, 3), (places, counterSections) => {
        const profile: Profile = counterSections === undefined ? {} : { counterSections };
        const answerOf = (id: string): Answer => {
          const choice = content.questions.find((question) => question.id === id)?.choices[
            places[order.indexOf(id)] ?? 0
          ];
          return choice ? { state: 'chosen', choice } : { state: 'unknown' };
        };
        const answers = Object.fromEntries(order.map((id) => [id, answerOf(id)]));
        const asked = interview(content, { mode: 'full', answers, profile }).asked.map(({ id }) => id);
        expect(walked(answerOf, profile)).toEqual(asked);
      }),
    );
  });

  it('never passes over a question that could still be asked', () => {
    for (const { id, choices } of content.questions) {
      for (const choice of [...choices, null]) {
        const { to, without } = wayAfter(content, id, choice);
        const end = to === null ? order.length : order.indexOf(to);
        const closed = [...order.slice(order.indexOf(id) + 1, end), ...without];
        const everything = Object.fromEntries(
          content.questions.map((question): [string, Answer] => [
            question.id,
            { state: 'chosen', choice: question.choices.at(-1) ?? '' },
          ]),
        );
        const said: Answer = choice ? { state: 'chosen', choice } : { state: 'unknown' };
        const answers: Record<string, Answer> = { ...everything, [id]: said };
        const asked = interview(content, { mode: 'full', answers, profile: { counterSections: 3 } }).asked;
        expect(asked.filter((question) => closed.includes(question.id))).toEqual([]);
      }
    }
  });
});
