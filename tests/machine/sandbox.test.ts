import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { assess } from '../../src/core/assessment';
import { emptySandbox, suppose } from '../../src/core/sandbox';
import type { JourneyEvent } from '../../src/machine/context';
import { journey } from '../../src/machine/journey';
import { anyAnswers, anyDocument } from '../support/arbitrary';
import { action, chosen, documentWith, invented, NOW, TODAY } from '../support/invented';

const catalogue = {
  ...invented,
  actions: [action('lift'), action('other', { raises: [{ question: 'b', to: 'all' }] })],
};

function started(document = documentWith({ a: chosen('none') }), readOnly = false) {
  return createActor(journey, { input: { catalogue, document, layout: 'question', readOnly, now: () => NOW } }).start();
}

const anyEvent: fc.Arbitrary<JourneyEvent> = fc.oneof(
  fc
    .record({ actions: fc.subarray(['lift', 'other', 'gone']), answers: anyAnswers(catalogue) })
    .map((sandbox): JourneyEvent => ({ type: 'suppose', sandbox })),
  fc.option(anyDocument).map((former): JourneyEvent => ({ type: 'compare', former })),
  fc.constantFrom<JourneyEvent[]>({ type: 'visit', place: 'targets', topic: null }, { type: 'leave' }),
);

const trial = { actions: ['lift'], answers: { a: chosen('some') } };

describe('suppose and compare', () => {
  it('leave the document as it was, byte for byte, whatever is tried out and compared', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(anyEvent, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (document, events, readOnly) => {
          const actor = started(document, readOnly);
          const kept = () => JSON.stringify(actor.getSnapshot().context.document);
          const before = kept();
          for (const event of events) {
            actor.send(event);
            const { context } = actor.getSnapshot();
            const other = suppose(catalogue, context.document, context.sandbox, TODAY);
            assess(catalogue, other, TODAY);
            if (context.former) assess(catalogue, context.former, TODAY);
            if (JSON.stringify(other) !== before) moved += 1;
          }
          expect(kept()).toBe(before);
        },
      ),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(500);
  }, 60_000);

  it('keep what is tried out and what is compared beside the document, in a file that may only be read too', () => {
    for (const readOnly of [false, true]) {
      const actor = started(undefined, readOnly);
      const former = documentWith({ a: chosen('some') }, { id: 'former' });
      actor.send({ type: 'suppose', sandbox: trial });
      actor.send({ type: 'compare', former });
      const { context } = actor.getSnapshot();
      expect(context.sandbox).toEqual(trial);
      expect(context.former).toBe(former);
    }
  });

  it('are over when another document is opened', () => {
    const actor = started();
    actor.send({ type: 'suppose', sandbox: trial });
    actor.send({ type: 'compare', former: documentWith({}, { id: 'former' }) });
    actor.send({ type: 'open', document: documentWith({}, { id: 'next' }), readOnly: false });
    const { context } = actor.getSnapshot();
    expect(context.sandbox).toEqual(emptySandbox);
    expect(context.former).toBeNull();
  });
});
