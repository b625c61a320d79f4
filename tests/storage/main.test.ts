// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { emptyDocument } from '../../src/core/document';
import { ui as english } from '../../src/locales/en/ui';
import type * as Words from '../../src/locales/i18n';
import { recovery } from '../../src/locales/ja/recovery';
import { ui as japanese } from '../../src/locales/ja/ui';
import { openKeeper } from '../../src/storage/keeper';
import { saveFileText } from '../../src/storage/saveFile';
import { NOW } from '../support/invented';

/** What goes wrong, or waits, in the words. */
const govern = vi.hoisted(() => ({ areMissing: false, isEnglishMissing: false, changing: async (_to: string) => {} }));

vi.mock('../../src/locales/i18n', async (original) => {
  const real = await original<typeof Words>();
  const startWords: typeof real.startWords = (...given) =>
    govern.areMissing ? Promise.reject(new Error('no words')) : real.startWords(...given);
  const changeWords: typeof real.changeWords = async (i18n, language) => {
    await govern.changing(language);
    await real.changeWords(i18n, language);
  };
  return { ...real, startWords, changeWords };
});

vi.mock('../../src/locales/en/first', async (original) => {
  const { words } = await original<{ readonly words: unknown }>();
  return {
    get words() {
      if (govern.isEnglishMissing) throw new Error('not there');
      return words;
    },
  };
});

const page = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

function openFile(text: string): void {
  const picker = document.querySelector('input[type=file]');
  if (!picker) throw new Error('no file can be chosen');
  const file = Object.assign(new Blob([text]), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  Object.defineProperty(picker, 'files', { value: [file] });
  Object.defineProperty(picker, 'value', { value: '', writable: true });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

async function begin(): Promise<void> {
  vi.resetModules();
  await import('../../src/main');
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  window.location.hash = '';
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  Object.assign(govern, { areMissing: false, isEnglishMissing: false, changing: async () => {} });
  vi.restoreAllMocks();
});

describe('main', () => {
  it('begins where nothing was kept, and writes no preference', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem');
    await begin();
    await vi.waitFor(() => expect(page()).toContain(japanese.welcome.lead));
    button(japanese.welcome.modes.quick.begin)?.click();
    await vi.waitFor(() => expect(page()).toContain(japanese.profile.title));
    expect(setItem).not.toHaveBeenCalled();
    expect(page()).not.toContain(japanese.save.unreadable);
  });

  it('begins in the language of what was kept', async () => {
    const keeper = await openKeeper(catalogue);
    await keeper.save({ ...emptyDocument(catalogue.edition, 'id', NOW, 'en'), rev: 1 }, NOW);
    await begin();
    await vi.waitFor(() => expect(page()).toContain(english.welcome.lead));
  });

  it('warns where the store cannot be read, and begins', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await begin();
    await vi.waitFor(() => expect(page()).toContain(japanese.save.unreadable));
    expect(page()).toContain(japanese.welcome.lead);
  });

  it('ends in the language last asked for, and fetches one at a time', async () => {
    const changes: string[] = [];
    const pending: (() => void)[] = [];
    govern.changing = (to) => {
      changes.push(to);
      return new Promise((resolve) => pending.push(resolve));
    };
    await begin();
    await vi.waitFor(() => expect(page()).toContain(japanese.welcome.lead));
    button('English')?.click();
    expect(changes).toEqual(['en']);
    openFile(saveFileText({ ...emptyDocument(catalogue.edition, 'file', NOW, 'ja'), cursor: { at: 'profile' } }, NOW));
    await vi.waitFor(() => expect(page()).toContain(japanese.profile.title));
    expect(changes).toEqual(['en']);
    pending.shift()?.();
    await vi.waitFor(() => expect(changes).toEqual(['en', 'ja']));
    pending.shift()?.();
    await vi.waitFor(() => expect(page()).toContain(japanese.profile.lead));
    await new Promise((settled) => setTimeout(settled, 20));
    expect(page()).toContain(japanese.profile.lead);
    expect(changes).toHaveLength(2);
  });

  it('shows a sentence in both languages where it cannot start', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    govern.areMissing = true;
    await begin();
    await vi.waitFor(() => expect(page()).toContain(japanese.failure.title));
    await vi.waitFor(() => expect(document.querySelector('p[lang=en]')?.textContent).toBe(english.failure.title));
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it('says it in Japanese where the English words cannot be had', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    govern.areMissing = true;
    govern.isEnglishMissing = true;
    await begin();
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledTimes(2));
    expect(page()).toContain(japanese.failure.title);
    expect(document.querySelector('p[lang=en]')).toBeNull();
    await vi.waitFor(() => expect(page()).toContain(recovery.title));
  });
});
