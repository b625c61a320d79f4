// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { type Document, emptyDocument, FORMAT } from '../../src/core/document';
import { recovery as english } from '../../src/locales/en/recovery';
import { recovery as words } from '../../src/locales/ja/recovery';
import { recoveryPage } from '../../src/start/recovery';
import { reinstate, remnantsIn } from '../../src/start/remains';
import { openKeeper } from '../../src/storage/keeper';
import { parseText } from '../../src/storage/parse';
import { chosen, NOW } from '../support/invented';

const taken = vi.hoisted((): { name: string; text: string }[] => []);
vi.mock('../../src/storage/saveFile', async (original) => ({
  ...(await original<object>()),
  download: (bytes: Uint8Array, name: string) => taken.push({ name, text: new TextDecoder().decode(bytes) }),
}));

function documentOf(choice: string, more: Partial<Document> = {}): Document {
  const answers = { purpose: { answer: chosen(choice), at: NOW } };
  return { ...emptyDocument(catalogue.edition, 'id', NOW, 'ja'), respondent: { body: '朝日村' }, answers, ...more };
}

/** A browser in which somebody has worked: current and previous document, a restore point, damaged data. */
async function worked(more: Partial<Document> = {}) {
  localStorage.setItem(`${FORMAT}/mirror`, 'garbage');
  const keeper = await openKeeper(catalogue);
  await keeper.load();
  await keeper.save(documentOf('talked', { rev: 1, ...more }), NOW);
  await keeper.point(documentOf('undecided', { rev: 1, ...more }), 'open', NOW);
  await keeper.save(documentOf('written', { rev: 2, ...more }), NOW);
  return keeper;
}

async function shown() {
  document.body.replaceChildren(await recoveryPage());
  const page = document.body;
  const cards = [...page.querySelectorAll('li')];
  const card = (kind: string) => cards.find((one) => one.querySelector('h2')?.textContent?.startsWith(kind));
  const press = async (name: string, within: Element = page) => {
    const found = [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`no button ${name}`);
    found.click();
    await new Promise((settled) => setTimeout(settled, 30));
  };
  return { page, cards, card, press, said: () => page.querySelector('[role=status]')?.textContent };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  window.location.hash = '';
  taken.length = 0;
});

describe('recoveryPage', () => {
  it('lists everything that the browser has, what is worth a try first', async () => {
    await worked();
    const { cards, page } = await shown();
    const { current, mirror, previous, point, damaged } = words.kinds;
    expect(page.querySelector('h1')).toHaveTextContent(words.title);
    const kinds = cards.map((one) => one.querySelector('h2')?.textContent?.split('：')[0]);
    expect(kinds[0]).toBe(current);
    for (const kind of [previous, point]) expect(kinds).toContain(kind);
    expect(kinds.includes(damaged) || kinds.includes(mirror)).toBe(true);
    expect(cards[0]).toHaveTextContent('朝日村、回答1問、変更の通し番号 2');
  });

  it('hands each readable copy out as a save file that can be opened again', async () => {
    await worked();
    const { card, press, said } = await shown();
    await press(words.takeOut, card(words.kinds.previous));
    await vi.waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.name).toMatch(/^テレワーク診断_朝日村_20261122\.json$/);
    expect(parseText(taken[0]?.text ?? '', catalogue)).toMatchObject({
      ok: true,
      altered: false,
      document: { answers: { purpose: { answer: chosen('talked') } } },
    });
    await vi.waitFor(() => expect(said()).toBe(words.takenOut.replace('{{name}}', taken[0]?.name ?? '')));
  });

  it('hands damaged data out as it is, and does not offer to open it', async () => {
    await worked();
    const { cards, press } = await shown();
    const broken = cards.find((one) => one.textContent?.includes(words.unreadable));
    if (!broken) throw new Error('nothing damaged');
    expect([...broken.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(words.openThis);
    await press(words.takeOut, broken);
    await vi.waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]).toMatchObject({ text: 'garbage', name: expect.stringMatching(/\.txt$/) });
  });

  it('fault 28: shows the text, so that it can be copied where nothing can be downloaded', async () => {
    await worked();
    const { card, press, page } = await shown();
    const field = page.querySelector('textarea');
    expect(field?.closest('[hidden]')).not.toBeNull();
    await press(words.show, card(words.kinds.current));
    await vi.waitFor(() => expect(field?.closest('[hidden]')).toBeNull());
    expect(parseText(field?.value ?? '', catalogue)).toMatchObject({ ok: true, document: { rev: 2 } });
    expect(document.activeElement).toBe(field);
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await press(words.copy);
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledExactlyOnceWith(field?.value));
  });

  it('speaks the language of what is kept', async () => {
    await worked({ language: 'en' });
    expect((await shown()).page.querySelector('main')).toHaveAttribute('lang', 'en');
    expect(document.querySelector('h1')).toHaveTextContent(english.title);
    expect([document.title, document.documentElement.lang]).toEqual([english.title, 'en']);
  });

  it('ends where another window erases everything: nothing to read, nothing to open', async () => {
    await worked();
    const { page } = await shown();
    expect(page).toHaveTextContent('朝日村');
    window.dispatchEvent(new StorageEvent('storage', { key: `${FORMAT}/erased` }));
    expect(page.querySelector('h1')).toHaveTextContent(words.erased);
    expect(page.querySelector('h1')).toHaveFocus();
    expect(page).not.toHaveTextContent('朝日村');
    expect(page.querySelectorAll('button, textarea')).toHaveLength(0);
  });

  it('says so where there is nothing, and leads back', async () => {
    const { page, cards } = await shown();
    expect(cards).toEqual([]);
    expect(page).toHaveTextContent(words.none);
    expect(page.querySelector('button')).toHaveTextContent(words.back);
  });
});

describe('reinstate', () => {
  const standing = async () => {
    const loaded = await (await openKeeper(catalogue)).load();
    return loaded.is === 'document' ? loaded.document : null;
  };

  it('makes an older copy the document that opens next, and what stood a restore point', async () => {
    const keeper = await worked();
    const older = (await remnantsIn(keeper)).find(({ kind }) => kind === 'previous')?.document;
    if (!older) throw new Error('nothing older');
    expect(await reinstate(await openKeeper(catalogue), older)).toBe(true);
    expect(await standing()).toMatchObject({ rev: 3, answers: { purpose: { answer: chosen('talked') } } });
    const points = (await keeper.keepsakes()).filter(({ reason }) => reason === 'restore');
    expect(points).toMatchObject([{ document: { rev: 2, answers: { purpose: { answer: chosen('written') } } } }]);
  });

  it('changes nothing where what stands cannot become a restore point', async () => {
    const keeper = await worked();
    expect(await reinstate({ ...keeper, point: async () => false }, documentOf('undecided'))).toBe(false);
    expect(await standing()).toMatchObject({ answers: { purpose: { answer: chosen('written') } } });
  });
});
