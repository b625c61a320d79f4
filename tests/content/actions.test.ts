import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Action } from '../../src/core/advice';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { holds, reasons } from '../../src/core/conditions';
import type { Answer, Condition, Profile } from '../../src/core/questionnaire';
import { chosen, documentWith, TODAY } from '../support/invented';

const catalogue: Catalogue = content;
const choicesOf = (question: string) => catalogue.questions.find(({ id }) => id === question)?.choices ?? [];
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id).sort();

/** Each with what comes before it: section 2 of the decisions, and what the specialists' readings of the municipalities added. */
const prerequisites: Readonly<Record<string, readonly string[]>> = {
  'first-terminals': ['information-boundary', 'method-choice'],
  'hall-wide-trial': ['manager-training'],
  'trial-review': ['hall-wide-trial'],
  'terminal-expansion': ['trial-review'],
  'wider-eligibility': ['trial-review'],
  'light-application': ['trial-review'],
  'chat-introduction': ['chat-trial'],
  'device-safeguards': ['device-baseline'],
  'method-choice': ['network-map', 'purpose-sheet'],
  'speed-check': ['line-and-wifi'],
  'standing-rules': ['hall-wide-trial'],
  'time-record': ['time-rules'],
};

/** Rules of the dossier that take up only the last step: R-ENV-7 (`== 2`) and R-SPR-5 (`== 2`). */
const lastStepOnly = ['terminal-expansion', 'standing-rules'];

/** Choices of a question to which a condition listens anywhere. */
function heardChoices(condition: Condition, question: string): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => heardChoices(part, question));
  if ('any' in condition) return condition.any.flatMap((part) => heardChoices(part, question));
  return 'question' in condition && condition.question === question ? condition.in : [];
}

const below = (question: string, choice: string) => choicesOf(question).slice(0, choicesOf(question).indexOf(choice));

/** Each question with each choice below its readiest. */
const gaps = catalogue.questions.flatMap(({ id, choices }) => choices.slice(0, -1).map((choice) => ({ id, choice })));

function raisesAbove(action: Action, question: string, choice: string): boolean {
  return action.raises.some((raise) => raise.question === question && below(question, raise.to).includes(choice));
}

/** All questions at their readiest choice but one. */
function readyBut(question: string, choice: string): Record<string, Answer> {
  const best = catalogue.questions.map(({ id, choices }) => [id, chosen(choices.at(-1) ?? '')] as const);
  return { ...Object.fromEntries(best), [question]: chosen(choice) };
}

describe('actions', () => {
  it('are at least 50', () => {
    expect(catalogue.actions.length).toBeGreaterThanOrEqual(50);
  });

  it('come after exactly the decided ones', () => {
    const found = catalogue.actions.filter(({ after }) => after.length > 0);
    const edges = found.map(({ id, after }) => [id, [...after].sort()] as const);
    expect(Object.fromEntries(edges)).toEqual(prerequisites);
  });

  it('wait for terminals only where there are none, and for rules only where not even a draft is there', () => {
    const found = catalogue.actions.flatMap(({ id, afterIf = [] }) => afterIf.map((one) => ({ id, ...one })));
    const waitFor = (action: string) =>
      ids(catalogue.actions.filter(({ id }) => found.some((one) => one.id === id && one.action === action)));
    expect(waitFor('first-terminals')).toEqual([
      'approval-free-trial',
      'counter-slots',
      'hall-wide-trial',
      'manager-training',
      'off-counter-work',
    ]);
    expect(waitFor('telework-outline')).toEqual([
      'approval-free-trial',
      'counter-slots',
      'hall-wide-trial',
      'off-counter-work',
    ]);
    const conditions = new Set(found.map(({ action, when }) => JSON.stringify([action, when])));
    expect([...conditions].sort()).toEqual([
      JSON.stringify(['first-terminals', { question: 'terminals', in: ['none'] }]),
      JSON.stringify(['telework-outline', { question: 'telework-rules', in: ['none', 'collecting'] }]),
    ]);
  });

  it('have no cycle in what comes before them', () => {
    const comesBack = (id: string, path: readonly string[]): boolean =>
      path.includes(id) ||
      catalogue.actions
        .filter((action) => action.id === id)
        .flatMap(({ after, afterIf = [] }) => [...after, ...afterIf.map(({ action }) => action)])
        .some((before) => comesBack(before, [...path, id]));
    expect(catalogue.actions.filter(({ id }) => comesBack(id, []))).toEqual([]);
  });

  it('are blocked by gates exactly where it was decided', () => {
    expect(ids(catalogue.actions.filter(({ gates }) => gates === 'required'))).toEqual([
      'approval-free-trial',
      'counter-slots',
      'first-terminals',
      'hall-wide-trial',
      'off-counter-work',
      'standing-rules',
      'terminal-expansion',
    ]);
    expect(ids(catalogue.actions.filter(({ gates }) => gates === 'unmet'))).toEqual(['no-access-trial']);
  });

  it('raise at least one question, each to a choice above its lowest', () => {
    expect(catalogue.actions.filter(({ raises }) => raises.length === 0)).toEqual([]);
    expect(
      catalogue.actions.filter(({ raises }) => raises.some(({ question, to }) => below(question, to).length === 0)),
    ).toEqual([]);
  });

  it.each(
    catalogue.actions.filter(({ id }) => !lastStepOnly.includes(id)).map((action) => [action.id, action] as const),
  )('%s is set off by every choice below the one to which it raises', (_, { when, raises }) => {
    const unheard = raises.flatMap(({ question, to }) =>
      below(question, to)
        .filter((choice) => !heardChoices(when, question).includes(choice))
        .map((choice) => `${question} ${choice}`),
    );
    expect(unheard).toEqual([]);
  });

  it.each(catalogue.actions.map((action) => [action.id, action] as const))(
    '%s is never set off by a choice that it does not raise',
    (_, { when, raises }) => {
      const idle = raises.flatMap(({ question, to }) =>
        heardChoices(when, question)
          .filter((choice) => !below(question, to).includes(choice))
          .map((choice) => `${question} ${choice}`),
      );
      expect(idle).toEqual([]);
    },
  );

  it.each(lastStepOnly)('%s takes up the last step only', (id) => {
    const action = catalogue.actions.find((entry) => entry.id === id);
    const [raise] = action?.raises ?? [];
    expect(heardChoices(action?.when ?? { any: [] }, raise?.question ?? '')).toEqual(
      below(raise?.question ?? '', raise?.to ?? '').slice(-1),
    );
  });

  it('are limited by staff and branches only where it was decided', () => {
    const limits = catalogue.actions.flatMap(({ id, when }) => profileParts(when).map((part) => [id, part] as const));
    expect(Object.fromEntries(limits)).toEqual({
      'working-group': { profile: 'staff', above: 100 },
      'video-advice': { profile: 'branches', above: 0 },
    });
  });

  it('note a new office at Wi-Fi, phones and e-approval, and a near renewal within 18 months', () => {
    const notes = catalogue.actions.flatMap(({ id, notes: own = [] }) => own.map(({ when }) => ({ id, when })));
    const office = notes.filter(({ when }) => 'profile' in when && when.profile === 'newOffice').map(({ id }) => id);
    const renewals = notes.flatMap(({ when }) => ('renewal' in when ? [when.withinMonths] : []));
    expect(office.sort()).toEqual(['e-approval-rollout', 'line-and-wifi', 'official-phones']);
    expect(notes.filter(({ id }) => id === 'first-terminals').map(({ when }) => when)).toEqual([
      { renewal: 'pcs', withinMonths: 18 },
    ]);
    expect(new Set(renewals)).toEqual(new Set([18]));
  });
});

