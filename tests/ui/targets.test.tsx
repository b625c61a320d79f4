// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Document } from '../../src/core/document';
import { actions } from '../../src/locales/ja/actions';
import { lists } from '../../src/locales/ja/lists';
import { purpose } from '../../src/locales/ja/questions/purpose';
import { result } from '../../src/locales/ja/resultWords';
import { targets as words } from '../../src/locales/ja/targets';
import { ui } from '../../src/locales/ja/ui';
import type { OpenResult } from '../../src/ui/services';
import { chosen, documentWith, unknown } from '../support/invented';
import { completeWindow, stage } from './stage';

vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  completeWindow();
});

/** Every question answered by its second choice: everything is asked, and much is left to do. */
const second = Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices[1] ?? '')]));
const aimed = { date: '2028-03-31', levels: { purpose: 'trial-ready' } } as const;

async function opened(document: Document, more: Parameters<typeof stage>[1] = {}) {
  const side = await stage(document, more);
  side.send({ type: 'visit', place: 'targets', topic: null });
  return side;
}

const filled = (text: string, values: Record<string, string | number>) =>
  Object.entries(values).reduce((filling, [name, value]) => filling.replaceAll(`{{${name}}}`, String(value)), text);

/** Found by what they say: going by roles takes seconds on a screen of this size. */
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const isThere = (name: string) => screen.queryByText(name, { selector: 'button' }) !== null;

function table(caption: string): HTMLTableElement {
  const found = screen.getByText(caption, { selector: 'caption' }).closest('table');
  if (!found) throw new Error(`no table: ${caption}`);
  return found;
}

/** The cells of a row, without its heading. */
function cells(caption: string, row: string): readonly string[] {
  const line = [...table(caption).rows].find(({ cells: [first] }) => first?.textContent === row);
  return [...(line?.cells ?? [])].slice(1).map(({ textContent }) => textContent);
}

const trialCells = (row: string) => cells(words.trial.caption, row);
const areaName = lists.areas.purpose.name;
const box = (action: keyof typeof actions) => screen.getByLabelText(actions[action].title);

describe('the trial', () => {
  it('moves the table with an action and changes nothing in the document', async () => {
    const { document, actor } = await opened(documentWith(second, { rev: 3 }));
    const before = JSON.stringify(document());
    const [now, trial, change] = trialCells(areaName);
    expect(trial).toBe(now);
    expect(change).toBe(words.change.same);
    await userEvent.click(box('purpose-sheet'));
    expect(box('purpose-sheet')).toBeChecked();
    expect(trialCells(areaName)[0]).toBe(now);
    expect(Number.parseFloat(trialCells(areaName)[1] ?? '')).toBeGreaterThan(Number.parseFloat(now ?? ''));
    expect(trialCells(areaName)[2]).toMatch(/^\+/);
    expect(actor.getSnapshot().context.sandbox.actions).toEqual(['purpose-sheet']);
    expect(JSON.stringify(document())).toBe(before);
    await userEvent.click(box('purpose-sheet'));
    expect(trialCells(areaName)).toEqual([now, trial, change]);
  });

  it('moves the table with an answer, which can be taken back', async () => {
    const { document, actor } = await opened(documentWith(second));
    const before = JSON.stringify(document());
    await userEvent.selectOptions(screen.getByLabelText(words.trial.question), 'purpose');
    const present = filled(ui.punctuation.detailed, {
      text: purpose.purpose.choices.talked,
      detail: words.trial.isReal,
    });
    expect(screen.getByLabelText(present)).toBeChecked();
    await userEvent.click(screen.getByLabelText(purpose.purpose.choices.undecided));
    expect(trialCells(areaName)[2]).toMatch(/^−/);
    expect(JSON.stringify(document())).toBe(before);
    await userEvent.click(button(words.trial.undo));
    expect(actor.getSnapshot().context.sandbox.answers).toEqual({});
    expect(trialCells(areaName)[2]).toBe(words.change.same);
  });

  it('goes back to the real answer by choosing it', async () => {
    const { actor } = await opened(documentWith(second));
    await userEvent.selectOptions(screen.getByLabelText(words.trial.question), 'purpose');
    await userEvent.click(screen.getByLabelText(purpose.purpose.choices.undecided));
    await userEvent.click(screen.getByLabelText(new RegExp(`（${words.trial.isReal}）`)));
    expect(actor.getSnapshot().context.sandbox).toEqual({ actions: [], answers: {} });
  });

  it('takes everything back at once, and keeps the focus beside it', async () => {
    const { actor } = await opened(documentWith(second));
    await userEvent.click(box('purpose-sheet'));
    await userEvent.click(box('mayor-statement'));
    await userEvent.click(button(words.trial.reset));
    expect(actor.getSnapshot().context.sandbox).toEqual({ actions: [], answers: {} });
    expect(screen.getByText(words.trial.tried)).toHaveFocus();
  });

  it('can be used in a file that may only be read, where the targets cannot be changed', async () => {
    await opened(documentWith(second, { targets: aimed }), { input: { readOnly: true } });
    await userEvent.click(box('purpose-sheet'));
    expect(trialCells(areaName)[2]).toMatch(/^\+/);
    expect(screen.getByLabelText(areaName)).toBeDisabled();
    expect(screen.getByLabelText(words.aims.date)).toBeDisabled();
    expect(isThere(words.aims.clear)).toBe(false);
    expect(isThere(words.way.only)).toBe(false);
    expect(screen.getByText(words.aims.readOnly)).toBeInTheDocument();
  });
});

