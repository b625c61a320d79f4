// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { emptyDocument, FORMAT } from '../../src/core/document';
import { beginJourney } from '../../src/start/beginning';
import { handover } from '../../src/start/handover';
import { NOW } from '../support/invented';

const KEY = `${FORMAT}/early`;
const root = document.createElement('div');

beforeEach(() => {
  localStorage.clear();
  root.innerHTML = '';
});

const journey = (begun: 'quick' | 'full' | null) =>
  beginJourney({
    catalogue,
    document: emptyDocument(catalogue.edition, 'id', NOW, 'ja'),
    layout: 'question',
    readOnly: false,
    now: () => NOW,
    begun,
  });

const keep = (record: unknown) => localStorage.setItem(KEY, JSON.stringify(record));
const answersOf = (actor: ReturnType<typeof journey>) => actor.getSnapshot().context.document.answers;

describe('beginJourney', () => {
  it('stands at the welcome, or at the first question of the version that was begun', () => {
    expect(journey(null).getSnapshot().value).toMatchObject({ walk: 'welcome' });
    const { context, value } = journey('full').getSnapshot();
    expect(value).toMatchObject({ walk: 'start' });
    expect(context.document).toMatchObject({ mode: 'full', cursor: { at: 'question', question: 'purpose' } });
  });
});

describe('handover', () => {
  it('gives the kept answer to the program, and forgets it only when told', () => {
    keep({ mode: 'full', question: 'purpose', value: 'written' });
    const given = handover(undefined);
    expect(given.mode).toBe('full');
    const actor = journey(given.mode);
    given.complete(root, actor, false);
    expect(answersOf(actor).purpose?.answer).toEqual({ state: 'chosen', choice: 'written' });
    expect(localStorage.getItem(KEY)).not.toBeNull();
    given.forget();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it.each(['unknown', 'not-applicable'])('tells %s from a choice', (value) => {
    keep({ mode: 'quick', question: 'purpose', value });
    const actor = journey('quick');
    handover(undefined).complete(root, actor, false);
    expect(answersOf(actor).purpose?.answer).toEqual({ state: value });
  });

  it('never replaces an answer that the document has', () => {
    keep({ mode: 'full', question: 'purpose', value: 'written' });
    const actor = journey('full');
    actor.send({ type: 'answer', question: 'purpose', answer: { state: 'chosen', choice: 'undecided' } });
    handover(undefined).complete(root, actor, false);
    expect(answersOf(actor).purpose?.answer).toEqual({ state: 'chosen', choice: 'undecided' });
  });

  it.each([
    ['nothing', null],
    ['no record', '"text"'],
    ['no JSON', '{'],
    ['another version', '{"mode":"long","question":"purpose","value":"written"}'],
    ['no question', '{"mode":"full","value":"written"}'],
    ['a list', '[]'],
  ])('begins nothing where %s is kept', (_what, text) => {
    if (text !== null) localStorage.setItem(KEY, text);
    const given = handover(undefined);
    const actor = journey(given.mode);
    given.complete(root, actor, false);
    expect(given.mode).toBeNull();
    expect(answersOf(actor)).toEqual({});
  });

  it('does again, one after another, what was chosen, typed and pressed', async () => {
    root.innerHTML =
      '<input type="checkbox"><fieldset data-question="purpose" data-answer="written"><input type="radio" checked></fieldset>' +
      '<textarea></textarea><button>始める</button>';
    const [box, area, button] = ['input', 'textarea', 'button'].map((name) => root.querySelector<HTMLElement>(name));
    if (!(box instanceof HTMLInputElement && area instanceof HTMLTextAreaElement && button)) throw new Error('absent');
    document.body.append(root);
    const seen: string[] = [];
    for (const [part, event] of [
      [box, 'change'],
      [area, 'input'],
      [button, 'click'],
    ] as const)
      part.addEventListener(event, () => seen.push(event));
    box.checked = true;
    area.value = 'メモ';
    handover({ settle: () => null, end: () => button }).complete(root, journey(null), true);
    await vi.waitFor(() => expect(seen).toEqual(['change', 'input', 'click']));
    expect([box.checked, area.value]).toEqual([true, 'メモ']);
  });
});
