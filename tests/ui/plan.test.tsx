// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document, Plan } from '../../src/core/document';
import { proposedPlan, withItem } from '../../src/core/plan';
import type { Answer } from '../../src/core/questionnaire';
import { roadmap } from '../../src/core/roadmap';
import { formatDate } from '../../src/locales/format';
import { words } from '../../src/locales/ja/ahead';
import { words as first } from '../../src/locales/ja/first';
import { holdText, ownerText, planHeading } from '../../src/reports/placements';
import { planTable } from '../../src/reports/planTable';
import { periodText, quarterText } from '../../src/reports/quarters';
import { chosen, documentWith, TODAY, unknown } from '../support/invented';
import { speechIn } from '../support/speech';
import { completeWindow, heading, stage } from './stage';

/** The whole plan is drawn again after every change. */
vi.setConfig({ testTimeout: 20_000 });

const catalogue: Catalogue = content;
const { plan: said } = words;
const speech = { ja: await speechIn('ja'), en: await speechIn('en') };
const ja = speech.ja.t;

const lowest = Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices[0] ?? '')]));
const readiest = Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices.at(-1) ?? '')]));
/** Enough for every kind of control, and little enough to be found quickly: what these actions lift, all else at its readiest. */
const wanting = [
  'purpose-sheet',
  'mayor-statement',
  'work-list',
  'network-map',
  'chat-introduction',
  'telework-outline',
];
const lifted = catalogue.actions.filter(({ id }) => wanting.includes(id)).flatMap(({ raises }) => raises);
const few: Record<string, Answer> = {
  ...readiest,
  ...Object.fromEntries(lifted.map(({ question }) => [question, lowest[question] ?? unknown])),
};
const profile: Document['profile'] = { staff: 213, counterSections: 4, branches: 2 };
const withAnswers = (answers: Record<string, Answer>, more: Partial<Document> = {}) =>
  documentWith(answers, { profile, cursor: { at: 'result' }, ...more });
const planWith = (change: Partial<Plan>): Plan => ({ ...proposedPlan(profile, TODAY), ...change });
const laidOut = (document: Document) => roadmap(catalogue, document, assess(catalogue, document, TODAY));

async function show(document = withAnswers(few), more: Parameters<typeof stage>[1] = {}) {
  const side = await stage(document, more);
  side.send({ type: 'visit', place: 'plan', topic: null });
  return side;
}