describe('the targets', () => {
  it('are kept in the document, by area, for all areas at once, and not any more when they are removed', async () => {
    const { document } = await opened(documentWith(second));
    expect(screen.getByText(words.way.unset)).toBeInTheDocument();
    const level = lists.levels['trial-ready'];
    await userEvent.click(button(filled(words.aims.all, { level })));
    expect(Object.values(document().targets?.levels ?? {})).toEqual(catalogue.areas.map(() => 'trial-ready'));
    await userEvent.click(button(words.aims.clear));
    expect(document()).not.toHaveProperty('targets');
    await userEvent.selectOptions(screen.getByLabelText(areaName), 'settling');
    expect(document().targets?.levels).toEqual({ purpose: 'settling' });
    await userEvent.selectOptions(screen.getByLabelText(areaName), '');
    expect(document().targets?.levels).toEqual({});
  });

  const allReady = filled(words.aims.all, { level: lists.levels['trial-ready'] });

  it.each([
    [allReady, words.aims.allTitle],
    [words.aims.clear, words.aims.clearTitle],
  ])('that were set one by one are given up by %s only after a question', async (name, title) => {
    const { document } = await opened(documentWith(second, { targets: aimed }));
    await userEvent.click(button(name));
    await userEvent.click(within(screen.getByRole('dialog', { name: title })).getByText(ui.cancel));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document().targets).toEqual(aimed);
    await userEvent.click(button(name));
    await userEvent.click(within(screen.getByRole('dialog', { name: title })).getByText(name));
    await waitFor(() => expect(document().targets).not.toEqual(aimed));
  });

  it('are not removed without a question where only their date was set', async () => {
    const { document } = await opened(documentWith(second, { targets: { date: '2027-09-30', levels: {} } }));
    await userEvent.click(button(words.aims.clear));
    expect(screen.getByRole('dialog', { name: words.aims.clearTitle })).toBeInTheDocument();
    expect(document()).toHaveProperty('targets');
  });

  it('are none where this edition does not have their area', async () => {
    await opened(documentWith(second, { targets: { date: aimed.date, levels: { gone: 'settling' } } }));
    expect(screen.getByText(words.way.unset)).toBeInTheDocument();
    expect(screen.queryByText(words.way.met)).toBeNull();
    expect(cells(words.overview.caption, areaName)).toHaveLength(1);
  });

  it('say which area falls short once the set has questions asked whose kept answers are lower', async () => {
    const follow = catalogue.questions.filter((question) => 'askWhen' in question);
    const least = Object.fromEntries(follow.map(({ id, choices }) => [id, chosen(choices[0])]));
    const answers = { ...second, ...least, 'telework-rules': chosen('none') };
    const { actor } = await opened(
      documentWith(answers, { targets: { date: aimed.date, levels: { rules: 'trial-ready' } } }),
    );
    const { name } = lists.areas.rules;
    const [, reached] = cells(words.way.outcome, name);
    await userEvent.click(button(words.way.try));
    expect(actor.getSnapshot().context.sandbox.actions.length).toBeGreaterThan(0);
    const [, then] = trialCells(name);
    expect(Number.parseFloat(then ?? '')).toBeLessThan(Number.parseFloat(reached ?? ''));
    const score = String(Number.parseFloat(then ?? ''));
    const area = filled(words.way.shortArea, { area: name, score, level: lists.levels.preparing });
    expect(screen.getByText(filled(words.way.short, { areas: area }))).toBeInTheDocument();
    const count = actor.getSnapshot().context.sandbox.actions.length;
    expect(screen.getByText(filled(words.way.reachedAsAsked, { count }))).toBeInTheDocument();
  });

  it('leave the answers that are tried out when their set is tried out', async () => {
    const { actor, send } = await opened(documentWith(second, { targets: aimed }));
    send({ type: 'suppose', sandbox: { actions: ['mayor-statement'], answers: { trial: unknown } } });
    await userEvent.click(button(words.way.try));
    const { sandbox } = actor.getSnapshot().context;
    expect(sandbox.answers).toEqual({ trial: unknown });
    expect(screen.getByText(words.way.triedBeside)).toBeInTheDocument();
  });

  it('show the set that reaches them, which can be tried out', async () => {
    const { document, actor } = await opened(documentWith(second, { targets: aimed }));
    const before = JSON.stringify(document());
    const [body] = table(words.way.caption).tBodies;
    const shown = [...(body?.rows ?? [])].map(({ cells: [first] }) => first?.textContent);
    expect(shown.length).toBeGreaterThan(0);
    expect(screen.getByText(filled(words.way.reached, { count: shown.length }))).toBeInTheDocument();
    expect(cells(words.way.outcome, areaName).at(-1)).toBe(words.way.verdicts.reached);
    await userEvent.click(button(words.way.try));
    const { sandbox } = actor.getSnapshot().context;
    expect(sandbox.actions.map((id) => actions[id as keyof typeof actions].title)).toEqual(shown);
    expect(Number.parseFloat(trialCells(areaName)[1] ?? '')).toBeGreaterThanOrEqual(60);
    expect(JSON.stringify(document())).toBe(before);
  });

  it('take other actions out of the plan only after they have been named and confirmed', async () => {
    const { document } = await opened(documentWith(second, { targets: aimed }));
    await userEvent.click(button(words.way.only));
    const dialog = screen.getByRole('dialog', { name: words.way.onlyTitle });
    const named = within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    await userEvent.click(within(dialog).getByRole('button', { name: ui.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document()).not.toHaveProperty('plan');
    await userEvent.click(button(words.way.only));
    await userEvent.click(button(words.way.onlyConfirm));
    await waitFor(() => expect(document()).toHaveProperty('plan'));
    expect(document().plan?.dropped.map((id) => actions[id as keyof typeof actions].title)).toEqual(named);
    await userEvent.click(button(words.way.only));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(words.way.onlyAlready)).toBeInTheDocument();
  });

  it('say that nothing reaches them, what blocks, and where the question is', async () => {
    const document = documentWith({ ...second, purpose: unknown, leadership: unknown }, { targets: aimed });
    await opened(document);
    expect(screen.getByText(words.way.outOfReach)).toBeInTheDocument();
    expect(screen.queryByText(words.way.caption)).toBeNull();
    expect(cells(words.way.outcome, areaName).at(-1)).toBe(words.way.verdicts.short);
    expect(screen.getByText(words.obstacles.kinds.unknown)).toBeInTheDocument();
    expect(screen.getByText(purpose.purpose.ask, { selector: 'a' })).toHaveAttribute('href', '#/questions/purpose');
  });
});

