import fc from 'fast-check';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { INTRANET_HOST, launchBrowser, openContext } from '../support/browser';
import {
  addressFor,
  addressOf,
  afterEdit,
  askedAlways,
  type Edit,
  type Entered,
  enteredIn,
  goTo,
  isShownAsSaved,
  makeEdit,
} from './edits';
import { beginWalk, dialogIsGone, documentOf, keptDocument, keptRecords, questionField, visit, words } from './walk';

const site = inject('site');
const { ui } = words.ja;
const intranet = new URL(site);
intranet.hostname = INTRANET_HOST;
const RUNS = Number(process.env.RUNS ?? 10);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

type Side = 0 | 1;
const other = (side: Side): Side => (side === 0 ? 1 : 0);

/** Two windows of one browser. */
class Desktop {
  readonly windows: (Page | null)[] = [null, null];

  constructor(
    readonly context: BrowserContext,
    readonly address: string,
  ) {}

  at(side: Side): Page {
    const page = this.windows[side];
    if (!page) throw new Error('this window is closed');
    return page;
  }

  async open(side: Side): Promise<void> {
    const page = await this.context.newPage();
    this.windows[side] = page;
    await visit(page, this.address);
    await resumed(page);
  }

  async close(side: Side): Promise<void> {
    const page = this.at(side);
    this.windows[side] = null;
    await page.close({ runBeforeUnload: true });
  }
}

/** Where one was, also from the front page. */
async function resumed(page: Page): Promise<void> {
  const resume = page.getByRole('button', { name: ui.welcome.resume });
  await resume.or(page.locator('fieldset[data-question], .field, main table')).first().waitFor();
  if (await resume.count()) await resume.click();
}

/** What was entered, as the newest claim has it; a window tells by its notice whether it may write. */
interface Model {
  entered: Entered;
  open: [boolean, boolean];
  /** What was typed into last: typing on there is no change of its own, and is taken back with what went before. */
  typed: string;
}

const typedInto = (edit: Edit) => (edit.do === 'note' ? edit.question : edit.do === 'body' ? 'body' : '');

const takeOverButton = (page: Page) => page.getByRole('button', { name: ui.save.takeOver, exact: true });
const isWriter = async (page: Page) => (await takeOverButton(page).count()) === 0;

async function becomesWriter(page: Page): Promise<void> {
  await takeOverButton(page).waitFor({ state: 'detached' });
}

const asText = ({ answers, notes, body }: Entered): string =>
  JSON.stringify([sorted(answers), sorted(Object.fromEntries(Object.entries(notes).filter(([, note]) => note))), body]);

function sorted(part: object): unknown {
  return Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function kept(page: Page): Promise<string> {
  const document = await keptDocument(page);
  return document ? asText(enteredIn(document)) : 'nothing';
}

/** The answer and the note of a question as one window shows them. */
async function shown(page: Page, question: string): Promise<readonly [answer: string | undefined, note: string]> {
  await goTo(page, addressOf(question));
  const field = questionField(page, question);
  const answer = await field.evaluate((box) => box.querySelector<HTMLInputElement>('input:checked')?.value);
  await field.locator('summary', { hasText: ui.remark.summary }).waitFor();
  return [answer, await field.getByLabel(ui.remark.note, { exact: true }).inputValue()];
}

const questions = askedAlways.slice(0, 4);
const sides = fc.constantFrom<Side>(0, 1);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      question: fc.constantFrom(...questions),
      place: fc.nat({ max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      question: fc.constantFrom(...questions),
      text: fc.nat({ max: 99 }).map((number) => `メモ${number}`),
    }),
  },
  fc.record({ do: fc.constant('body' as const), text: fc.nat({ max: 99 }).map((number) => `架空町${number}`) }),
  fc.record({ do: fc.constant('move' as const), question: fc.constantFrom(...questions) }),
);

const isChange = (before: Entered, edit: Edit) => asText(before) !== asText(afterEdit(before, edit));

type Command = fc.AsyncCommand<Model, Desktop>;

/** Enters something in the window that writes; the other one lets nothing be entered and says why. */
class Enter implements Command {
  constructor(
    readonly side: Side,
    readonly edit: Edit,
    /** Whether the other window, or what comes next, may cut in before it is shown as saved. */
    readonly isHasty: boolean,
  ) {}
  check = ({ open }: Readonly<Model>) => open[this.side];
  toString = () => `${this.side}: ${JSON.stringify(this.edit)}${this.isHasty ? ' hastily' : ''}`;