const titleOf = (action: string, language: 'ja' | 'en' = 'ja') => speech[language].t(`actions:${action}.title`);
const table = () => screen.getByRole('table', { name: new RegExp(said.table.caption.slice(0, 5)) });
const rows = () => [...document.querySelectorAll<HTMLElement>('.placements tbody tr')];
const rowOf = (action: string) => document.querySelector<HTMLElement>(`tr[data-action="${action}"]`);
const cellsOf = (action: string) => [...(rowOf(action)?.children ?? [])].map((cell) => cell.textContent ?? '');
function editOf(action: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-entry="${action}"]`);
  if (!found) throw new Error(`${action} stands nowhere`);
  return found;
}
/** Looked up by what stands on it: asking for roles reads through the whole chart each time. */
function button(name: string): HTMLElement {
  const named = [...document.querySelectorAll<HTMLElement>('button')].filter(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  const [found] = named;
  if (!found || named.length > 1) throw new Error(`${named.length} buttons are called ${name}`);
  return found;
}
const dialog = () => document.querySelector('dialog');
const sectionOf = (title: RegExp) =>
  [...document.querySelectorAll('h2')].find(({ textContent }) => title.test(textContent ?? ''))?.closest('section') ??
  null;
const outSection = () => sectionOf(/^計画から外した取組/);
const doneSection = () => sectionOf(/^完了した取組/);
const strayActions = () => sectionOf(/^今の回答では勧めていない/);
const unplacedSection = () => sectionOf(/^置けない取組/);

interface Particulars {
  readonly owner?: string;
  readonly due?: string;
  readonly status?: string;
}

/** Fills in the dialog of an action and presses one of its buttons. */
async function settle(action: string, { owner, due, status }: Particulars, press: string = said.edit.keep) {
  await userEvent.click(editOf(action));
  const enter = (label: string, value: string | undefined) => {
    if (value !== undefined) fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  enter(said.edit.owner, owner);
  enter(said.edit.due, due);
  enter(said.edit.status, status);
  await userEvent.click(button(press));
}

const closed = () => waitFor(() => expect(dialog()).toBeNull());

beforeEach(() => {
  completeWindow();
});

describe('the proposed plan', () => {
  it('is shown without being kept, and says so', async () => {
    const { document: kept } = await show();
    expect(screen.getByText(said.proposed.title)).toBeInTheDocument();
    expect(rows()).toHaveLength(laidOut(kept()).placements.length);
    expect(kept().plan).toBeUndefined();
    expect(kept().rev).toBe(0);
  });

  it.each(['ja', 'en'] as const)('says of every action who, when and why there in %s', async (language) => {
    const { document: kept } = await show(withAnswers(lowest, { language }));
    const laid = laidOut(kept());
    expect(heading()).toHaveTextContent(planHeading(laid, catalogue.actions, speech[language]));
    for (const { action, owner, from, to, because } of laid.placements) {
      const row = rowOf(action);
      expect(row).toHaveTextContent(ownerText(owner, speech[language]));
      expect(row).toHaveTextContent(periodText(from, to, speech[language]));
      for (const hold of because) expect(row).toHaveTextContent(holdText(hold, laid, speech[language]));
      expect(row?.querySelector('a')).toHaveAttribute('href', `#/reasoning/${action}`);
    }
  });

  it('stands in the order in which the actions begin, and draws them in the same order', async () => {
    const { document: kept } = await show(withAnswers(lowest));
    const laid = laidOut(kept());
    const startOf = (id: string | undefined) => laid.placements.find(({ action }) => action === id)?.from ?? 0;
    const starts = rows().map(({ dataset }) => startOf(dataset.action));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const picture = screen.getByRole('img', { name: new RegExp(said.chart.name) });
    const drawn = [...picture.querySelectorAll('tbody .gantt-name')].map((cell) => cell.textContent);
    expect(drawn).toEqual(rows().map((row) => `${row.children[0]?.textContent} ${titleOf(row.dataset.action ?? '')}`));
  });

  it('draws each bar over the quarters from its first to its last', async () => {
    const { document: kept } = await show(withAnswers(lowest));
    const laid = laidOut(kept());
    const first = 4 * Math.floor(laid.start / 4);
    const drawn = [...document.querySelectorAll('.gantt-grid tbody tr')].map((row) =>
      [...row.querySelectorAll('td:not(.gantt-name)')].flatMap((cell, at) =>
        cell.querySelector('.gantt-bar') ? [first + at] : [],
      ),
    );
    const expected = rows().map(({ dataset }) => {
      const { from = 0, to = 0 } = laid.placements.find(({ action }) => action === dataset.action) ?? {};
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
    expect(drawn).toEqual(expected);
  });

  it('prints the rule in five lines', async () => {
    await show();
    const rule = sectionOf(new RegExp(said.rule.title));
    expect([...(rule?.querySelectorAll('ol > li') ?? [])].map(({ textContent }) => textContent)).toEqual(
      Object.values(said.rule.lines),
    );
  });

  it('changes its words with the language', async () => {
    const { settle: spoken } = await show();
    await userEvent.click(button('English'));
    await spoken();
    const laid = laidOut(withAnswers(few));
    await waitFor(() => expect(heading()).toHaveTextContent(planHeading(laid, catalogue.actions, speech.en)));
    expect(rowOf('purpose-sheet')).toHaveTextContent(titleOf('purpose-sheet', 'en'));
  });
});