const earlier = documentWith(
  { ...second, purpose: chosen('undecided') },
  { id: 'earlier', savedAt: '2025-11-20T10:00:00+09:00', edition: catalogue.edition },
);

async function comparing(answer: OpenResult) {
  const side = await opened(documentWith(second), { services: { openFile: async () => answer } });
  const before = JSON.stringify(side.document());
  await userEvent.upload(screen.getByLabelText(words.former.open, { selector: 'input' }), new File(['x'], 'a.json'));
  return { ...side, before };
}

describe('the comparison with last time', () => {
  it('shows the former file with its date beside the present document, and closes', async () => {
    const { document, before } = await comparing({ ok: true, document: earlier, newer: false, altered: false });
    await waitFor(() => expect(screen.getByText(/令和7年11月20日/)).toBeInTheDocument());
    const [now, former] = cells(words.overview.caption, areaName);
    expect(Number(former)).toBeLessThan(Number(now));
    expect(screen.queryByText(words.former.other)).toBeNull();
    await userEvent.click(button(words.former.close));
    expect(cells(words.overview.caption, areaName)).toEqual([now]);
    expect(screen.getByText(words.former.closed)).toBeInTheDocument();
    expect(JSON.stringify(document())).toBe(before);
  });

  it('says why a file is refused', async () => {
    const { document, before } = await comparing({ ok: false, reason: 'not-ours' });
    await waitFor(() => expect(screen.getByText(ui.save.refusals['not-ours'])).toBeInTheDocument());
    expect(cells(words.overview.caption, areaName).length).toBe(1);
    expect(JSON.stringify(document())).toBe(before);
  });

  it('asks to mind a file of another body, another edition, or one that was altered', async () => {
    const odd = { ...earlier, respondent: { body: '朝日村' }, edition: '2020-01-1' };
    const { send } = await comparing({ ok: true, document: odd, newer: true, altered: true });
    await waitFor(() => expect(screen.getByText(words.former.other)).toBeInTheDocument());
    const { edition: now } = catalogue;
    expect(screen.getByText(filled(words.former.edition, { former: odd.edition, now }))).toBeInTheDocument();
    expect(screen.getByText(words.former.newer)).toBeInTheDocument();
    expect(screen.getByText(ui.save.altered)).toBeInTheDocument();
    send({ type: 'visit', place: 'plan', topic: null });
    expect(screen.queryByText(words.former.newer)).toBeNull();
    send({ type: 'visit', place: 'targets', topic: null });
    expect(screen.getByText(words.former.newer)).toBeInTheDocument();
    expect(screen.getByText(ui.save.altered)).toBeInTheDocument();
  });
});

