// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/locales/ja/first';
import { chosen, documentWith, notApplicable, unknown } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const { ui, questions } = words;
const on = (question: string) => ({ at: 'question', question }) as const;
const button = (name: string) => screen.getByRole('button', { name });

/** 該当なし may be answered only by a body whose staff use nothing but their own devices. */
const withdrawn = documentWith(
  { purpose: chosen('written'), terminals: notApplicable },
  { profile: { ownDevices: 'none' } },
);

let resize: (isWide: boolean) => void;

beforeEach(() => {
  ({ resize } = completeWindow());
});

describe('the examples of a question', () => {
  it('are opened by a button that says whether they are', async () => {
    await stage(documentWith({}, { cursor: on('purpose') }));
    expect(button(ui.question.showExamples)).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button(ui.question.showExamples));
    expect(button(ui.question.hideExamples)).toHaveAttribute('aria-expanded', 'true');
    expect(button(ui.question.hideExamples)).not.toHaveAttribute('aria-pressed');
  });
});

describe('the note of a question', () => {
  const panel = () => screen.getByText(ui.remark.summary).closest('details') as HTMLDetailsElement;

  it('stays open when it is emptied, and keeps the focus', async () => {
    const { document: kept } = await stage(
      documentWith({}, { cursor: on('purpose'), remarks: { purpose: { note: 'あ' } } }),
    );
    const field = screen.getByLabelText(ui.remark.note);
    expect(panel().open).toBe(true);
    await userEvent.click(field);
    await userEvent.clear(field);
    expect(kept().remarks).toEqual({});
    expect(panel().open).toBe(true);
    expect(field).toHaveFocus();
  });

  it('stays closed when it has been closed, though something stands in it', async () => {
    await stage(documentWith({}, { cursor: on('purpose'), remarks: { purpose: { note: 'あ' } } }));
    panel().open = false;
    fireEvent(panel(), new Event('toggle'));
    const [first] = screen.getAllByRole('radio');
    if (first) await userEvent.click(first);
    expect(panel().open).toBe(false);
  });
});

describe('an answer that is not offered any more', () => {
  const ask = questions.terminals.ask;

  it('leaves its question without an answer', async () => {
    await stage({ ...withdrawn, cursor: on('terminals') });
    expect(heading()).toHaveTextContent(ask);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.getByRole('button', { name: ui.question.clear })).toBeDisabled();
  });

  it('is listed in the review as unanswered and among the answers not in use', async () => {
    await stage({ ...withdrawn, cursor: { at: 'review' } });
    const missing = screen.getByRole('heading', { name: /^未回答の質問/ }).closest('section') as HTMLElement;
    const links = within(missing).getAllByRole('link');
    expect(within(missing).getByRole('link', { name: ask })).toBeInTheDocument();
    expect(within(missing).getByRole('heading')).toHaveTextContent(`（${links.length}問）`);
    const row = screen.getByRole('rowheader', { name: ask }).closest('tr') as HTMLElement;
    expect(within(row).getByText(ui.answer.unanswered)).toBeInTheDocument();
    const hidden = screen.getByText(/^今は使っていない回答/).closest('details') as HTMLElement;
    expect(hidden).toHaveTextContent(ask);
    expect(hidden).toHaveTextContent(ui.answer['not-applicable']);
  });

  it('is counted among the unanswered exactly where the list at the side counts it', async () => {
    await stage({ ...withdrawn, cursor: { at: 'review' } });
    const links = screen.getByRole('heading', { name: /^未回答の質問/ }).closest('section') as HTMLElement;
    const count = within(links).getAllByRole('link').length;
    const said = screen.getByText(/^質問の一覧（/).textContent ?? '';
    const [asked = 0, answered = 0] = (said.match(/\d+/g) ?? []).map(Number);
    expect(asked - answered).toBe(count);
  });
});

describe('the list of questions', () => {
  const fold = () => screen.getByText(/^質問の一覧（/).closest('details') as HTMLDetailsElement;

  it('is open where there is room, and follows the window', async () => {
    await stage(documentWith({}, { cursor: on('purpose') }));
    expect(fold().open).toBe(true);
    resize(false);
    expect(fold().open).toBe(false);
    resize(true);
    expect(fold().open).toBe(true);
  });
});

describe('a file that may only be read', () => {
  const mine = documentWith({ purpose: chosen('written') }, { cursor: on('leadership') });
  const theirs = documentWith(
    { purpose: unknown },
    { id: 'theirs', mode: 'quick', cursor: on('purpose'), respondent: { body: '別の村' } },
  );
  const read = async () => {
    const side = await stage(mine);
    side.send({ type: 'open', document: theirs, readOnly: true });
    return side;
  };

  it('lets examples, details, 次へ and 戻る work, and no answer or note be changed', async () => {
    const { document: kept } = await read();
    await userEvent.click(button(ui.question.showExamples));
    expect(button(ui.question.hideExamples)).toBeEnabled();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
    expect(screen.getByLabelText(ui.remark.note)).toHaveAttribute('readonly');
    expect(screen.getByLabelText(ui.remark.recheck)).toBeDisabled();
    expect(screen.getByRole('button', { name: ui.question.clear })).toBeDisabled();
    await userEvent.click(button(ui.moves.next));
    await userEvent.click(button(ui.moves.back));
    expect(heading()).toHaveTextContent(questions.purpose.ask);
    expect(kept()).toEqual(theirs);
  });

  it('is closed by a button in its notice, which gives back what was open before', async () => {
    const { document: kept } = await read();
    await userEvent.click(button(ui.save.closeFile));
    expect(kept()).toEqual(mine);
    expect(heading()).toHaveTextContent(questions.leadership.ask);
    expect(heading()).toHaveFocus();
    expect(screen.queryByText(ui.save.readOnlyHint)).toBeNull();
    expect(screen.getAllByRole('radio')[0]).toBeEnabled();
  });

  it('is not closed to nothing where nothing was open before', async () => {
    await stage(theirs, { input: { readOnly: true } });
    expect(screen.getByText(ui.save.readOnlyHint)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: ui.save.closeFile })).toBeNull();
  });

  it('is not started over, filled, extended or begun in the other version', async () => {
    const { send } = await read();
    send({ type: 'review' });
    for (const name of [ui.review.fill, ui.review.extend]) expect(screen.queryByRole('button', { name })).toBeNull();
    send({ type: 'home' });
    expect(screen.queryByRole('button', { name: ui.welcome.startOver })).toBeNull();
    expect(button(ui.welcome.modes.full.begin)).toBeDisabled();
    await userEvent.click(button(ui.welcome.modes.quick.begin));
    expect(heading()).toHaveTextContent(ui.profile.title);
  });

  it('shows its own profile, and mine again when it is closed', async () => {
    const side = await stage({ ...mine, profile: { staff: 57 }, cursor: { at: 'profile' } });
    const staff = () => screen.getByLabelText<HTMLInputElement>(ui.profile.numbers.staff.label);
    expect(staff()).toHaveValue('57');
    side.send({
      type: 'open',
      document: { ...theirs, profile: { staff: 800 }, cursor: { at: 'profile' } },
      readOnly: true,
    });
    expect(staff()).toHaveValue('800');
    await userEvent.click(button(ui.save.closeFile));
    await waitFor(() => expect(staff()).toHaveValue('57'));
  });
});
