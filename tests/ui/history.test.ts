import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { journey } from '../../src/machine/journey';
import { eventOf, hashOf } from '../../src/ui/history';
import { chosen, documentWith, invented, NOW } from '../support/invented';

function started() {
  const document = documentWith({ a: chosen('all') }, { cursor: { at: 'question', question: 'b' } });
  return createActor(journey, {
    input: { catalogue: invented, document, layout: 'question', readOnly: false, now: () => NOW },
  }).start();
}

describe('hashOf and eventOf', () => {
  it.each(['#/', '#/profile', '#/questions/a', '#/review', '#/result', '#/doubts', '#/cases/minowa', '#/about'])(
    'lead to %s and back',
    (hash) => {
      const actor = started();
      const event = eventOf(hash);
      if (event) actor.send(event);
      expect(hashOf(actor.getSnapshot())).toBe(hash);
    },
  );

  it('knows no event for an address of somebody else', () => {
    expect(eventOf('#/nowhere/at-all')).toBeNull();
    expect(eventOf('#/questions')).toBeNull();
  });

  it('settles an address of a question that is not there on one that is', () => {
    const actor = started();
    const event = eventOf('#/questions/gone');
    if (event) actor.send(event);
    expect(hashOf(actor.getSnapshot())).toMatch(/^#\/(questions\/[ab]|review)$/);
  });
});
