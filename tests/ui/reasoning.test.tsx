// @vitest-environment jsdom
import { act, fireEvent, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Language } from '../../src/core/document';
import { formatAsOf } from '../../src/locales/format';
import { words } from '../locales/words';
import { documentWith } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const at = (language: Language, namespace: string) => words[language][namespace] as Entries;
const wordsOf = (language: Language) =>
  words[language].reasoning as typeof import('../../src/locales/ja/reasoning')['reasoning'];

async function open(language: Language = 'ja', topic: string | null = null) {
  const side = await stage(documentWith({}, { language }));
  side.send({ type: 'visit', place: 'reasoning', topic });
  return side;
}

function entry(anchor: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(`#reasoning-${anchor}`);
  if (!found) throw new Error(`no entry ${anchor}`);
  return found;
}

/** What an entry says under a label. */
function said(of: HTMLElement, label: string): string {
  const term = [...of.querySelectorAll('dt')].find(({ textContent }) => textContent === label);
  return term?.nextElementSibling?.textContent ?? '';
}

const lines = (of: HTMLElement, label: string): readonly string[] => {
  const term = [...of.querySelectorAll('dt')].find(({ textContent }) => textContent === label);
  return [...(term?.nextElementSibling?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent ?? '');
};

const shown = () => [...document.querySelectorAll('.entry:not([hidden])')];
const controls = () => within(document.querySelector<HTMLElement>('.reasoning-search') ?? document.body);
const searchField = () => controls().getByRole('searchbox');
const button = (name: string) => controls().getByRole('button', { name });
const ask = (query: string) => fireEvent.change(searchField(), { target: { value: query } });
const outcome = () => document.querySelector('.reasoning-search [role="status"]')?.textContent;

// The page is long, and a busy machine is slow to draw it.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

beforeEach(() => {
  completeWindow();
  Element.prototype.scrollIntoView = () => {};
});

describe.each(['ja', 'en'] as const)('the page in %s', (language) => {
  const { facts, marks, says } = wordsOf(language);
  let page: HTMLElement;

  // These tests only read it.
  beforeAll(async () => {
    completeWindow();
    const { unmount } = await open(language);
    page = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    unmount();
  });

  it('has every question with its choices, points, weight and whether the quick check asks it', () => {
    for (const { id, choices, weight, core } of catalogue.questions.map((one) => ({ core: false, ...one }))) {
      const words = at(language, 'questions')[id] ?? {};
      const of = entry(id, page);
      expect(of).toHaveTextContent(String(words.ask));
      expect(said(of, facts.weight)).toBe(`${marks.ours} ${weight}`);
      expect(said(of, facts.quick)).toContain(core ? says.quick.in : says.quick.out);
      const top = choices.length - 1;
      const given = choices.map((choice, steps) => {
        const text = (words.choices as Record<string, string>)[choice];
        return [`${steps}/${top}`, text];
      });
      expect(lines(of, facts.choices)).toEqual(given.map((parts) => parts.join(language === 'ja' ? '：' : ': ')));
    }
  });

  it('has every gate and ceiling with its question, what meets it and the level it holds', () => {
    const limits = [
      ...catalogue.gates.map((gate) => ({ anchor: `gate-${gate.id}`, ...gate })),
      ...catalogue.ceilings.map((ceiling) => ({ anchor: `ceiling-${ceiling.question}`, ...ceiling })),
    ];
    for (const { anchor, question, in: enough, level } of limits) {
      const of = entry(anchor, page);
      const { ask: asked, choices } = at(language, 'questions')[question] ?? {};
      expect(said(of, facts.question)).toBe(asked);
      for (const choice of enough) expect(said(of, facts.enough)).toContain((choices as Entries)[choice]);
      expect(said(of, facts.level)).toContain(at(language, 'lists').levels?.[level]);
    }
  });

  it('has what each gate blocks', () => {
    const blocked = catalogue.actions.filter((action) => 'gates' in action && action.gates === 'required');
    expect(blocked.length).toBeGreaterThan(0);
    for (const { id } of catalogue.gates) {
      const titles = blocked.map((action) => at(language, 'actions')[action.id]?.title);
      expect(lines(entry(`gate-${id}`, page), facts.blocks)).toEqual(titles);
    }
  });

  it('has every action with what it raises and what comes before it', () => {
    const { rules: _, ...result } = words[language].result as { rules: unknown; steps: Record<string, string> };
    for (const { id, raises, after, afterIf, effort } of catalogue.actions.map((one) => ({ afterIf: [], ...one }))) {
      const of = entry(id, page);
      expect(of).toHaveTextContent(String(at(language, 'actions')[id]?.title));
      for (const { question, to } of raises) {
        const { ask: asked, choices } = at(language, 'questions')[question] ?? {};
        expect(said(of, facts.raises)).toContain(asked);
        expect(said(of, facts.raises)).toContain((choices as Entries)[to]);
      }
      const before = said(of, result.steps.after ?? '');
      for (const earlier of [...after, ...afterIf.map(({ action }) => action)])
        expect(before).toContain(at(language, 'actions')[earlier]?.title);
      const band = catalogue.efforts.find((one) => one.id === effort);
      expect(said(of, result.steps.effort ?? '')).toMatch(new RegExp(`${band?.min}\\D${band?.max}\\D`));
    }
  });

  it('has every check with its note and a line for each of its statements', () => {
    const { notes } = words[language].checks as { notes: Record<string, string> };
    for (const { id, when } of catalogue.checks) {
      const of = entry(id, page);
      expect(of).toHaveTextContent(notes[id] ?? '-');
      expect(when.length > 1 ? lines(of, facts.when).length : 1).toBe(when.length);
    }
  });

  it('has every source that an entry rests on, with its date', () => {
    const resting = [
      ...catalogue.questions.map(({ id, sources }) => ({ anchor: id, sources })),
      ...catalogue.actions.map(({ id, sources }) => ({ anchor: id, sources })),
      ...catalogue.tools.map(({ id, sources }) => ({ anchor: `tool-${id}`, sources })),
      ...catalogue.deeds.map(({ action, sources }) => ({ anchor: action, sources })),
    ];
    for (const { anchor, sources } of resting) {
      const text = entry(anchor, page).textContent ?? '';
      for (const id of sources) {
        const { asOf } = catalogue.sources.find((source) => source.id === id) ?? { asOf: 'unknown' };
        expect(text).toContain(words[language].sources && (words[language].sources as Record<string, string>)[id]);
        if (asOf !== 'unknown') expect(text).toContain(formatAsOf(asOf, language));
      }
    }
  });

  it('marks what is ours', () => {
    for (const { id } of catalogue.questions) expect(said(entry(id, page), facts.choices)).toContain(marks.ours);
    for (const { id } of catalogue.actions) expect(said(entry(id, page), facts.raises)).toContain(marks.ours);
    expect(said(entry('case-points', page), facts.rule)).toContain(marks.ours);
    expect(said(entry('effort-bands', page), facts.bands)).toContain(marks.estimate);
  });

  it('has its ids only where they are marked', () => {
    for (const code of page.querySelectorAll('code')) code.remove();
    const ids = [...catalogue.questions, ...catalogue.actions, ...catalogue.checks].map(({ id }) => id);
    const texts = [...page.querySelectorAll('.entry')].map(({ textContent }) => textContent ?? '');
    const isRaw = (text: string) =>
      ids.some((id) => id.includes('-') && new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`).test(text));
    expect(texts.filter((text) => language === 'ja' && isRaw(text))).toEqual([]);
    expect(texts.filter((text) => /\{\{|undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    [
      'ja',
      [
        ['access-method', 'access-method'],
        ['多要素認証', 'device-protection'],
        ['ＬＧＷＡＮ　接続系', 'access-method'],
        ['画面転送 登別市', 'access-method'],
      ],
    ],
    ['en', [['MULTI-FACTOR authentication', 'device-protection']]],
  ] as const)(
    'in %s finds by id and by words, whatever their width, and leaves no empty heading',
    async (language, asked) => {
      await open(language);
      const all = shown().length;
      for (const [query, anchor] of asked) {
        ask(query);
        expect(entry(anchor)).not.toHaveAttribute('hidden');
        expect(shown().length).toBeLessThan(all / 2);
        expect(outcome()).toContain(String(shown().length));
        for (const section of document.querySelectorAll('.reasoning section:not([hidden])')) {
          expect(section.querySelector('.entry:not([hidden])')).not.toBeNull();
        }
      }
    },
  );

  it('shows nothing for a word that nowhere occurs, says what to do, and goes back to all', async () => {
    await open();
    const all = shown().length;
    expect(outcome()).toContain(String(all));
    ask('zzzz');
    expect(shown()).toEqual([]);
    expect([...document.querySelectorAll('.reasoning section')].every((one) => one.hasAttribute('hidden'))).toBe(true);
    const { search } = wordsOf('ja');
    expect(outcome()).toBe(search.none.replace('{{query}}', 'zzzz'));
    await userEvent.click(button(search.clear));
    expect(shown().length).toBe(all);
    expect(searchField()).toHaveValue('');
  });

  it('finds an entry by every word that it shows', async () => {
    await open();
    for (const anchor of ['access-method', 'first-terminals', 'gate-device', 'case-points', 'tool-chat', 'survey']) {
      const visible = document.createTreeWalker(entry(anchor), NodeFilter.SHOW_TEXT);
      const parts = new Set<string>();
      for (let node = visible.nextNode(); node; node = visible.nextNode()) parts.add(node.textContent ?? '');
      ask([...parts].join(' '));
      expect(shown()).toEqual([entry(anchor)]);
    }
  });

  it('opens and closes all that it shows', async () => {
    await open();
    const { search } = wordsOf('ja');
    const isOpen = (one: Element) => one.hasAttribute('open');
    ask('LGWAN');
    await userEvent.click(button(search.open));
    expect(shown().every(isOpen)).toBe(true);
    expect([...document.querySelectorAll('.entry[hidden]')].some(isOpen)).toBe(false);
    await userEvent.click(button(search.close));
    expect(shown().some(isOpen)).toBe(false);
  });
});

describe('a topic', () => {
  const summaryOf = (anchor: string) => entry(anchor).querySelector('summary');

  it('opens its entry and takes the focus there; one that is not known leaves it to the heading', async () => {
    const { send } = await open('ja', 'access-method');
    expect(entry('access-method')).toHaveAttribute('open');
    expect(summaryOf('access-method')).toHaveFocus();
    send({ type: 'visit', place: 'reasoning', topic: 'gate-access' });
    expect(summaryOf('gate-access')).toHaveFocus();
    send({ type: 'visit', place: 'reasoning', topic: 'gone' });
    expect(heading()).toHaveFocus();
  });

  it('may be a chapter, ends a search that would hide it, and is shown again by a link to it', async () => {
    const { send } = await open();
    ask('zzzz');
    send({ type: 'visit', place: 'reasoning', topic: 'actions' });
    const { title } = wordsOf('ja').chapters.actions;
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement).toHaveTextContent(title);
    expect(searchField()).toHaveValue('');
    // The address is that of the topic, as the browser's history keeps it.
    window.location.hash = '#/reasoning/actions';
    ask('zzzz');
    const link = document.querySelector('nav a[href="#/reasoning/actions"]');
    if (link) await userEvent.click(link);
    expect(document.activeElement).toHaveTextContent(title);
    expect(searchField()).toHaveValue('');
  });

  it('leaves the focus where it is used when the language changes', async () => {
    const { settle } = await open('ja', 'access-method');
    const other = document.querySelector<HTMLElement>('button.language');
    if (other) await userEvent.click(other);
    await settle();
    await waitFor(() => expect(heading()).toHaveTextContent(wordsOf('en').title));
    expect(other).toHaveFocus();
    expect(entry('access-method')).toHaveAttribute('open');
  });
});

describe('printing', () => {
  it('opens every entry and closes again those that were closed', async () => {
    await open('ja', 'access-method');
    const closed = () => document.querySelectorAll('.entry:not([open])').length;
    const before = closed();
    expect(before).toBeGreaterThan(0);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(closed()).toBe(0);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(closed()).toBe(before);
    expect(entry('access-method')).toHaveAttribute('open');
  });
});