describe('an action of the plan', () => {
  it('is kept with its section, its due date and its status, in the plan that was proposed', async () => {
    const { document: kept } = await show();
    await settle('purpose-sheet', { owner: ' 企画課 ', due: '2027-03-31', status: 'under-way' });
    await closed();
    expect(kept().plan).toEqual(
      withItem(proposedPlan(profile, TODAY), 'purpose-sheet', {
        owner: '企画課',
        due: '2027-03-31',
        status: 'under-way',
      }),
    );
    const [, , owner, , , state] = cellsOf('purpose-sheet');
    expect(owner).toBe('企画課');
    expect(state).toContain(formatDate('2027-03-31', 'ja'));
    expect(state).toContain(said.statuses['under-way']);
    expect(screen.getByText(said.settled)).toBeInTheDocument();
    expect(screen.queryByText(said.proposed.title)).toBeNull();
  });

  it.each(['', ' ', first.lists.owners['general-affairs']])(
    'is carried by its own role where the section is %j',
    async (owner) => {
      const plan = withItem(planWith({}), 'purpose-sheet', { owner: '企画課' });
      const { document: kept } = await show(withAnswers(few, { plan }));
      await settle('purpose-sheet', { owner });
      await closed();
      expect(kept().plan?.items).toEqual({});
      expect(cellsOf('purpose-sheet')[2]).toBe(first.lists.owners['general-affairs']);
    },
  );

  it('offers the sections that are used already and the owners of the catalogue', async () => {
    const plan = withItem(planWith({}), 'purpose-sheet', { owner: '企画課' });
    await show(withAnswers(few, { plan }));
    await userEvent.click(editOf('work-list'));
    const names = [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
    expect(names).toEqual(expect.arrayContaining(['企画課', first.lists.owners.it, first.lists.owners.mayor]));
    expect(new Set(names).size).toBe(names.length);
  });

  it('is marked where it ends after its due date, and only then', async () => {
    const { document: kept } = await show();
    const end = '2026-12-31';
    await settle('purpose-sheet', { due: '2026-12-30' });
    await closed();
    expect(rowOf('purpose-sheet')).toHaveTextContent(said.table.late);
    await settle('purpose-sheet', { due: end });
    await closed();
    expect(kept().plan?.items['purpose-sheet']?.due).toBe(end);
    expect(rowOf('purpose-sheet')).not.toHaveTextContent(said.table.late);
    await settle('purpose-sheet', { due: '' });
    await closed();
    expect(kept().plan?.items).toEqual({});
  });

  it.each(['2020-01-01', '2099-12-31'])('refuses the due date %s and loses nothing', async (due) => {
    const { document: kept } = await show();
    await settle('purpose-sheet', { owner: '企画課', due });
    expect(dialog()).toBeInTheDocument();
    expect(screen.getByLabelText(said.edit.due)).toHaveFocus();
    expect(screen.getByLabelText(said.edit.due)).toHaveAccessibleDescription(/期限は、.*から.*まで/);
    expect(screen.getByLabelText(said.edit.owner)).toHaveValue('企画課');
    expect(kept().plan).toBeUndefined();
    fireEvent.change(screen.getByLabelText(said.edit.due), { target: { value: '2027-05-01' } });
    await userEvent.click(button(said.edit.keep));
    await closed();
    expect(kept().plan?.items['purpose-sheet']).toMatchObject({ owner: '企画課', due: '2027-05-01' });
  });

  it('says at once of a due date that it has passed, unless the action is no longer to be done', async () => {
    await show();
    await userEvent.click(editOf('purpose-sheet'));
    const enter = (due: string) => fireEvent.change(screen.getByLabelText(said.edit.due), { target: { value: due } });
    enter(TODAY);
    expect(screen.queryByText(said.edit.pastDue)).toBeNull();
    enter('2026-10-01');
    expect(screen.getByText(said.edit.pastDue)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(said.edit.status), { target: { value: 'done' } });
    expect(screen.queryByText(said.edit.pastDue)).toBeNull();
  });

  it('stays as it was where the dialog is left', async () => {
    const { document: kept } = await show();
    await settle('purpose-sheet', { owner: '企画課', status: 'done' }, first.ui.cancel);
    await closed();
    expect(kept().plan).toBeUndefined();
    expect(editOf('purpose-sheet')).toHaveFocus();
  });

  it('keeps the focus on its row after a change', async () => {
    await show();
    await settle('purpose-sheet', { owner: '企画課' });
    await closed();
    await waitFor(() => expect(editOf('purpose-sheet')).toHaveFocus());
  });

  it('is changed by a button that names it', async () => {
    await show();
    expect(editOf('purpose-sheet')).toHaveAccessibleName(
      ja('plan:edit.openOf', { title: `「${titleOf('purpose-sheet')}」` }),
    );
  });

  it('says where it stands now', async () => {
    const { document: kept } = await show();
    await settle('purpose-sheet', { owner: '企画課' });
    await closed();
    const { from = 0, to = 0 } = laidOut(kept()).placements.find(({ action }) => action === 'purpose-sheet') ?? {};
    expect(screen.getByText(new RegExp(`「${titleOf('purpose-sheet')}」を、`))).toHaveTextContent(
      periodText(from, to, speech.ja),
    );
  });
});

describe('an action that is taken out', () => {
  it('leaves the table and can be put back as it was', async () => {
    const { document: kept } = await show();
    const count = rows().length;
    const next =
      rows()[rows().findIndex(({ dataset }) => dataset.action === 'purpose-sheet') + 1]?.dataset.action ?? '';
    await settle('purpose-sheet', {}, said.edit.drop);
    await closed();
    expect(kept().plan?.dropped).toEqual(['purpose-sheet']);
    expect(rows()).toHaveLength(count - 1);
    expect(outSection()).toHaveTextContent(said.out.dropped);
    await waitFor(() => expect(editOf(next)).toHaveFocus());
    await userEvent.click(button(ja('plan:out.backOf', { title: `「${titleOf('purpose-sheet')}」` })));
    expect(kept().plan?.dropped).toEqual([]);
    expect(rows()).toHaveLength(count);
    expect(outSection()).toBeNull();
  });

  it('is missed by what comes after it', async () => {
    const after = catalogue.actions.find(({ after: [before] }) => before !== undefined);
    const before = after?.after[0] ?? '';
    await show(withAnswers(lowest, { plan: planWith({ dropped: [before] }) }));
    expect(rowOf(after?.id ?? '')).toHaveTextContent(ja('plan:without', { actions: `「${titleOf(before)}」` }));
  });

  it('is told apart from one that was decided against, which comes back not started', async () => {
    const { document: kept } = await show();
    await settle('purpose-sheet', { status: 'passed-over' });
    await closed();
    expect(kept().plan?.items['purpose-sheet']?.status).toBe('passed-over');
    expect(outSection()).toHaveTextContent(said.statuses['passed-over']);
    await userEvent.click(button(ja('plan:out.backOf', { title: `「${titleOf('purpose-sheet')}」` })));
    expect(kept().plan?.items).toEqual({});
    expect(rowOf('purpose-sheet')).not.toBeNull();
  });
});

describe('an action that is done', () => {
  it('leaves the table and asks to go over the answers that still stand below it', async () => {
    const { document: kept, send } = await show();
    await settle('purpose-sheet', { status: 'done' });
    await closed();
    expect(rowOf('purpose-sheet')).toBeNull();
    const below = catalogue.actions.find(({ id }) => id === 'purpose-sheet')?.raises ?? [];
    expect(below.length).toBeGreaterThan(0);
    expect(doneSection()).toHaveTextContent(said.done.review);
    for (const { question } of below) {
      expect(
        within(doneSection() ?? document.body).getByRole('link', {
          name: new RegExp(`「${ja(`questions:${question}.ask`)}」`),
        }),
      ).toHaveAttribute('href', `#/questions/${question}`);
    }
    for (const { question, to } of below) send({ type: 'answer', question, answer: chosen(to) });
    expect(doneSection()).toHaveTextContent(titleOf('purpose-sheet'));
    expect(doneSection()).not.toHaveTextContent(said.done.review);
    expect(kept().plan?.items['purpose-sheet']?.status).toBe('done');
  });
});

describe('an action that the answers no longer call for', () => {
  const items = { 'purpose-sheet': { owner: '企画課', due: '2027-03-31', status: 'under-way' } } as const;

  it('is still shown with what was settled for it, and can be taken up again', async () => {
    const { document: kept, send } = await show(withAnswers(few, { plan: planWith({ items }) }));
    expect(strayActions()).toBeNull();
    const { raises = [] } = catalogue.actions.find(({ id }) => id === 'purpose-sheet') ?? {};
    for (const { question } of raises) send({ type: 'answer', question, answer: readiest[question] ?? unknown });
    expect(rowOf('purpose-sheet')).toBeNull();
    for (const text of [said.statuses['under-way'], '企画課', formatDate('2027-03-31', 'ja')])
      expect(strayActions()).toHaveTextContent(text);
    await userEvent.click(button(ja('plan:strays.addOf', { title: `「${titleOf('purpose-sheet')}」` })));
    expect(kept().plan).toMatchObject({ chosen: ['purpose-sheet'], items });
    expect(rowOf('purpose-sheet')).toHaveTextContent('企画課');
    expect(strayActions()).toBeNull();
  });

  it.each([
    ['done', { status: 'done' }],
    ['not settled', undefined],
  ] as const)('stands in no such list where it is %s', async (_what, item) => {
    await show(withAnswers(readiest, { plan: planWith({ items: item ? { 'purpose-sheet': item } : {} }) }));
    expect(strayActions()).toBeNull();
  });

  it('stands there where it was decided against, and comes back not started', async () => {
    const passedOver = { 'purpose-sheet': { status: 'passed-over' } } as const;
    const { document: kept } = await show(withAnswers(readiest, { plan: planWith({ items: passedOver }) }));
    expect(strayActions()).toHaveTextContent(said.statuses['passed-over']);
    await userEvent.click(button(ja('plan:strays.addOf', { title: `「${titleOf('purpose-sheet')}」` })));
    expect(kept().plan).toMatchObject({ chosen: ['purpose-sheet'], items: {} });
    expect(rowOf('purpose-sheet')).not.toBeNull();
  });
});

describe('an action that was not proposed', () => {
  it('can be added, and taken out again without a trace', async () => {
    const { document: kept } = await show();
    const select = screen.getByLabelText<HTMLSelectElement>(said.add.label);
    const offered = [...select.options].map(({ value }) => value).filter(Boolean);
    const laid = laidOut(kept());
    const proposed = new Set([...laid.placements, ...laid.unplaced].map(({ action }) => action));
    expect(new Set(offered)).toEqual(new Set(catalogue.actions.map(({ id }) => id).filter((id) => !proposed.has(id))));
    const [added = ''] = offered;
    await userEvent.selectOptions(select, added);
    await userEvent.click(button(said.add.go));
    expect(kept().plan?.chosen).toEqual([added]);
    expect([...select.options].map(({ value }) => value)).not.toContain(added);
    await settle(added, {}, said.edit.drop);
    await closed();
    expect(kept().plan).toMatchObject({ chosen: [], dropped: [] });
    expect([...select.options].map(({ value }) => value)).toContain(added);
  });

  it('must be chosen before it is added', async () => {
    const { document: kept } = await show();
    await userEvent.click(button(said.add.go));
    expect(screen.getByText(said.add.missing)).toBeInTheDocument();
    expect(screen.getByLabelText(said.add.label)).toHaveAttribute('aria-invalid', 'true');
    expect(kept().plan).toBeUndefined();
  });
});

describe('the basis of the plan', () => {
  const day = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

  it.each([said.settings.start, said.settings.request])('keeps a day for %s', async (label) => {
    const { document: kept } = await show();
    fireEvent.change(day(label), { target: { value: '2027-06-15' } });
    fireEvent.blur(day(label));
    expect([kept().plan?.start, kept().plan?.requestDate]).toContain('2027-06-15');
    expect(day(label)).not.toHaveAttribute('aria-invalid');
  });

  it.each([
    ['nothing', ''],
    ['a day long gone', '1926-11-22'],
    ['a day far off', '2926-11-22'],
  ])('stays with the former day where %s is entered, and says so', async (_what, typed) => {
    const { document: kept } = await show(withAnswers(few, { plan: planWith({ start: '2027-01-10' }) }));
    const before = kept();
    fireEvent.change(day(said.settings.start), { target: { value: typed } });
    fireEvent.blur(day(said.settings.start));
    expect(kept()).toEqual(before);
    expect(day(said.settings.start)).toHaveValue(typed);
    expect(day(said.settings.start)).toHaveAttribute('aria-invalid', 'true');
    expect(day(said.settings.start)).toHaveAccessibleDescription(
      new RegExp(`計画は${formatDate('2027-01-10', 'ja')}のまま`),
    );
    fireEvent.change(day(said.settings.start), { target: { value: '2027-02-01' } });
    expect(kept().plan?.start).toBe('2027-02-01');
    expect(day(said.settings.start)).not.toHaveAttribute('aria-invalid');
  });

  it('takes a day that is typed only once the field is left, and none of the days on the way to it', async () => {
    const { document: kept } = await show();
    const start = day(said.settings.start);
    for (const typed of ['2026-02-22', '2026-02-03', '2027-02-03']) {
      fireEvent.keyDown(start, { key: '2' });
      fireEvent.change(start, { target: { value: typed } });
      expect(kept().plan).toBeUndefined();
    }
    fireEvent.blur(start);
    expect(kept().plan?.start).toBe('2027-02-03');
    expect(kept().rev).toBe(1);
    fireEvent.blur(start);
    expect(kept().rev).toBe(1);
  });

  it.each([
    ['Enter is pressed', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter' })],
    ['the page is left', () => fireEvent(window, new Event('pagehide'))],
  ])('takes a whole day that is typed once %s', async (_what, leave) => {
    const { document: kept } = await show();
    const start = day(said.settings.start);
    fireEvent.keyDown(start, { key: '2' });
    fireEvent.change(start, { target: { value: '2027-02-03' } });
    expect(kept().plan).toBeUndefined();
    leave(start);
    expect(kept().plan?.start).toBe('2027-02-03');
    fireEvent.blur(start);
    expect(kept().rev).toBe(1);
  });

  it.each([
    ['a whole day', '2027-02-03', '2027-02-03'],
    ['half a day', '', undefined],
    ['a year that is half typed', '0202-02-03', undefined],
  ])('keeps %s that was typed before one goes elsewhere only if it is one', async (_what, typed, expected) => {
    const { document: kept, send } = await show();
    const start = day(said.settings.start);
    fireEvent.keyDown(start, { key: '2' });
    fireEvent.change(start, { target: { value: typed } });
    send({ type: 'visit', place: 'targets', topic: null });
    await waitFor(() => expect(start).not.toBeInTheDocument());
    await waitFor(() => expect(kept().plan?.start).toBe(expected));
  });

  it('is on paper what the plan was laid out with', async () => {
    const plan = planWith({ start: '2026-05-01', requestDate: '2025-10-31' });
    const { document: kept } = await show(withAnswers(few, { plan }));
    const { request, start } = laidOut(kept());
    const paper = sectionOf(new RegExp(said.settings.title))?.querySelector('.on-paper');
    expect(paper).toHaveTextContent(formatDate(request.day, 'ja'));
    expect(paper).not.toHaveTextContent(formatDate(plan.requestDate, 'ja'));
    expect(paper).toHaveTextContent(ja('plan:settings.startPassed', { quarter: quarterText(start, speech.ja) }));
  });

  it('says that a start that has passed is no longer the beginning', async () => {
    await show(withAnswers(few, { plan: planWith({ start: '2026-05-01' }) }));
    expect(day(said.settings.start)).toHaveAccessibleDescription(/過ぎたため/);
  });

  it('allows procedures and loads as it is told, and lays the plan out again', async () => {
    const { document: kept } = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: said.settings.allows.supplementary }));
    await userEvent.click(screen.getByRole('checkbox', { name: said.settings.allows['rule-change'] }));
    await userEvent.selectOptions(screen.getByLabelText(said.settings.capacity), '1');
    expect(kept().plan).toMatchObject({ allow: ['supplementary'], capacity: 1 });
    expect(screen.getByText(said.news.basis)).toBeInTheDocument();
    expect(rows()).toHaveLength(laidOut(kept()).placements.length);
    expect(within(screen.getByLabelText(said.settings.capacity)).getAllByRole('option')).toHaveLength(20);
  });
});

