// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keepsake } from '../../src/core/keeping';
import { filed, neverFiled } from '../../src/core/reminder';
import { keeping as words } from '../../src/locales/ja/keeping';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith, NOW } from '../support/invented';
import { completeWindow, stage } from './stage';

const begun = documentWith(
  { purpose: chosen('written') },
  { rev: 3, respondent: { body: '朝日村' }, cursor: { at: 'question', question: 'purpose' } },
);
const older = documentWith({}, { rev: 1, respondent: { body: '前の村' } });
const point: Keepsake = { key: 'database/point-1', kind: 'point', at: NOW, reason: 'open', document: older };
const damaged: Keepsake = { key: 'database/damaged-1', kind: 'damaged', at: null, reason: null, document: null };
const place = { type: 'visit', place: 'keeping', topic: null } as const;
const list = async () => [point, damaged];

beforeEach(() => {
  completeWindow();
});

async function shown(more: Parameters<typeof stage>[1] = {}) {
  const side = await stage(begun, { keeping: { list, ...more?.keeping }, ...(more?.view ? { view: more.view } : {}) });
  side.send(place);
  await waitFor(() => expect(screen.getByText(words.olderHint)).toBeInTheDocument());
  await act(async () => undefined);
  return side;
}

const card = (text: string) => {
  const found = screen.getByText(text, { exact: false }).closest('li');
  if (!found) throw new Error(`no card with ${text}`);
  return within(found);
};

describe('保存と復元', () => {
  it.each([
    ['database', words.shelves.database],
    ['local', words.shelves.local],
    ['memory', words.shelves.memory],
  ] as const)('says where the answers are kept: %s', async (shelf, where) => {
    await shown({ view: { shelf } });
    expect(screen.getByText(where)).toBeInTheDocument();
  });

  it('says when it was written to a file, and whether that file is still whole', async () => {
    const { look } = await shown();
    expect(screen.getByText(words.noFile)).toBeInTheDocument();
    look({ filed: filed(begun, NOW) });
    expect(screen.queryByText(words.noFile)).toBeNull();
    expect(screen.queryByText('その後に変更があります', { exact: false })).toBeNull();
    look({ filed: { ...filed(begun, NOW), rev: 2 } });
    expect(screen.getByText('その後に変更があります', { exact: false })).toBeInTheDocument();
  });

  it('lists each older copy with why, when, whose, how many answers and which revision', async () => {
    await shown();
    const { getByRole, getByText } = card(words.reasons.open);
    expect(getByRole('heading')).toHaveTextContent('14:05');
    expect(getByText('前の村', { exact: false })).toHaveTextContent('回答0問');
    expect(getByText(words.revision.replace('{{rev}}', '1'))).toBeInTheDocument();
  });

  it('goes back to an older copy only after it was asked', async () => {
    const replace = vi.fn(async () => undefined);
    await shown({ keeping: { replace } });
    await userEvent.click(card(words.reasons.open).getByText(words.restore));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('朝日村');
    expect(dialog).toHaveTextContent('前の村');
    await userEvent.click(within(dialog).getByRole('button', { name: ui.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(replace).not.toHaveBeenCalled();
    await userEvent.click(card(words.reasons.open).getByText(words.restore));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.restore }));
    await waitFor(() => expect(replace).toHaveBeenCalledExactlyOnceWith(older, 'restore'));
  });

  it('lets damaged data be taken out as it is, and not be opened', async () => {
    const takeOut = vi.fn(async () => 'data.txt');
    await shown({ keeping: { takeOut } });
    const { getByText, queryByText } = card(words.kinds.damaged);
    expect(queryByText(words.restore)).toBeNull();
    await userEvent.click(getByText(words.takeOut));
    expect(takeOut).toHaveBeenCalledExactlyOnceWith(damaged, ui.save.filePrefix);
    expect(getByText('data.txt', { exact: false })).toBeInTheDocument();
  });

  it('says so where it cannot be taken out', async () => {
    await shown({ keeping: { takeOut: async () => null } });
    const { getByText } = card(words.kinds.damaged);
    await userEvent.click(getByText(words.takeOut));
    expect(getByText(words.notTakenOut)).toBeInTheDocument();
  });

  it('offers nothing to go back to while another window writes', async () => {
    const { send } = await shown();
    send({ type: 'bind', writer: 'elsewhere', stored: null });
    expect(screen.queryByText(words.restore)).toBeNull();
    expect(screen.getAllByText(words.takeOut)).toHaveLength(2);
  });

  it('says that there is nothing yet', async () => {
    await shown({ keeping: { list: async () => [] } });
    expect(screen.getByText(words.none)).toBeInTheDocument();
  });

  it('reads the list again after a write', async () => {
    const again = vi.fn(list);
    const { tell } = await shown({ keeping: { list: again } });
    const before = again.mock.calls.length;
    tell({ is: 'kept', at: NOW });
    await act(async () => undefined);
    expect(again.mock.calls.length).toBe(before + 1);
  });
});

describe('終了して消去', () => {
  const finish = () => screen.queryByRole('button', { name: ui.shared.end });

  it('stands on every screen once somebody says that others use this PC', async () => {
    const share = vi.fn();
    const { send, look } = await stage(documentWith({}), { keeping: { share } });
    expect(finish()).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: ui.shared.check }));
    expect(share).toHaveBeenCalledExactlyOnceWith(true);
    look({ isShared: true });
    for (const event of [{ type: 'home' }, place, { type: 'leave' }, { type: 'begin', mode: 'full' }] as const) {
      send(event);
      expect(finish()).toBeInTheDocument();
    }
  });

  it('offers the save file first, says that there is none yet, and erases only when it is confirmed', async () => {
    const erase = vi.fn(async () => undefined);
    await stage(begun, { keeping: { erase }, view: { isShared: true } });
    await userEvent.click(finish() ?? document.body);
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent(ui.shared.never);
    expect(within(dialog).getByRole('button', { name: ui.save.write })).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: ui.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(erase).not.toHaveBeenCalled();
    await userEvent.click(finish() ?? document.body);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: ui.shared.confirm }));
    await waitFor(() => expect(erase).toHaveBeenCalledTimes(1));
  });

  it.each([
    ['a file that is older than the answers', { ...filed(begun, NOW), rev: 2 }, 'その後の変更は'],
    ['a file of the answers as they are', filed(begun, NOW), '今の回答は、令和8年'],
    ['no file', neverFiled('id'), ui.shared.never],
  ])('knows of %s', async (_what, known, sentence) => {
    await stage(begun, { view: { isShared: true, filed: known } });
    await userEvent.click(finish() ?? document.body);
    expect(screen.getByRole('dialog')).toHaveTextContent(sentence);
  });
});

describe('the promise on the first page', () => {
  it('fault 3: tells that the browser may forget, that others may read, and that the file is the record', async () => {
    await stage(documentWith({}));
    for (const sentence of [...ui.welcome.promises, ui.welcome.privacyTruth, ui.welcome.privacyHint])
      expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(ui.welcome.privacyHint).toContain('ブラウザを閉じるとデータが消える設定');
    expect(ui.welcome.privacyHint).toContain('正式な控えは保存ファイル');
  });
});
