import { describe, expect, it } from 'vitest';
import { opensGate } from '../../src/core/openers';

const gate = { id: 'first', question: 'a', in: ['most', 'all'], level: 'preparing' } as const;
const opens = (...raises: readonly { readonly question: string; readonly to: string }[]) => opensGate({ raises }, gate);

describe('opensGate', () => {
  it('tells whether an action brings the question of a gate to a choice that meets it', () => {
    expect(opens({ question: 'a', to: 'most' })).toBe(true);
    expect(opens({ question: 'a', to: 'some' })).toBe(false);
    expect(opens({ question: 'b', to: 'most' })).toBe(false);
    expect(opens()).toBe(false);
  });

  it('does not mind what else the action raises', () => {
    expect(opens({ question: 'b', to: 'some' }, { question: 'a', to: 'all' })).toBe(true);
  });
});