describe('what has no place', () => {
  it('leads to the question of a gate that no action opens', async () => {
    await show(withAnswers({ ...lowest, 'access-method': unknown }));
    const link = within(unplacedSection() ?? document.body).getAllByRole('link', {
      name: ja('plan:unplaced.answer', { gate: first.lists.gates.access.name }),
    });
    expect(link[0]).toHaveAttribute('href', '#/questions/access-method');
  });

  it('gets one when changes of rules are allowed', async () => {
    const { document: kept } = await show(withAnswers(few, { plan: planWith({ allow: [] }) }));
    const without = rows().length;
    expect(unplacedSection()).toHaveTextContent(said.unplaced['rule-change']);
    await userEvent.click(button(said.unplaced.allow));
    expect(kept().plan?.allow).toEqual(['rule-change']);
    expect(rows().length).toBeGreaterThan(without);
    expect(unplacedSection()).toBeNull();
  });
});

describe('the filters', () => {
  const count = (shown: number, all: number) => ja('plan:filters.shown', { shown, count: all });

  it.each([
    ['owner', said.filters.owner, first.lists.owners.it],
    ['class', said.filters.class, ja('result:steps.fundings.initial')],
    ['phase', said.filters.phase, first.lists.phases.prepare.name],
  ])('narrow chart and table down by %s, count, and lead back', async (_what, label, option) => {
    const { document: kept } = await show();
    const all = rows().length;
    expect(screen.getByText(count(all, all))).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText(label), option);
    const shown = rows().length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(document.querySelectorAll('.gantt-grid tbody tr')).toHaveLength(shown);
    expect(screen.getByText(count(shown, all))).toBeInTheDocument();
    await userEvent.click(button(said.filters.reset));
    expect(rows()).toHaveLength(all);
    expect(kept().plan).toBeUndefined();
  });

  it('say on paper what they are set to, and how much of the plan is left', async () => {
    await show();
    const note = () => sectionOf(new RegExp(said.chart.title))?.querySelector('.on-paper') ?? null;
    const all = rows().length;
    expect(note()).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(said.filters.owner), first.lists.owners.it);
    await userEvent.selectOptions(screen.getByLabelText(said.filters.class), ja('result:steps.fundings.initial'));
    expect(note()).toHaveTextContent(first.lists.owners.it);
    expect(note()).toHaveTextContent(ja('result:steps.fundings.initial'));
    expect(note()).toHaveTextContent(`${all}件のうち${rows().length}件`);
  });

  it('let through exactly what belongs to an owner', async () => {
    const { document: kept } = await show();
    await userEvent.selectOptions(screen.getByLabelText(said.filters.owner), first.lists.owners.it);
    const expected = laidOut(kept()).placements.filter(({ owner }) => 'role' in owner && owner.role === 'it');
    expect(new Set(rows().map(({ dataset }) => dataset.action))).toEqual(new Set(expected.map(({ action }) => action)));
  });

  it('say that nothing matches where two of them exclude each other', async () => {
    await show();
    await userEvent.selectOptions(screen.getByLabelText(said.filters.owner), first.lists.owners.mayor);
    await userEvent.selectOptions(screen.getByLabelText(said.filters.class), ja('result:steps.fundings.initial'));
    expect(screen.getByText(said.filters.none)).toBeInTheDocument();
    await userEvent.click(button(said.filters.reset));
    expect(table()).toBeInTheDocument();
  });
});

