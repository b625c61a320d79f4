// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document';
import { purpose } from '../../src/locales/ja/questions/purpose';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

const at = (question: string): Partial<Document> => ({ cursor: { at: 'question', question } });
const begun = documentWith({}, at('purpose'));
const undo = () => screen.getByRole('button', { name: ui.undo.undo });
const redo = () => screen.getByRole('button', { name: ui.undo.redo });
const said = () => document.querySelector('.undo-said')?.textContent;
const answer = { type: 'answer', question: 'purpose', answer: chosen('written') } as const;

beforeEach(() => {
  completeWindow();
});

describe('undo and redo on screen', () => {
  it('ask the machine whether there is anything to take back', async () => {
    const { send } = await stage(begun);
    expect(undo()).toHaveAttribute('aria-disabled', 'true');
    expect(redo()).toHaveAttribute('aria-disabled', 'true');
    send(answer);
    expect(undo()).toHaveAttribute('aria-disabled', 'false');
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    expect(undo()).toHaveAttribute('aria-disabled', 'true');
  });

  it('say what was taken back, in a status line, until something else is changed', async () => {
    const { send, document: kept } = await stage(begun);
    send(answer);
    await userEvent.click(undo());
    expect(kept().answers).toEqual({});
    const what = ui.undo.answer.replace('{{ask}}', purpose.purpose.ask);
    expect(said()).toBe(ui.undo.undone.replace('{{what}}', what));
    expect(within(screen.getByRole('banner')).getAllByRole('status')).toContain(document.querySelector('.undo-said'));
    await userEvent.click(redo());
    expect(said()).toBe(ui.undo.redone.replace('{{what}}', what));
    send({ type: 'answer', question: 'purpose', answer: chosen('talked') });
    expect(said()).toBe('');
  });

  it.each([
    [{ type: 'begin', mode: 'quick' }, ui.undo.mode],
    [{ type: 'describe', profile: {}, respondent: { body: '朝日村' } }, ui.undo.profile],
    [{ type: 'remark', question: 'purpose', remark: { note: 'x' } }, 'のメモ'],
    [{ type: 'aim', targets: { date: '2028-03-31', levels: {} } }, ui.undo.targets],
    [{ type: 'word', part: 'draft-subject', text: 'x' }, ui.undo.text],
    [{ type: 'stamp', paper: { stamps: [], docNumber: '1' } }, ui.undo.paper],
  ] as const)('name %j', async (event, name) => {
    const { send } = await stage(begun);
    if (event.type === 'begin') send({ type: 'home' });
    send(event);
    await userEvent.click(undo());
    expect(said()).toContain(name);
  });

  it('keep the focus on the button when there is nothing left to take back', async () => {
    const { send } = await stage(begun);
    send(answer);
    undo().focus();
    await userEvent.keyboard('{Enter}');
    expect(undo()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(said()).toContain(ui.undo.undone.slice(0, 6));
  });

  it('lead to the screen where the change was made', async () => {
    const { send } = await stage(begun);
    send(answer);
    send({ type: 'review' });
    await userEvent.click(undo());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(purpose.purpose.ask);
  });

  it('show in a field that keeps what was typed', async () => {
    await stage(documentWith({}, { cursor: { at: 'profile' }, profile: { staff: 57 } }));
    const staff = screen.getByLabelText(ui.profile.numbers.staff.label);
    await userEvent.clear(staff);
    await userEvent.type(staff, '１２３人');
    expect(staff).toHaveValue('１２３人');
    await userEvent.click(undo());
    expect(staff).toHaveValue('57');
    await userEvent.click(redo());
    expect(staff).toHaveValue('１２３人');
  });
});

describe('the keys of undo and redo', () => {
  const press = (target: Element, key: string, more: object = {}) =>
    fireEvent.keyDown(target, { key, ctrlKey: true, ...more });

  it.each([
    ['y', {}],
    ['Y', {}],
    ['z', { shiftKey: true }],
    ['Z', { shiftKey: true, ctrlKey: false, metaKey: true }],
  ])('take back by Ctrl+Z and make again by %s %j', async (key, more) => {
    const { send, document: kept } = await stage(begun);
    send(answer);
    const radio = screen.getAllByRole('radio')[0] ?? document.body;
    press(radio, 'z');
    expect(kept().answers).toEqual({});
    press(radio, key, more);
    expect(kept().answers.purpose?.answer).toEqual(chosen('written'));
  });

  it('leave the keys to a text field, which has an undo of its own', async () => {
    const { send, document: kept } = await stage(
      documentWith({}, { ...at('purpose'), remarks: { purpose: { note: 'x' } } }),
    );
    send(answer);
    expect(press(screen.getByLabelText(ui.remark.note), 'z')).toBe(true);
    expect(kept().answers.purpose).toBeDefined();
  });

  it('do nothing while a word is being composed, with Alt, or beneath a dialog', async () => {
    const { send, document: kept } = await stage(begun);
    send(answer);
    press(document.body, 'z', { isComposing: true });
    press(document.body, 'z', { altKey: true });
    press(document.body, 'z', { ctrlKey: false });
    send({ type: 'home' });
    await userEvent.click(screen.getByRole('button', { name: ui.welcome.startOver }));
    press(document.body, 'z');
    expect(kept().answers.purpose).toBeDefined();
  });
});
