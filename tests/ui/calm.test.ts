import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { beginJourney } from '../../src/start/beginning';
import { calmOf } from '../../src/ui/calm';
import { chosen, documentWith, NOW } from '../support/invented';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function walking() {
  const document = documentWith({}, { edition: catalogue.edition, cursor: { at: 'question', question: 'purpose' } });
  const layout = 'question' as const;
  const actor = beginJourney({ catalogue, document, layout, readOnly: false, now: () => NOW, begun: null });
  const calm = calmOf(actor);
  const heard = vi.fn();
  calm.subscribe(heard);
  return { actor, calm, heard };
}

const answer = { type: 'answer', question: 'purpose', answer: chosen('written') } as const;

describe('calmOf', () => {
  it('follows an answer once nothing was answered for a moment', () => {
    const { actor, calm, heard } = walking();
    actor.send(answer);
    expect(heard).not.toHaveBeenCalled();
    expect(calm.getSnapshot().context.document.answers).toEqual({});
    vi.advanceTimersByTime(150);
    expect(heard).toHaveBeenCalledExactlyOnceWith(actor.getSnapshot());
    expect(calm.getSnapshot()).toBe(actor.getSnapshot());
  });

  it.each([
    { type: 'next' },
    { type: 'lay', layout: 'section' },
    { type: 'visit', place: 'plan', topic: null },
  ] as const)('follows %j at once, and what was answered before with it', (event) => {
    const { actor, calm } = walking();
    actor.send(answer);
    actor.send(event);
    expect(calm.getSnapshot()).toBe(actor.getSnapshot());
  });

  it('is one for each journey', () => {
    const { actor, calm } = walking();
    expect(calmOf(actor)).toBe(calm);
  });
});