  async run(model: Model, desktop: Desktop): Promise<void> {
    const page = desktop.at(this.side);
    await goTo(page, addressFor(this.edit));
    const enabled = await page.evaluate((notice) => {
      const isReader = [...document.querySelectorAll('.warnings button')].some((one) => one.textContent === notice);
      return isReader
        ? document.querySelectorAll('main :is(input:enabled:not([type=file]), select:enabled, textarea:read-write)')
            .length
        : null;
    }, ui.save.takeOver);
    if (enabled !== null) return expect(enabled).toBe(0);
    await makeEdit(page, this.edit);
    model.entered = afterEdit(model.entered, this.edit);
    if (this.edit.do !== 'move') model.typed = typedInto(this.edit);
    if (this.isHasty) return;
    await isShownAsSaved(page);
    expect(await kept(page)).toBe(asText(model.entered));
  }
}

/** An answer, and at once taken back. */
class Undo implements Command {
  constructor(
    readonly side: Side,
    readonly edit: Edit,
  ) {}
  check = ({ open, entered, typed }: Readonly<Model>) =>
    open[this.side] && isChange(entered, this.edit) && (typed === '' || typed !== typedInto(this.edit));
  toString = () => `${this.side}: ${JSON.stringify(this.edit)} and back`;

  async run(model: Model, desktop: Desktop): Promise<void> {
    const page = desktop.at(this.side);
    if (!(await isWriter(page))) return;
    await goTo(page, addressFor(this.edit));
    await makeEdit(page, this.edit);
    await isShownAsSaved(page);
    expect(await kept(page)).toBe(asText(afterEdit(model.entered, this.edit)));
    await page.getByRole('button', { name: ui.undo.undo, exact: true }).click();
    await isShownAsSaved(page);
    expect(await kept(page)).toBe(asText(model.entered));
  }
}

class TakeOver implements Command {
  constructor(readonly side: Side) {}
  check = ({ open }: Readonly<Model>) => open[0] && open[1];
  toString = () => `${this.side}: take over`;

  async run(model: Model, desktop: Desktop): Promise<void> {
    const page = desktop.at(this.side);
    if (await isWriter(page)) return;
    await takeOverButton(page).click();
    await becomesWriter(page);
    await takeOverButton(desktop.at(other(this.side))).waitFor();
    await isSame(page, model);
  }
}

class Reload implements Command {
  constructor(readonly side: Side) {}
  check = ({ open }: Readonly<Model>) => open[this.side];
  toString = () => `${this.side}: reload`;

  async run(model: Model, desktop: Desktop): Promise<void> {
    const page = desktop.at(this.side);
    await page.reload();
    await resumed(page);
    await hasOneWriter(desktop);
    await showsAll(page, model);
  }
}

class CloseAndOpen implements Command {
  constructor(readonly side: Side) {}
  check = () => true;
  toString = () => `${this.side}: close, or open`;

  async run(model: Model, desktop: Desktop): Promise<void> {
    if (model.open[this.side] && model.open[other(this.side)]) await desktop.close(this.side);
    else if (!model.open[this.side]) await desktop.open(this.side);
    else return;
    model.open[this.side] = !model.open[this.side];
    await hasOneWriter(desktop);
    if (model.open[this.side]) await showsAll(desktop.at(this.side), model);
  }
}

/** Where the one that wrote is gone, the other one goes on where that stood. */
async function hasOneWriter({ windows }: Desktop): Promise<void> {
  const open = windows.filter((page) => page !== null);
  await expect
    .poll(async () => (await Promise.all(open.map(isWriter))).filter(Boolean).length, { timeout: 5000 })
    .toBe(1);
}

/** Whether a window shows all that has been entered. */
async function isSame(page: Page, { entered }: Model): Promise<void> {
  for (const question of questions) {
    const wanted = [entered.answers[question], entered.notes[question] ?? ''];
    await expect.poll(() => shown(page, question), { message: `what is shown of ${question}` }).toEqual(wanted);
  }
}

/** Whether a window shows all; one that only reads hears of what the other one has stored when it is looked at again. */
async function showsAll(page: Page, model: Model): Promise<void> {
  if (!(await isWriter(page))) {
    await expect.poll(() => kept(page)).toBe(asText(model.entered));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  }
  await isSame(page, model);
}

const commands = [
  fc.tuple(sides, edits, fc.boolean()).map((made) => new Enter(...made)),
  fc.tuple(sides, edits, fc.boolean()).map((made) => new Enter(...made)),
  fc.tuple(sides, edits).map((made) => new Undo(...made)),
  sides.map((side) => new TakeOver(side)),
  sides.map((side) => new Reload(side)),
  sides.map((side) => new CloseAndOpen(side)),
];

