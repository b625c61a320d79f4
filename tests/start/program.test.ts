// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { createElement, Fragment } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { type Document, emptyDocument, FORMAT } from '../../src/core/document';
import type * as Words from '../../src/locales/i18n';
import { recovery } from '../../src/locales/ja/recovery';
import { ui } from '../../src/locales/ja/ui';
import { openKeeper } from '../../src/storage/keeper';
import type * as Undo from '../../src/ui/parts/UndoTools';
import { chosen, NOW } from '../support/invented';
import { completeWindow } from '../ui/stage';

const govern = vi.hoisted(() => ({ isCrashing: false, isStartCrashing: false }));

vi.mock('../../src/ui/parts/UndoTools', () => {
  const Crashing: typeof Undo.UndoTools = () => {
    if (govern.isCrashing) throw new Error('a fault of ours');
    return createElement(Fragment);
  };
  return { UndoTools: Crashing };
});

vi.mock('../../src/locales/i18n', async (original) => {
  const real = await original<typeof Words>();
  const startWords: typeof real.startWords = (...given) =>
    govern.isStartCrashing ? Promise.reject(new Error('a fault of ours')) : real.startWords(...given);
  return { ...real, startWords };
});

const kept: Document = {
  ...emptyDocument(catalogue.edition, 'id', NOW, 'ja'),
  rev: 4,
  respondent: { body: '朝日村' },
  answers: { purpose: { answer: chosen('written'), at: NOW } },
  cursor: { at: 'question', question: 'purpose' },
};
const page = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const shows = (text: string) => vi.waitFor(() => expect(page()).toContain(text), { timeout: 5000 });

async function begin(hash = ''): Promise<void> {
  window.location.hash = hash;
  vi.resetModules();
  await import('../../src/main');
}

beforeEach(async () => {
  completeWindow();
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  await (await openKeeper(catalogue)).save(kept, NOW);
});
afterEach(async () => {
  // What was started in this window would go on beneath the next test.
  window.dispatchEvent(new StorageEvent('storage', { key: `${FORMAT}/erased` }));
  await new Promise((settled) => setTimeout(settled, 50));
  Object.assign(govern, { isCrashing: false, isStartCrashing: false });
  vi.restoreAllMocks();
});

describe('where the program fails', () => {
  it('fault 31: a screen that breaks leaves the file and the way to the kept data', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    govern.isCrashing = true;
    await begin();
    await shows(ui.failure.title);
    expect(button(ui.save.write)).toBeDefined();
    expect(document.querySelector('a[href="#/recover"]')).toHaveTextContent(ui.failure.recover);
  });

  it('fault 31: the page of the kept data stands although every screen breaks', async () => {
    govern.isCrashing = true;
    govern.isStartCrashing = true;
    await begin('#/recover');
    await shows(recovery.title);
    expect(page()).toContain('朝日村');
    expect(button(recovery.takeOut)).toBeDefined();
    expect(button(recovery.open)).toBeDefined();
  });

  it('fault 31: a start that fails ends in the page of the kept data', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    govern.isStartCrashing = true;
    await begin();
    await shows(recovery.title);
    expect(page()).toContain(ui.failure.title);
    expect(button(recovery.takeOut)).toBeDefined();
  });
});

describe('a page that is left as it was found', () => {
  it('counts as unchanged, so that the next one writes nothing', async () => {
    const before = await (await openKeeper(catalogue)).raw('database/current');
    await begin('#/questions/purpose');
    await vi.waitFor(() => expect(document.querySelector('input[value=written]')).not.toBeNull(), { timeout: 5000 });
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(`${FORMAT}/mirror`)).toContain('"unsaved":false');
    const keeper = await openKeeper(catalogue);
    await keeper.load();
    expect(await keeper.raw('database/current')).toBe(before);
    expect(sessionStorage.getItem(`${FORMAT}/seen`)).toContain('#/questions/purpose');
  });
});

describe('終了して消去', () => {
  it('leaves nothing, writes nothing again, and ends with a page that says what to do', async () => {
    localStorage.setItem(`${FORMAT}/shared-pc`, 'yes');
    localStorage.setItem('of another program', 'x');
    await begin('#/questions/purpose');
    await vi.waitFor(() => expect(button(ui.shared.end)).toBeDefined(), { timeout: 5000 });
    document.querySelector<HTMLInputElement>('input[value=undecided]')?.click();
    button(ui.shared.end)?.click();
    await vi.waitFor(() => expect(button(ui.shared.confirm)).toBeDefined());
    button(ui.shared.confirm)?.click();
    await shows(ui.shared.ended);
    window.dispatchEvent(new Event('pagehide'));
    await new Promise((settled) => setTimeout(settled, 50));
    expect(Object.keys(localStorage)).toEqual(['of another program']);
    expect(await indexedDB.databases()).toEqual([]);
    expect(page()).not.toContain('朝日村');
  });

  it('ends the program in the other windows', async () => {
    await begin('#/questions/purpose');
    await shows('朝日村');
    window.dispatchEvent(new StorageEvent('storage', { key: `${FORMAT}/erased` }));
    await shows(ui.shared.ended);
    const setItem = vi.spyOn(Storage.prototype, 'setItem');
    window.dispatchEvent(new Event('pagehide'));
    expect(setItem).not.toHaveBeenCalled();
  });

  it('begins again at the first page, not where the erased answers were being read', async () => {
    await begin('#/questions/purpose');
    await shows('朝日村');
    window.dispatchEvent(new StorageEvent('storage', { key: `${FORMAT}/erased` }));
    await shows(ui.shared.ended);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    button(ui.shared.again)?.click();
    expect(window.location.hash).toBe('#/');
  });
});

describe('a page that is left', () => {
  it.each(['pagehide', 'visibilitychange'])('fault 9: leaves a second copy behind at once: %s', async (event) => {
    await begin('#/questions/purpose');
    await shows('朝日村');
    document.querySelector<HTMLInputElement>('input[value=undecided]')?.click();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    (event === 'pagehide' ? window : document).dispatchEvent(new Event(event));
    expect(localStorage.getItem(`${FORMAT}/mirror`)).toContain('undecided');
    Reflect.deleteProperty(document, 'visibilityState');
  });
});

describe('a newer version that has written', () => {
  it('fault 13: stops this one', async () => {
    await begin('#/questions/purpose');
    await shows('朝日村');
    const database = await openDB(FORMAT);
    await database.put('documents', { ...kept, version: 2 }, 'current');
    database.close();
    document.querySelector<HTMLInputElement>('input[value=undecided]')?.click();
    await shows(ui.save.newerProgram);
    expect(document.querySelector('input[value=undecided]')).toBeDisabled();
  });
});
