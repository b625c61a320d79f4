// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const begun = documentWith(
  { purpose: chosen('written') },
  { rev: 3, respondent: { body: '朝日村' }, cursor: { at: 'question', question: 'purpose' } },
);
const theirs = documentWith(
  { purpose: chosen('undecided'), leadership: chosen('declared') },
  { rev: 5, respondent: { body: '総務課の窓' } },
);
const seen = () => document.querySelector('.save-status')?.textContent;
const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent);
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  completeWindow();
});

describe('the standing notices', () => {
  it('fault 2: say on every screen that nothing can be stored, and offer the file', async () => {
    const { send, tell } = await stage(begun, { view: { shelf: 'memory' } });
    tell({ is: 'held' });
    for (const event of [{ type: 'review' }, { type: 'visit', place: 'about', topic: null }] as const) {
      send(event);
      const [notice] = screen.getAllByRole('alert');
      expect(notice).toHaveTextContent(ui.save.memoryHint);
      expect(within(notice ?? document.body).getByRole('button', { name: ui.save.write })).toBeVisible();
    }
    expect(seen()).toBe(ui.save.held);
  });

  it('fault 11: say that another window writes, let nothing be changed, and offer to take over', async () => {
    const takeOver = vi.fn(async () => true);
    const { send } = await stage(begun, { keeping: { takeOver } });
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    expect(alerts().join()).toContain(ui.save.elsewhereHint);
    expect(seen()).toBe(ui.save.elsewhere);
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
    await userEvent.click(button(ui.save.takeOver));
    expect(takeOver).toHaveBeenCalledTimes(1);
    send({ type: 'bind', writer: 'here', stored: null });
    expect(screen.queryByText(ui.save.elsewhereHint)).toBeNull();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeEnabled();
  });

  it('lead the focus to the heading where the change of the window takes it away', async () => {
    const { send } = await stage(begun);
    const [first] = screen.getAllByRole('radio');
    first?.focus();
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    expect(heading()).toHaveFocus();
    button(ui.save.takeOver).focus();
    send({ type: 'bind', writer: 'here', stored: null });
    expect(heading()).toHaveFocus();
  });

  it('leave the focus in a note, which can still be read and copied', async () => {
    const noted = { ...begun, remarks: { purpose: { note: '確認中' } } };
    const { send } = await stage(noted);
    const note = screen.getByLabelText(ui.remark.note);
    note.focus();
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    expect(note).toHaveFocus();
    expect(note).toHaveAttribute('readonly');
    await userEvent.type(note, 'あ');
    expect(note).toHaveValue('確認中');
  });

  it('ask once while the other window saves, and say so where it does not let go', async () => {
    const answers: ((isDone: boolean) => void)[] = [];
    const takeOver = vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve)));
    const { send } = await stage(begun, { keeping: { takeOver } });
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    await userEvent.click(button(ui.save.takeOver));
    await userEvent.click(button(ui.save.takeOver));
    expect(takeOver).toHaveBeenCalledTimes(1);
    expect(screen.getByText(ui.save.takingOver)).toBeInTheDocument();
    await act(async () => answers[0]?.(false));
    expect(screen.getByText(ui.save.takeOverFailed)).toBeInTheDocument();
  });

  it('take no file and begin nothing anew while another window writes', async () => {
    const { send } = await stage(begun);
    send({ type: 'home' });
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    expect(screen.queryByRole('button', { name: ui.save.open })).toBeNull();
    expect(screen.queryByRole('button', { name: ui.welcome.startOver })).toBeNull();
  });

  it('fault 13: say that a newer version runs, that saving has stopped, and offer the file', async () => {
    const { send, tell } = await stage(begun);
    tell({ is: 'refused' });
    send({ type: 'bind', writer: 'newer', stored: null });
    expect(alerts().join()).toContain(ui.save.newerProgramHint);
    expect(alerts().join()).not.toContain(ui.save.refusedHint);
    expect(seen()).toBe(ui.save.conflictShort);
    expect(screen.getAllByRole('button', { name: ui.save.write }).length).toBeGreaterThan(0);
    expect(button(ui.failure.reload)).toBeInTheDocument();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
  });

  it('fault 6: say that an older copy was opened, until that is closed', async () => {
    const { send } = await stage(begun, { view: { found: 'rescued' } });
    expect(alerts().join()).toContain(ui.save.rescuedHint);
    expect(screen.getAllByRole('alert')[0]?.querySelector('a')).toHaveAttribute('href', '#/keeping');
    send({ type: 'review' });
    await userEvent.click(button(ui.close));
    expect(screen.queryByText(ui.save.rescuedHint)).toBeNull();
  });

  it.each(['unreadable', 'unavailable'] as const)('say on the first page that what was kept is %s', async (found) => {
    await stage(documentWith({}), { view: { found } });
    expect(screen.getByText(ui.save.unreadable)).toBeInTheDocument();
  });
});