interface World {
  readonly address: string;
  readonly without: 'nothing' | 'BroadcastChannel' | 'locks';
}

async function beginWorld({ address, without }: World): Promise<{ desktop: Desktop; model: Model }> {
  const context = await openContext(browser);
  if (without === 'BroadcastChannel')
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  if (without === 'locks')
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined }));
  const desktop = new Desktop(context, address);
  const page = await context.newPage();
  desktop.windows[0] = page;
  await visit(page, address);
  await beginWalk(page, 'ja', 'full');
  await isShownAsSaved(page);
  await desktop.open(1);
  const entered = { answers: {}, notes: {}, body: '', at: '' };
  return { desktop, model: { entered, open: [true, true], typed: '' } };
}

/** Random commands on two windows; in the end a third one, opened alone, has everything. */
async function runCommands(world: World, sequence: Iterable<Command>): Promise<void> {
  const begun = await beginWorld(world);
  const { desktop, model } = begun;
  try {
    await fc.asyncModelRun(() => ({ model, real: desktop }), sequence);
    for (const side of [0, 1] as const) if (desktop.windows[side]) await desktop.close(side);
    await desktop.open(0);
    await isSame(desktop.at(0), model);
  } finally {
    await desktop.context.close();
  }
}

describe('two windows', () => {
  it.each(['nothing', 'BroadcastChannel'] as const)(
    `fault 11: in any order of edits, take-overs, reloads and closings lose nothing (without %s, SEED=${seed})`,
    async (without) => {
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { size: 'medium', maxCommands: 16 }), (sequence) =>
          runCommands({ address: site, without }, sequence),
        ),
        { seed, numRuns: without === 'nothing' ? RUNS : Math.ceil(RUNS / 3), endOnFailure: true },
      );
    },
    600_000,
  );

  it('fault 11: the second one is read-only and says so, until it takes over', async () => {
    const { desktop } = await beginWorld({ address: site, without: 'nothing' });
    const [first, second] = [desktop.at(0), desktop.at(1)];
    await second.getByRole('alert').getByText(ui.save.elsewhere).waitFor();
    const question = questions[0] ?? '';
    await goTo(second, addressOf(question));
    expect(await questionField(second, question).locator('input:enabled, textarea:read-write').count()).toBe(0);
    expect(await second.locator('.save-status').innerText()).not.toContain('保存しました');
    await goTo(first, addressOf(question));
    await makeEdit(first, { do: 'answer', question, place: 2 });
    await takeOverButton(second).click();
    await becomesWriter(second);
    await first.getByRole('alert').getByText(ui.save.elsewhere).waitFor();
    expect((await shown(second, question))[0]).toBe(
      Object.values(enteredIn((await keptDocument(second)) as never).answers)[0],
    );
    await desktop.context.close();
  });
});

/** Every document that the browser still has, wherever it is kept. */
async function everyKept(page: Page): Promise<readonly string[]> {
  const local = await page.evaluate(
    (name) => Object.entries(localStorage).filter(([key]) => key.startsWith(name)),
    FORMAT,
  );
  const records = [...Object.values(await keptRecords(page)), ...local.map(([, value]) => value)];
  return records.flatMap((record) => {
    try {
      const document = documentOf(record);
      return document?.format === FORMAT ? [asText(enteredIn(document))] : [];
    } catch {
      return [];
    }
  });
}

/** What each of two windows shows that nothing keeps apart, and what each last knew to be stored. */
interface Race {
  readonly shown: [Entered, Entered];
  readonly known: [Entered, Entered];
  stored: Entered;
}

const resolutions = { mine: ui.save.keepMine, theirs: ui.save.keepTheirs };

/** Enters something; where the other window wrote meanwhile it is asked which goes on, and both are kept. */
class Contend implements fc.AsyncCommand<Race, Desktop> {
  constructor(
    readonly side: Side,
    readonly edit: Edit,
    readonly keep: 'mine' | 'theirs',
  ) {}
  check = ({ shown }: Readonly<Race>) => isChange(shown[this.side], this.edit);
  toString = () => `${this.side}: ${JSON.stringify(this.edit)}, on conflict ${this.keep}`;

