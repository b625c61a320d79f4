// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEXT_LENGTH } from '../../src/core/document';
import { words as enAhead } from '../../src/locales/en/ahead';
import { words as ahead } from '../../src/locales/ja/ahead';
import { words as first } from '../../src/locales/ja/first';
import { words as result } from '../../src/locales/ja/result';
import { chosen, documentWith, unknown } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const { texts } = ahead;
const { ui } = first;
const answered = { purpose: chosen('written'), leadership: chosen('delegated'), 'access-method': unknown };

const field = (part: keyof typeof texts.parts) => screen.getByLabelText<HTMLTextAreaElement>(texts.parts[part]);
const button = (name: string) => screen.getByRole('button', { name });

async function open(more: Parameters<typeof documentWith>[1] = {}, topic: string | null = null, readOnly = false) {
  const shown = await stage(documentWith(answered, more), { input: { readOnly } });
  shown.send({ type: 'visit', place: 'texts', topic });
  return shown;
}

const write = vi.fn<(text: string) => Promise<void>>();
const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

beforeEach(() => {
  completeWindow();
  write.mockReset();
  write.mockResolvedValue(undefined);
  clipboard({ writeText: write });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
});

describe('the texts for approval', () => {
  it('say what to do where nothing is answered', async () => {
    const { send } = await stage(documentWith({}));
    send({ type: 'visit', place: 'texts', topic: null });
    expect(screen.getByText(texts.emptyHint)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: result.result.emptyGo })).toHaveAttribute('href', '#/');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('begin with the 起案文 and offer each other as links', async () => {
    const { send } = await open();
    expect(heading()).toHaveTextContent(texts.kinds.draft.name);
    const kinds = within(screen.getByRole('navigation', { name: texts.choose })).getAllByRole('link');
    expect(kinds.map((link) => link.textContent)).toEqual(Object.values(texts.kinds).map(({ name }) => name));
    expect(kinds[0]).toHaveAttribute('aria-current', 'page');
    expect(kinds[1]).toHaveAttribute('href', '#/texts/mayor');
    send({ type: 'visit', place: 'texts', topic: 'mayor' });
    expect(heading()).toHaveTextContent(texts.kinds.mayor.name);
    expect(field('mayor-state')).toBeInTheDocument();
  });

  it('hold every part in a field with its name', async () => {
    await open();
    const labels = screen.getAllByRole('textbox').map((box) => (box as HTMLTextAreaElement).labels?.[0]?.textContent);
    expect(labels).toEqual(['件名', '伺い', '理由', '経費', '根拠', '添付']);
    expect(field('draft-subject')).toHaveValue(texts.draft.subjects.introduce);
  });
});

