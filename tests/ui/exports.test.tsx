// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document';
import type { Exported, ExportRequest } from '../../src/ui/exporting';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const full = documentWith(
  { purpose: chosen('written') },
  {
    respondent: { body: '朝日村', section: '総務課' },
    remarks: { purpose: { note: '総務課 090-1234-5678', evidence: '棚' } },
  },
);

beforeEach(() => void completeWindow());

async function open(
  document: Document = full,
  outcomes: readonly Exported[] = [{ ok: true, name: '診断.html' }],
  readOnly = false,
) {
  const requests: ExportRequest[] = [];
  const services = {
    exportFile: async (request: ExportRequest) => {
      requests.push(request);
      return (
        outcomes[Math.min(requests.length, outcomes.length) - 1] ?? { ok: false as const, because: 'unmade' as const }
      );
    },
  };
  const shown = await stage(document, { services, input: { readOnly } });
  shown.send({ type: 'visit', place: 'exports', topic: null });
  return { ...shown, requests, user: userEvent.setup() };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });

/** The field with the text to be copied, once it is unfolded. */
async function byHand(): Promise<HTMLTextAreaElement> {
  const details = screen.getByText('ダウンロードできないとき').closest('details');
  if (!details) throw new Error('no disclosure');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return screen.getByLabelText<HTMLTextAreaElement>('保存ファイルの内容');
}

describe('ExportsPlace', { timeout: 30_000 }, () => {
  it('offers every format with what it is good for', async () => {
    await open();
    expect(heading()?.textContent).toBe('ファイルに書き出す');
    const cards = document.querySelectorAll('[data-format]');
    expect([...cards].map((card) => card.getAttribute('data-format'))).toEqual(['html', 'xlsx', 'docx', 'csv', 'json']);
    for (const card of cards) expect(within(card as HTMLElement).getByRole('button').textContent).toContain('書き出す');
  });

  it('writes the whole document and tells the name', async () => {
    const { user, requests } = await open();
    await user.click(press('CSVを書き出す'));
    expect(requests).toMatchObject([{ format: 'csv', document: full, prefix: 'テレワーク診断' }]);
    expect(screen.getByText('「診断.html」を書き出しました。ダウンロードのフォルダを確かめてください。')).toBeTruthy();
  });

  it('says how many places each kind concerns, and leaves out what was chosen', async () => {
    const { user, requests } = await open();
    await user.click(screen.getByRole('checkbox', { name: '団体名、課、担当などの名前（2か所）' }));
    await user.click(screen.getByRole('checkbox', { name: '根拠の場所（1か所）' }));
    expect(screen.getByText(/回答の控えになりません/)).toBeTruthy();
    await user.click(press('CSVを書き出す'));
    await waitFor(() => expect(requests).toHaveLength(1));
    const [request] = requests;
    expect(request?.document.respondent).toEqual({ body: '' });
    expect(request?.document.remarks).toEqual({ purpose: { note: '〔省略〕 090-1234-5678' } });
    expect(request?.withheld).toEqual({ notes: false, evidence: true, names: true });
    const field = await byHand();
    expect(JSON.parse(field.value).respondent).toEqual({ body: '' });
    expect(field.value).not.toContain('総務課');
  });

  it('hints at notes that seem to hold personal information, until they are left out', async () => {
    const { user } = await open();
    expect(screen.getByRole('link', { name: /（電話番号）$/ }).getAttribute('href')).toBe('#/questions/purpose');
    await user.click(screen.getByRole('checkbox', { name: /^メモと、手直しした文案/ }));
    expect(screen.queryByText('個人情報に見える文字があります')).toBeNull();
  });

  it.each([
    ['absent', /もう一度押してください/],
    ['unmade', /ファイルを作れませんでした。もう一度押すか、ほかの形を/],
    ['unlike', /元の内容と違っていたため/],
    ['undelivered', /ブラウザがファイルを受け取りませんでした/],
  ] as const)('fault 27: says what to do where writing failed: %s', async (because, sentence) => {
    const { user } = await open(full, [{ ok: false, because }]);
    await user.click(press('Excelを書き出す'));
    expect(
      within(screen.getByText('書き出せませんでした').closest('[role=alert]') as HTMLElement).getByText(sentence),
    ).toBeTruthy();
    expect(screen.queryByText(/を書き出しました/)).toBeNull();
  });

  it('says of an empty document what to do', async () => {
    await open(documentWith({}));
    expect(screen.getByText('まだ何も入力されていません')).toBeTruthy();
    expect(document.querySelectorAll('[data-format]')).toHaveLength(0);
    expect(screen.getByRole('link', { name: '質問に答える' })).toBeTruthy();
  });

  it('offers no save file of what a newer version wrote', async () => {
    await open(full, [], true);
    const cards = document.querySelectorAll('[data-format]');
    expect([...cards].map((card) => card.getAttribute('data-format'))).toEqual(['xlsx', 'docx', 'csv']);
    expect(screen.getByText(/開いた元のファイルをそのまま使ってください/)).toBeTruthy();
    expect(screen.queryByText('ダウンロードできないとき')).toBeNull();
  });

  it('speaks English', async () => {
    await open({ ...full, language: 'en' });
    expect(heading()?.textContent).toBe('Export to a file');
    expect(press('Write: Excel')).toBeTruthy();
  });
});