  async run(race: Race, desktop: Desktop): Promise<void> {
    const page = desktop.at(this.side);
    await makeEdit(page, this.edit);
    const mine = afterEdit(race.shown[this.side], this.edit);
    const theirs = race.stored;
    const dialog = page.getByRole('dialog', { name: ui.save.conflictTitle });
    await dialog.or(page.locator('.save-status[data-state="kept"]')).first().waitFor();
    const isAsked = (await dialog.count()) > 0;
    const said = [mine, race.known[this.side]].map(asText);
    expect(isAsked).toBe(!said.includes(asText(theirs)));
    if (isAsked) {
      await dialog.getByRole('button', { name: resolutions[this.keep] }).click();
      await dialogIsGone(page);
    }
    await isShownAsSaved(page);
    const chosen = isAsked && this.keep === 'theirs' ? theirs : mine;
    expect(await kept(page)).toBe(asText(chosen));
    const both = isAsked ? [asText(mine), asText(theirs)] : [asText(mine)];
    expect(await everyKept(page)).toEqual(expect.arrayContaining(both));
    race.stored = chosen;
    race.shown[this.side] = chosen;
    race.known[this.side] = chosen;
  }
}

class Refresh implements fc.AsyncCommand<Race, Desktop> {
  constructor(readonly side: Side) {}
  check = () => true;
  toString = () => `${this.side}: reload`;

  async run(race: Race, desktop: Desktop): Promise<void> {
    const page = desktop.at(this.side);
    await page.reload();
    await resumed(page);
    race.shown[this.side] = race.stored;
    race.known[this.side] = race.stored;
    const question = askedAlways[0] ?? '';
    const wanted = [race.stored.answers[question], race.stored.notes[question] ?? ''];
    await expect.poll(() => shown(page, question)).toEqual(wanted);
  }
}

const contentions = (() => {
  const question = fc.constant(askedAlways[0] ?? '');
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ do: fc.constant('answer' as const), question, place: fc.nat({ max: 4 }) }),
    fc.record({ do: fc.constant('note' as const), question, text: fc.nat({ max: 999 }).map((n) => `メモ${n}`) }),
  );
  const contend = fc.tuple(sides, edit, fc.constantFrom('mine' as const, 'theirs' as const));
  return [
    contend.map((made) => new Contend(...made)),
    contend.map((made) => new Contend(...made)),
    sides.map((side) => new Refresh(side)),
  ];
})();

describe('two windows without locks', () => {
  it.each([
    ['on a host that the browser does not trust', { address: intranet.href, without: 'nothing' }],
    ['where a script took them away', { address: site, without: 'locks' }],
  ] as const)(
    `fault 12: %s, a lost race asks which goes on, and keeps both (SEED=${seed})`,
    async (_where, world) => {
      const property = fc.asyncProperty(
        fc.commands(contentions, { size: 'medium', maxCommands: 12 }),
        async (sequence) => {
          const { desktop } = await beginWorld(world);
          const empty: Entered = { answers: {}, notes: {}, body: '', at: '' };
          const race: Race = { shown: [empty, empty], known: [empty, empty], stored: empty };
          try {
            await fc.asyncModelRun(() => ({ model: race, real: desktop }), sequence);
          } finally {
            await desktop.context.close();
          }
        },
      );
      await fc.assert(property, { seed, numRuns: Math.ceil(RUNS / 2), endOnFailure: true });
    },
    600_000,
  );
});

describe('an older window beside a newer version of the program', () => {
  /** Writes over what is stored as a later version of the program would. */
  const writeAsNewer = (page: Page) =>
    page.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const work = opening.result.transaction('documents', 'readwrite');
            const store = work.objectStore('documents');
            const reading = store.get('current');
            reading.onsuccess = () => {
              const text = String(reading.result);
              const [line = '', body = text] = text.split('\n');
              const document = { ...JSON.parse(body), version: 99, edition: '2099-01-1', fresh: { part: 1 } };
              store.put(`${line.replace(/"write":\d+/, '"write":999')}\n${JSON.stringify(document)}`, 'current');
            };
            work.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      FORMAT,
    );

  it('fault 13: stops writing, says so, and leaves what the newer one wrote', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const question = questions[0] ?? '';
    await goTo(page, addressOf(question));
    await makeEdit(page, { do: 'answer', question, place: 1 });
    await isShownAsSaved(page);
    await writeAsNewer(page);
    const written = (await keptRecords(page)).current;
    await makeEdit(page, { do: 'answer', question, place: 2 });
    await page.getByText(ui.save.newerProgram).first().waitFor();
    expect(await questionField(page, question).locator('input:enabled').count()).toBe(0);
    await goTo(page, addressOf(questions[1] ?? ''));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect((await keptRecords(page)).current).toBe(written);
    await context.close();
  });
});