describe('what each owner carries', () => {
  it('is the number of its actions and the sum of their effort, over the whole plan', async () => {
    const { document: kept } = await show();
    await userEvent.selectOptions(screen.getByLabelText(said.filters.owner), first.lists.owners.it);
    const { placements } = laidOut(kept());
    const carried = within(screen.getByRole('table', { name: said.owners.title }))
      .getAllByRole('row')
      .slice(1);
    const cells = carried.map((row) => [...row.children].map(({ textContent }) => textContent));
    const owners = [...new Set(placements.map(({ owner }) => ownerText(owner, speech.ja)))];
    const effortOf = (id: string) => {
      const effort = catalogue.actions.find((action) => action.id === id)?.effort;
      return catalogue.efforts.find((one) => one.id === effort) ?? { min: 0, max: 0 };
    };
    const expected = owners.map((name) => {
      const own = placements.filter(({ owner }) => ownerText(owner, speech.ja) === name);
      const sum = (which: 'min' | 'max') => own.reduce((days, { action }) => days + effortOf(action)[which], 0);
      return [name, String(own.length), ja('result:steps.days', { min: sum('min'), max: sum('max') })];
    });
    expect(new Set(cells.map(String))).toEqual(new Set(expected.map(String)));
  });
});

describe('the plan of a file that may only be read', () => {
  it('is shown with every control disabled', async () => {
    const { document: kept } = await show(withAnswers(few, { plan: planWith({ dropped: ['purpose-sheet'] }) }), {
      input: { readOnly: true },
    });
    expect(screen.getByText(first.ui.save.readOnly, { selector: '.notice-title' })).toBeInTheDocument();
    const [some = ''] = rows().map(({ dataset }) => dataset.action);
    expect(editOf(some)).toBeDisabled();
    expect(screen.getByLabelText(said.settings.start)).toBeDisabled();
    expect(screen.getByLabelText(said.settings.capacity)).toBeDisabled();
    expect(screen.getByLabelText(said.add.label)).toBeDisabled();
    expect(button(ja('plan:out.backOf', { title: `「${titleOf('purpose-sheet')}」` }))).toBeDisabled();
    expect(screen.getByLabelText(said.filters.owner)).toBeEnabled();
    expect(kept().plan?.dropped).toEqual(['purpose-sheet']);
  });
});