describe('the overview', () => {
  it('draws in the bars exactly the values of its table', async () => {
    const { send } = await opened(documentWith({ ...second, trial: unknown }, { targets: aimed }));
    send({ type: 'suppose', sandbox: { actions: ['purpose-sheet'], answers: {} } });
    send({ type: 'compare', former: earlier });
    const bars = screen.getByLabelText(new RegExp(`^${words.overview.bars}`));
    await waitFor(() => expect(bars.querySelector('.chart-bar')).not.toBeNull());
    const headings = table(words.overview.caption).tHead?.rows[0]?.cells ?? [];
    expect([...headings].map(({ textContent }) => textContent)).toEqual([
      words.overview.area,
      ...(['now', 'trial', 'target', 'former'] as const).map((kind) => words.overview.series[kind]),
    ]);
    const drawn = (['now', 'trial', 'target', 'former'] as const).map((kind) =>
      [...bars.querySelectorAll(`text[data-series=${kind}]`)].map(({ textContent }) => textContent),
    );
    const rows = catalogue.areas.map((area) => cells(words.overview.caption, lists.areas[area].name));
    const inTable = [0, 1, 2, 3].map((column) =>
      rows.map((row) => row[column]).filter((text) => text !== result.areas.none),
    );
    expect(drawn).toEqual(inTable);
    expect(drawn.map(({ length }) => length)).toEqual([9, 9, 1, 9]);
  });
});

describe('the screen without an answer', () => {
  it('says what it will show and leads to the questions', async () => {
    const { actor } = await opened(documentWith({}));
    expect(screen.getByText(words.empty)).toBeInTheDocument();
    expect(window.document.querySelector('table')).toBeNull();
    await userEvent.click(button(result.emptyGo));
    expect(actor.getSnapshot().context.place).toBeNull();
    expect(actor.getSnapshot().context.document.cursor.at).toBe('question');
  });
});