function profileParts(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(profileParts);
  if ('any' in condition) return condition.any.flatMap(profileParts);
  return 'question' in condition ? [] : [condition];
}

describe('durations', () => {
  const durations = catalogue.actions.flatMap(({ id, duration }) => (duration ? [{ id, ...duration }] : []));

  it('run from fewer to more weeks', () => {
    expect(durations.filter(({ min, max }) => !(min > 0 && min <= max))).toEqual([]);
  });

  it('name the case from which they come, and only then', () => {
    expect(durations.filter(({ mark, of = [] }) => (mark === 'estimate') !== (of.length === 0))).toEqual([]);
  });

  it('of efforts form bands that touch and do not overlap', () => {
    const bands = catalogue.efforts.map(({ min, max }) => ({ min, max }));
    expect(
      bands.filter(({ min, max }, place) => min > max || (place > 0 && min !== (bands[place - 1]?.max ?? 0) + 1)),
    ).toEqual([]);
  });
});

describe('every gap', () => {
  it.each(gaps)('$id at $choice has an action, whatever else is known', ({ id, choice }) => {
    const facts = { answers: { [id]: chosen(choice) }, profile: {} };
    const helpers = catalogue.actions.filter(
      (action) => raisesAbove(action, id, choice) && holds(action.when, facts, false),
    );
    expect(helpers).not.toEqual([]);
    for (const { when } of helpers) expect(reasons(when, facts)).toContainEqual({ question: id, choice });
  });

  it.each(gaps)('$id at $choice has an action in the assessment when all else is ready', ({ id, choice }) => {
    const profile: Profile = { counterSections: 2 };
    const { actions } = assess(catalogue, documentWith(readyBut(id, choice), { profile }), TODAY);
    const helpers = actions.filter(({ action }) =>
      catalogue.actions.some((entry) => entry.id === action && raisesAbove(entry, id, choice)),
    );
    expect(helpers).not.toEqual([]);
    expect(helpers.every(({ effect }) => effect > 0)).toBe(true);
  });
});

describe('gates', () => {
  it('are the three decided ones', () => {
    expect(catalogue.gates).toEqual([
      { id: 'access', question: 'access-method', in: ['verified'], level: 'preparing' },
      { id: 'information', question: 'information-line', in: ['written', 'procedures'], level: 'preparing' },
      { id: 'device', question: 'device-protection', in: ['either', 'complete'], level: 'preparing' },
    ]);
  });

  it('stand on core questions and are met by their readiest choices', () => {
    for (const { question, in: enough } of catalogue.gates) {
      expect(catalogue.questions.find(({ id }) => id === question)?.core).toBe(true);
      expect(choicesOf(question).slice(-enough.length)).toEqual(enough);
    }
  });

  it('can each be opened by an action that no gate blocks', () => {
    for (const { question, in: enough } of catalogue.gates) {
      const opening = catalogue.actions.filter(({ raises }) =>
        raises.some((raise) => raise.question === question && enough.includes(raise.to)),
      );
      expect(opening.filter(({ gates }) => gates !== 'required')).not.toEqual([]);
    }
  });
});