describe('the choice between two windows', () => {
  it('fault 12: shows whose answers they are and what differs, and keeps the one that is chosen', async () => {
    const settle = vi.fn(async (_keep: 'mine' | 'theirs') => true);
    const { tell } = await stage(begun, { keeping: { settle } });
    tell({ is: 'conflict', theirs });
    expect(seen()).toBe(ui.save.conflictShort);
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('朝日村');
    expect(dialog).toHaveTextContent('総務課の窓');
    expect(dialog).toHaveTextContent(ui.save.differs.replace('{{count}}', '2'));
    expect(dialog).toHaveTextContent(ui.save.conflictChoice);
    await userEvent.click(within(dialog).getByRole('button', { name: ui.save.keepTheirs }));
    expect(settle).toHaveBeenCalledExactlyOnceWith('theirs');
  });

  it('fault 12: decides nothing when the dialog is closed, and can be opened again', async () => {
    const settle = vi.fn(async () => true);
    const { tell } = await stage(begun, { keeping: { settle } });
    tell({ is: 'conflict', theirs });
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: ui.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(settle).not.toHaveBeenCalled();
    expect(alerts().join()).toContain(ui.save.conflictHint);
    await userEvent.click(button(ui.save.conflictOpen));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: ui.save.keepMine }));
    expect(settle).toHaveBeenCalledExactlyOnceWith('mine');
  });

  it('stays open and says so where the choice could not be stored', async () => {
    const { tell } = await stage(begun, { keeping: { settle: async () => false } });
    tell({ is: 'conflict', theirs });
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: ui.save.keepMine }));
    expect(screen.getByRole('dialog')).toHaveTextContent(ui.save.settleFailed);
  });
});

describe('a replacement without a restore point', () => {
  it('is made only when that is wanted', async () => {
    const proceed = vi.fn();
    const { look } = await stage(begun, { keeping: { proceed } });
    look({ isStuck: true });
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent(ui.save.stuckHint);
    await userEvent.click(within(dialog).getByRole('button', { name: ui.cancel }));
    await waitFor(() => expect(proceed).toHaveBeenCalledExactlyOnceWith(false));
  });

  it('goes on where it is wanted', async () => {
    const proceed = vi.fn();
    const { look } = await stage(begun, { keeping: { proceed } });
    look({ isStuck: true });
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: ui.save.proceed }));
    await waitFor(() => expect(proceed).toHaveBeenNthCalledWith(1, true));
  });
});

describe('the reminder of the save file', () => {
  it('is calm: no alert, no dialog, beneath the screen', async () => {
    const { look } = await stage(begun);
    look({ isFileDue: true });
    const notice = screen.getByText(ui.reminder.text);
    expect(notice.closest('[role=status]')).not.toBeNull();
    expect(notice.closest('[role=alert], dialog')).toBeNull();
    const next = button(ui.moves.next);
    expect(next.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('can be put off', async () => {
    const later = vi.fn();
    const { look } = await stage(begun, { keeping: { later } });
    look({ isFileDue: true });
    await userEvent.click(button(ui.reminder.later));
    expect(later).toHaveBeenCalledTimes(1);
    look({ isFileDue: false });
    expect(screen.queryByText(ui.reminder.text)).toBeNull();
  });
});
