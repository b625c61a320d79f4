import { describe, expect, it } from 'vitest';
import { planOf, proposedPlan, withAction, withItem, withoutAction } from '../../src/core/plan';

const TODAY = '2026-11-22';
const plan = proposedPlan({}, TODAY);

describe('proposedPlan', () => {
  it('begins today and requests the budget by the end of October', () => {
    expect(plan).toMatchObject({ start: TODAY, requestDate: '2027-10-31', allow: ['rule-change'], capacity: 3 });
    expect(proposedPlan({}, '2026-10-31').requestDate).toBe('2026-10-31');
  });

  it('requests by the end of the month that the body names', () => {
    expect(proposedPlan({ budgetMonth: 11 }, TODAY).requestDate).toBe('2026-11-30');
    expect(proposedPlan({ budgetMonth: 2 }, '2027-12-01').requestDate).toBe('2028-02-28');
  });
});

describe('planOf', () => {
  it('is the plan of the document, or else the proposed one', () => {
    const own = { ...plan, capacity: 7 };
    expect(planOf({ plan: own, profile: {} }, TODAY)).toBe(own);
    expect(planOf({ profile: {} }, TODAY)).toEqual(plan);
  });
});

describe('withItem', () => {
  it('keeps what is settled for an action beside what was', () => {
    const owned = withItem(plan, 'one', { owner: '総務課' });
    expect(withItem(owned, 'one', { status: 'done' }).items).toEqual({ one: { owner: '総務課', status: 'done' } });
    expect(withItem(owned, 'two', { due: '2027-03-31' }).items).toEqual({
      one: { owner: '総務課', status: 'not-started' },
      two: { due: '2027-03-31', status: 'not-started' },
    });
  });

  it('keeps how far an action is, and nothing else where nothing else is said', () => {
    expect(withItem(plan, 'one', { status: 'done' }).items).toEqual({ one: { status: 'done' } });
  });

  it('forgets an item that says nothing any more', () => {
    expect(withItem(withItem(plan, 'one', { owner: '総務課' }), 'one', { owner: '' }).items).toEqual({});
  });
});

describe('withAction and withoutAction', () => {
  it('drop a proposed action and take it back', () => {
    const without = withoutAction(withoutAction(plan, 'one', true), 'one', true);
    expect(without).toMatchObject({ dropped: ['one'], chosen: [] });
    expect(withAction(without, 'one', true)).toEqual(plan);
  });

  it('take up an action that was not proposed, once, and give it up', () => {
    const added = withAction(withAction(plan, 'one', false), 'one', false);
    expect(added).toMatchObject({ dropped: [], chosen: ['one'] });
    expect(withoutAction(added, 'one', false)).toEqual(plan);
  });

  it('leave the other actions where they are', () => {
    const others = { ...plan, chosen: ['two'], dropped: ['three'] };
    expect(withAction({ ...others, dropped: ['one', 'three'] }, 'one', true)).toEqual(others);
    expect(withoutAction({ ...others, chosen: ['one', 'two'] }, 'one', false)).toEqual(others);
  });
});
