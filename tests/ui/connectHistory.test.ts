import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { journey } from '../../src/machine/journey';
import { connectHistory, hashOf } from '../../src/ui/history';
import { chosen, documentWith, NOW } from '../support/invented';
import { fakeBrowser } from './fakeBrowser';

const catalogue: Catalogue = content;

function connected(document: Document) {
  const actor = createActor(journey, {
    input: { catalogue, document, layout: 'question', readOnly: false, now: () => NOW },
  }).start();
  const browser = fakeBrowser();
  connectHistory(actor, browser as never);
  return { actor, browser, shown: () => hashOf(actor.getSnapshot()) };
}

/** Presses Back until the first entry, and says what was shown each time. */
function wayBack({ browser, shown }: ReturnType<typeof connected>): readonly string[] {
  const way: string[] = [];
  for (let press = 0; press < 20 && browser.place() > 0; press += 1) {
    const before = browser.place();
    browser.back();
    expect(browser.place()).toBe(before - 1);
    expect(browser.location.hash).toBe(shown());
    way.push(shown());
  }
  return way;
}

/** The follow-up of the inventory has been seen, then its ground is taken away. */
function afterWithdrawing() {
  const side = connected(documentWith({}, { cursor: { at: 'question', question: 'work-inventory' } }));
  const { actor } = side;
  actor.send({ type: 'answer', question: 'work-inventory', answer: chosen('full-list') });
  actor.send({ type: 'next' });
  const followUp = side.shown();
  actor.send({ type: 'back' });
  actor.send({ type: 'answer', question: 'work-inventory', answer: chosen('none') });
  actor.send({ type: 'next' });
  return { ...side, followUp };
}

describe('connectHistory', () => {
  it('makes one entry for each move, none for the first address', () => {
    const { actor, browser } = connected(documentWith({}));
    expect(browser.entries()).toEqual(['#/']);
    actor.send({ type: 'begin', mode: 'full' });
    actor.send({ type: 'next' });
    actor.send({ type: 'answer', question: 'purpose', answer: chosen('written') });
    expect(browser.entries()).toEqual(['#/', '#/profile', '#/questions/purpose']);
  });

  it('moves Back and Forward between questions without a new entry', () => {
    const { actor, browser, shown } = connected(documentWith({}, { cursor: { at: 'profile' } }));
    for (let step = 0; step < 3; step += 1) actor.send({ type: 'next' });
    const entries = browser.entries();
    browser.back();
    browser.back();
    expect(shown()).toBe(entries[1]);
    browser.forward();
    browser.forward();
    expect(shown()).toBe(entries[3]);
    expect(browser.entries()).toEqual(entries);
  });

  it('moves on with every Back where a question passed before is not asked any more', () => {
    const side = afterWithdrawing();
    expect(side.browser.entries()).toHaveLength(4);
    expect(side.browser.entries()[1]).toBe(side.followUp);
    const way = wayBack(side);
    expect(way).toHaveLength(3);
    expect(way).not.toContain(side.followUp);
    expect(way.at(-1)).toBe('#/questions/work-inventory');
    for (const [step, shown] of way.entries()) if (step > 0) expect(shown).not.toBe(way[step - 1]);
  });

  it('keeps the way forward after a Back to a question that is not asked any more', () => {
    const side = afterWithdrawing();
    const last = side.shown();
    side.browser.back();
    side.browser.back();
    side.browser.forward();
    side.browser.forward();
    expect(side.shown()).toBe(last);
    expect(side.browser.entries()).toHaveLength(4);
  });

  it.each(['#/questions/nowhere', '#/nowhere', '#/questions'])('is not trapped by a link to %s', (hash) => {
    const side = connected(documentWith({}, { cursor: { at: 'profile' } }));
    side.actor.send({ type: 'next' });
    const from = side.shown();
    side.browser.follow(hash);
    expect(side.browser.location.hash).toBe(side.shown());
    expect(side.browser.entries()).toHaveLength(3);
    side.browser.back();
    expect(side.shown()).toBe(from);
    expect(wayBack(side)).toEqual(['#/profile']);
  });

  it('is not trapped by a link to a question that is not asked', () => {
    const side = afterWithdrawing();
    const from = side.shown();
    side.browser.follow(side.followUp);
    expect(side.browser.location.hash).toBe(side.shown());
    side.browser.back();
    expect(side.shown()).toBe(from);
    expect(wayBack(side).at(-1)).toBe('#/questions/work-inventory');
  });
});