describe('SaveFileButton', { timeout: 30_000 }, () => {
  async function review(outcomes: readonly Exported[]) {
    const shown = await open({ ...full, cursor: { at: 'review' } }, outcomes);
    shown.send({ type: 'leave' });
    return shown;
  }

  it('writes the file that people can read, and tells its name', async () => {
    const { user, requests } = await review([{ ok: true, name: '診断.html' }]);
    await user.click(press('保存ファイルを書き出す'));
    expect(requests.map(({ format }) => format)).toEqual(['html']);
    expect(screen.getByText(/「診断.html」を書き出しました/)).toBeTruthy();
  });

  it('fault 27: falls back to JSON where the readable file cannot be made, and says so', async () => {
    const { user, requests } = await review([
      { ok: false, because: 'unlike' },
      { ok: true, name: '診断.json' },
    ]);
    await user.click(press('保存ファイルを書き出す'));
    expect(requests.map(({ format }) => format)).toEqual(['html', 'json']);
    expect(screen.getByText(/jsonで書き出しました/)).toBeTruthy();
  });

  it('says what to do where no file could be written', async () => {
    const { user } = await review([{ ok: false, because: 'unmade' }]);
    await user.click(press('保存ファイルを書き出す'));
    expect(screen.getByText(/ファイルを書き出せませんでした/)).toBeTruthy();
  });

  it('fault 28: always offers the content to be copied, since a forbidden download goes unnoticed', async () => {
    const { user } = await review([{ ok: true, name: '診断.html' }]);
    const field = await byHand();
    expect(JSON.parse(field.value)).toEqual({ ...full, cursor: { at: 'review' } });
    await user.click(press('内容をコピーする'));
    expect(screen.getByText('コピーしました。')).toBeTruthy();
  });

  it('fault 28: copies what stands in the field, though each text says when it was made', async () => {
    const made: string[] = [];
    const documentText = () => `text ${made.push('')}`;
    const shown = await stage(full, { services: { documentText } });
    shown.send({ type: 'visit', place: 'exports', topic: null });
    const user = userEvent.setup();
    const field = await byHand();
    const text = field.value;
    await user.click(press('内容をコピーする'));
    expect(screen.getByText('コピーしました。')).toBeTruthy();
    expect([field.value, await navigator.clipboard.readText()]).toEqual([text, text]);
  });
});

describe('PersonalDataHint', { timeout: 30_000 }, () => {
  it('speaks while a note is typed, and stops nobody', async () => {
    const { user, document: kept } = await stage(
      documentWith({}, { cursor: { at: 'question', question: 'purpose' } }),
    ).then((shown) => ({ ...shown, user: userEvent.setup() }));
    const note = screen.getByLabelText('メモ');
    await user.click(note);
    await user.paste('山田 090-1234-');
    expect(screen.queryByText(/電話番号に見える文字/)).toBeNull();
    await user.paste('5678');
    expect(screen.getByText('電話番号に見える文字があります。個人情報でないかを確かめてください。')).toBeTruthy();
    expect(kept().remarks.purpose?.note).toBe('山田 090-1234-5678');
  });
});