describe('a plan without actions', () => {
  it('leads to the first page where nothing is answered', async () => {
    await show(withAnswers({}));
    expect(screen.getByText(said.empty.hint)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: said.empty.go })).toHaveAttribute('href', '#/');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says so where the answers call for none', async () => {
    await show(withAnswers(readiest));
    expect(screen.getByText(said.empty.none)).toBeInTheDocument();
    expect(screen.getByText(said.empty.noneHint)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText(said.add.label), 'purpose-sheet');
    await userEvent.click(button(said.add.go));
    expect(rowOf('purpose-sheet')).not.toBeNull();
  });

  it('leads to what is to be confirmed where all is unknown', async () => {
    await show(withAnswers(Object.fromEntries(catalogue.questions.map(({ id }) => [id, unknown]))));
    expect(screen.getByText(said.empty.unknownHint)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: said.empty.result })).toHaveAttribute('href', '#/result');
  });
});

describe('copying the table', () => {
  it('takes what is shown, as text for a spreadsheet', async () => {
    const user = userEvent.setup();
    const { document: kept } = await show();
    await userEvent.selectOptions(screen.getByLabelText(said.filters.owner), first.lists.owners.it);
    const shown = new Set(rows().map(({ dataset }) => dataset.action));
    await user.click(button(said.copy.go));
    expect(screen.getByText(said.copy.done)).toBeInTheDocument();
    const laid = laidOut(kept());
    const lines = (await navigator.clipboard.readText()).split('\n');
    const expected = laid.placements.flatMap((placement) => {
      const action = catalogue.actions.find(({ id }) => id === placement.action);
      return action && shown.has(placement.action) ? [{ action, placement }] : [];
    });
    expect(new Set(lines)).toEqual(new Set(planTable(expected, laid, speech.ja).split('\n')));
  });

  it('says what else to do where the browser refuses', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    Object.assign(document, { execCommand: () => false });
    await show();
    fireEvent.click(button(said.copy.go));
    expect(await screen.findByText(said.copy.failed)).toBeInTheDocument();
    vi.unstubAllGlobals();
  });
});