describe('a part', () => {
  it('is kept with every letter that is typed, and is marked as edited', async () => {
    const { document: kept } = await open();
    expect(screen.queryByText(texts.edited)).toBeNull();
    const box = field('draft-subject');
    await userEvent.clear(box);
    expect(kept().texts).toEqual({ 'draft-subject': '' });
    await userEvent.type(box, 'けんめい');
    expect(kept().texts).toEqual({ 'draft-subject': 'けんめい' });
    expect(box).toHaveFocus();
    expect(screen.getByText(texts.edited)).toBeInTheDocument();
    expect(screen.getByText(texts.editedNote)).toBeInTheDocument();
    expect(box).toHaveAccessibleDescription(texts.edited);
  });

  it('keeps what an input method is composing', async () => {
    const { document: kept } = await open();
    const box = field('draft-subject');
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'ｋ' } });
    fireEvent.change(box, { target: { value: 'か' } });
    expect(box).toHaveValue('か');
    fireEvent.compositionEnd(box);
    expect(kept().texts?.['draft-subject']).toBe('か');
  });

  it('is no edited one any more when its text is again the one that is made', async () => {
    const { document: kept } = await open();
    const box = field('draft-subject');
    const made = box.value;
    await userEvent.type(box, '案');
    expect(kept().texts).toBeDefined();
    await userEvent.type(box, '{Backspace}');
    expect(box).toHaveValue(made);
    expect(kept().texts).toBeUndefined();
  });

  it('goes back to the original only after the original was shown, and takes the focus', async () => {
    const { document: kept } = await open({ texts: { 'draft-subject': '別の件名' } });
    const name = texts.restoreOf.replace('{{part}}', texts.parts['draft-subject']);
    await userEvent.click(button(name));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent(texts.draft.subjects.introduce);
    await userEvent.click(within(dialog).getByRole('button', { name: ui.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(field('draft-subject')).toHaveValue('別の件名');
    await userEvent.click(button(name));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: texts.restore }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(kept().texts).toBeUndefined();
    expect(field('draft-subject')).toHaveValue(texts.draft.subjects.introduce);
    expect(field('draft-subject')).toHaveFocus();
  });

  it('stays as it was edited when answers and language change; the others follow', async () => {
    const { send, settle } = await open({ texts: { 'draft-subject': '別の件名' } });
    const before = field('draft-reason').value;
    send({ type: 'answer', question: 'purpose', answer: chosen('explained') });
    expect(field('draft-subject')).toHaveValue('別の件名');
    expect(field('draft-reason').value).not.toBe(before);
    send({ type: 'speak', language: 'en' });
    await settle();
    const subject = await screen.findByLabelText(enAhead.texts.parts['draft-subject']);
    expect(subject).toHaveValue('別の件名');
    expect(screen.getByText(enAhead.texts.editedNote)).toBeInTheDocument();
  });

  it('takes no more letters than are kept, and says how many are left', async () => {
    await open({ texts: { 'draft-subject': 'あ'.repeat(TEXT_LENGTH - 3) } });
    expect(field('draft-subject')).toHaveAttribute('maxlength', String(TEXT_LENGTH));
    expect(screen.getByText(ui.remark.left.replace('{{left}}', '3'))).toBeInTheDocument();
  });

  it('can only be read and copied in a file that may only be read', async () => {
    const { document: kept } = await open({ texts: { 'draft-subject': '別の件名' } }, null, true);
    expect(field('draft-subject')).toHaveAttribute('readonly');
    fireEvent.change(field('draft-subject'), { target: { value: 'x' } });
    expect(kept().texts).toEqual({ 'draft-subject': '別の件名' });
    expect(screen.getByText(texts.readOnly)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /元の文に戻す/ })).toBeNull();
    fireEvent.click(button(texts.copy));
    expect(await screen.findByText(texts.copied)).toBeInTheDocument();
  });
});

describe('copying', () => {
  it('takes the whole text as it stands, with its titles, and says so', async () => {
    await open({ texts: { 'draft-subject': '別の件名' }, respondent: { body: '朝日村' } });
    clipboard({ writeText: write });
    fireEvent.click(button(texts.copy));
    expect(await screen.findByText(texts.copied)).toHaveAttribute('role', 'status');
    const [[copied = ''] = []] = write.mock.calls;
    expect(copied).toMatch(/^職員のテレワークについての起案文\n朝日村　令和8年11月22日\n\n件名\n別の件名\n\n伺い\n/);
    expect(copied).toContain(field('draft-reason').value);
  });

  it('goes the old way where the page has no clipboard, and gives the focus back', async () => {
    await open();
    const taken: (string | undefined)[] = [];
    const command = vi.fn(() => {
      const box = document.activeElement as HTMLTextAreaElement;
      taken.push(box.value.slice(box.selectionStart, box.selectionEnd));
      return true;
    });
    Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
    clipboard(undefined);
    button(texts.copy).focus();
    fireEvent.click(button(texts.copy));
    expect(await screen.findByText(texts.copied)).toBeInTheDocument();
    expect(command).toHaveBeenCalledWith('copy');
    expect(taken[0]).toMatch(/^職員のテレワークについての起案文/);
    expect(button(texts.copy)).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the text selected and says what to do where the browser allows neither', async () => {
    await open();
    write.mockRejectedValue(new Error('denied'));
    clipboard({ writeText: write });
    fireEvent.click(button(texts.copy));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(texts.copyFailedHint);
    const box = within(dialog).getByLabelText<HTMLTextAreaElement>(texts.copyText);
    expect(box.value).toMatch(/^職員のテレワークについての起案文/);
    box.focus();
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    fireEvent.click(within(dialog).getByRole('button', { name: ui.close }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(texts.copied)).toBeNull();
  });
});

describe('on paper', () => {
  it('each part stands as text beside its field, as it was edited', async () => {
    const { container } = await open({ texts: { 'draft-subject': '別の件名' } });
    const printed = [...container.querySelectorAll('.text-paper')].map(({ textContent }) => textContent);
    const shown = screen.getAllByRole('textbox').map((box) => (box as HTMLTextAreaElement).value);
    expect(printed).toEqual(shown);
    expect(printed[0]).toBe('別の件名');
  });

  it('is asked for by a button', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await open();
    await userEvent.click(button(result.result.after.print));
    expect(print).toHaveBeenCalledOnce();
  });
});