describe('the result', () => {
  const stateOf = (action: string) => document.querySelector(`.card[data-action="${action}"] dd:has(a[href="#/plan"])`);

  it('says of what needs a change of rules that the plan does not allow it, and leads to the plan', async () => {
    const ruled = laidOut(withAnswers(lowest, { plan: planWith({ allow: [] }) })).unplaced;
    const barred = new Set(ruled.flatMap(({ action, because }) => (because.rule === 'rule-change' ? [action] : [])));
    await stage(withAnswers(lowest, { plan: planWith({ allow: [] }) }));
    const cards = [...document.querySelectorAll<HTMLElement>('.card[data-action]')];
    const shown = cards.map(({ dataset }) => dataset.action ?? '');
    expect(shown.some((action) => barred.has(action))).toBe(true);
    for (const action of shown.filter((one) => barred.has(one)))
      expect(stateOf(action)).toHaveTextContent(ja('result:steps.noPlace.rule-change'));
  });

  it.each([
    ['dropped', { dropped: ['purpose-sheet'] }],
    ['done', { items: { 'purpose-sheet': { status: 'done' } } }],
    ['passed-over', { items: { 'purpose-sheet': { status: 'passed-over' } } }],
  ] as const)('names an action that is %s as such', async (state, change) => {
    await stage(withAnswers(few, { plan: planWith(change) }));
    expect(stateOf('purpose-sheet')).toHaveTextContent(ja(`result:steps.noPlace.${state}`));
  });

  it('leads to the plan and the other places that build on it', async () => {
    await stage(withAnswers(lowest));
    const onward = screen.getByRole('heading', { name: ja('result:after.next') }).closest('section');
    const links = [...(onward?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/plan', '#/targets', '#/texts', '#/paper', '#/exports', '#/reasoning']);
  });
});
