// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILE_NAME } from '../../src/core/thisFile';
import { file as words } from '../../src/locales/ja/file';
import { ui } from '../../src/locales/ja/ui';
import { listText, pickedFile } from '../../src/storage/picked';
import type { ThisFile } from '../../src/ui/thisFile';
import { chosen, documentWith, NOW } from '../support/invented';
import { findingsWith, storageWith } from '../support/selfTested';
import { completeWindow, heading, stage } from './stage';

const marks = {
  id: 'MARK-ID',
  body: 'MARK-BODY',
  section: 'MARK-SECTION',
  note: 'MARK-NOTE',
  evidence: 'MARK-EVIDENCE',
  text: 'MARK-TEXT',
  number: 'MARK-NUMBER',
};

/** A document that says something wherever it can. */
const marked = documentWith(
  { purpose: chosen('written') },
  {
    id: marks.id,
    respondent: { body: marks.body, section: marks.section },
    remarks: { purpose: { note: marks.note, evidence: marks.evidence } },
    texts: { 'draft-subject': marks.text },
    paper: { stamps: ['MARK-STAMP'], docNumber: marks.number },
  },
);

const packages = [
  { name: 'react', version: '19.3.1', licence: 'MIT', text: 'MIT License\n\nCopyright (c) one' },
  { name: 'idb', version: '8.0.4', licence: 'ISC', text: 'ISC License' },
];

const own: ThisFile = {
  opened: 'file',
  browser: 'Mozilla/5.0 Edg/140.0.0.0',
  packages,
  storage: async () => storageWith(2),
  pick: pickedFile,
  listText,
  selfTest: async () => findingsWith(),
  writeTrial: (prefix) => `${prefix}.txt`,
  now: () => NOW,
};

beforeEach(() => void completeWindow());
afterEach(() => vi.restoreAllMocks());

async function open(more: Partial<ThisFile> = {}, stageMore: Parameters<typeof stage>[1] = {}) {
  const services = { thisFile: async () => ({ ...own, ...more }) };
  const side = await stage(marked, { ...stageMore, services });
  side.send({ type: 'visit', place: 'file', topic: null });
  await waitFor(() => expect(screen.getByText(words.storage.title)).toBeInTheDocument());
  await act(async () => undefined);
  return { ...side, user: userEvent.setup() };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const term = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

describe('このファイルについて', { timeout: 30_000 }, () => {
  it('says which version and edition it is, how it was opened, and under which licence', async () => {
    await open();
    expect(heading()).toHaveTextContent(words.title);
    expect(term(words.facts.version)).toHaveTextContent('1.2.3');
    expect(term(words.facts.edition)).toHaveTextContent('2026-11-1');
    expect(term(words.facts.opened)).toHaveTextContent(words.facts.openedAs.file);
    expect(term(words.facts.licence)).toHaveTextContent('MIT');
  });

  it('lists the parts with version and licence, and each licence in full', async () => {
    await open();
    const rows = within(screen.getByRole('table', { name: /部品/, hidden: true })).getAllByRole('row', {
      hidden: true,
    });
    expect(rows.slice(1).map((row) => row.textContent)).toEqual(['react19.3.1MIT', 'idb8.0.4ISC']);
    expect(document.querySelector('[lang=en].licence-text')?.textContent).toBe(packages[0]?.text);
  });

  it('says where and how much is kept, by kind, and leads to where it is erased', async () => {
    await open({}, { view: { shelf: 'local' } });
    expect(term(words.storage.shelf)).toHaveTextContent(words.storage.shelves.local);
    expect(term(words.storage.estimate)).toHaveTextContent('1.5MB');
    expect(term(words.storage.persisted)).toHaveTextContent(words.storage.persistedIs.no);
    const rows = within(screen.getByRole('table', { name: words.storage.table })).getAllByRole('row');
    expect(rows.map((row) => row.textContent).slice(1, 3)).toEqual(['今の回答2200', '一つ前の保存2200']);
    expect(rows.at(-1)).toHaveTextContent('合計121,200');
    expect(screen.getByRole('link', { name: words.storage.goLink })).toHaveAttribute('href', '#/keeping');
  });

  it.each([
    [null, words.storage.persistedIs.unknown],
    [true, words.storage.persistedIs.yes],
  ])('says what is known of being cleared: %s', async (isPersisted, said) => {
    await open({ storage: async () => storageWith(0, { isPersisted, estimate: null }) });
    expect(term(words.storage.persisted)).toHaveTextContent(said);
    expect(term(words.storage.estimate)).toHaveTextContent(words.storage.estimateUnknown);
  });

  it('reads again how much is kept after a write', async () => {
    const storage = vi.fn(own.storage);
    const { tell } = await open({ storage });
    const before = storage.mock.calls.length;
    tell({ is: 'kept', at: NOW });
    await act(async () => undefined);
    expect(storage.mock.calls.length).toBe(before + 1);
  });

  it('offers another try where its part of the program cannot be fetched', async () => {
    let isThere = false;
    const thisFile = async () => {
      if (!isThere) throw new Error('not fetched');
      return own;
    };
    const { send } = await stage(marked, { services: { thisFile } });
    send({ type: 'visit', place: 'file', topic: null });
    await waitFor(() => expect(screen.getByText(ui.absent.words)).toBeInTheDocument());
    isThere = true;
    await press(ui.absent.tryAgain);
    await waitFor(() => expect(screen.getByText(words.storage.title)).toBeInTheDocument());
  });
});

const program = `<!doctype html><div id="root"></div><script>"telework-readiness-check"</script>`;
const sha256 = createHash('sha256').update(program).digest('hex');
const [picker, listPicker] = [words.check.pick, '「SHA256SUMS.txt」を選んで読み込む'];

async function pick(content: string | Promise<string>, name = FILE_NAME, label: string = picker) {
  const input = screen.getByLabelText(label, { selector: 'input' });
  await userEvent.upload(input, new File([await content], name));
}

const paste = (text: string) =>
  fireEvent.change(screen.getByLabelText(words.check.pasted), { target: { value: text } });
const verdict = () => document.querySelector('[data-verdict]')?.getAttribute('data-verdict');

describe('checking the file', { timeout: 30_000 }, () => {
  it('shows name, size and SHA-256 of the file that was picked, and that it is the program', async () => {
    await open();
    await pick(program);
    await screen.findByText(sha256);
    expect(term(words.check.name)).toHaveTextContent(FILE_NAME);
    expect(term(words.check.size)).toHaveTextContent(`${program.length}バイト`);
    expect(term(words.check.kind)).toHaveTextContent(words.check.kinds.program);
  });

  it('takes a file that is dropped', async () => {
    await open();
    const area = document.querySelector('.drop-area');
    fireEvent.drop(area as Element, { dataTransfer: { types: ['Files'], files: [new File([program], FILE_NAME)] } });
    await screen.findByText(sha256);
  });

  it('says 一致 for the value of the kit, however it is written', async () => {
    await open();
    await pick(program);
    await screen.findByText(sha256);
    expect(screen.getByText(words.check.verdicts.empty)).toBeInTheDocument();
    for (const value of [sha256, ` ${sha256.toUpperCase()}  ${FILE_NAME}`]) {
      paste(value);
      expect(screen.getByText(words.check.verdicts.same)).toBeInTheDocument();
    }
  });

  it('says 不一致 and what to do, also where the value came first', async () => {
    await open();
    paste(`0${sha256.slice(1)}`);
    expect(screen.getByText(words.check.noFile)).toBeInTheDocument();
    await pick(`${program} `);
    await screen.findByText(words.check.verdicts.different);
    expect(screen.getByText(words.check.todo.different)).toBeInTheDocument();
  });

  it('says what is wrong with what is no value', async () => {
    await open();
    await pick(program);
    await screen.findByText(sha256);
    paste(sha256.slice(2));
    expect(screen.getByText(/貼り付けたのは62桁です/)).toBeInTheDocument();
    paste('導入申請');
    expect(screen.getByText(words.check.todo.malformed)).toBeInTheDocument();
    paste(`${'0'.repeat(64)}  other.zip`);
    expect(verdict()).toBe('unlisted');
  });

  it('reads the value from the list of the kit', async () => {
    await open();
    await pick(program);
    await screen.findByText(sha256);
    await pick(`${'0'.repeat(64)}  kit.txt\n${sha256}  ${FILE_NAME}\n`, 'SHA256SUMS.txt', listPicker);
    await screen.findByText(words.check.verdicts.same);
    await pick('x'.repeat(100_001), 'SHA256SUMS.txt', listPicker);
    await screen.findByText(/読み込めませんでした/);
  });

  it('hashes what is not the program too, and says that it is not', async () => {
    await open();
    const workbook = 'PK\u0003\u0004.xl/workbook.xml';
    await pick(workbook, '予算.xlsx');
    await screen.findByText(createHash('sha256').update(workbook).digest('hex'));
    expect(term(words.check.kind)).toHaveTextContent('ExcelかWordのファイルです');
  });

  it.each(['too-large', 'unreadable'] as const)('says so of a file that is %s', async (failure) => {
    await open({ pick: async () => failure });
    await pick(program);
    await screen.findByText(words.check.failures[failure]);
  });

  it('shows the file that was picked last, whichever was read first', async () => {
    const waiting: ((name: string) => void)[] = [];
    await open({
      pick: () =>
        new Promise((resolve) => {
          waiting.push((name) => resolve({ name, size: 1, sha256, kind: 'program' }));
        }),
    });
    await pick('one', 'one.html');
    await pick('two', 'two.html');
    await act(async () => {
      waiting[1]?.('two.html');
      waiting[0]?.('one.html');
    });
    expect(term(words.check.name)).toHaveTextContent('two.html');
  });

  it('says that the check is better made without this file, and gives the command', async () => {
    await open();
    expect(screen.getByText(words.check.candid)).toBeInTheDocument();
    expect(screen.getByLabelText(words.check.command)).toHaveValue('certutil -hashfile telework-check.html SHA256');
  });
});

const report = () => screen.getByLabelText<HTMLTextAreaElement>(words.report.label).value;
const item = (id: string) => document.querySelector(`[data-check=${id}]`);

describe('the self-test', { timeout: 30_000 }, () => {
  it('waits to be asked', async () => {
    await open();
    expect(screen.getByText(words.report.early)).toBeInTheDocument();
    expect(document.querySelector('[data-check]')).toBeNull();
  });

  it('says of each check what it came to and what to do, and how many went how', async () => {
    await open({ selfTest: async () => findingsWith({ database: 'fails', locks: 'copes' }, { room: '9 MB' }) });
    await press(words.test.run);
    await screen.findByText('20項目の点検が終わりました');
    expect(screen.getByText('問題なし 18項目、代わりの方法 1項目、問題あり 1項目')).toBeInTheDocument();
    expect(item('database')).toHaveTextContent(words.checks.database.fails);
    expect(item('locks')).toHaveTextContent(words.checks.locks.copes);
    expect(item('room')).toHaveTextContent('空き容量：9 MB');
  });

  it('is announced, and can be run again', async () => {
    await open();
    await press(words.test.run);
    const said = await screen.findByText('20項目の点検が終わりました');
    expect(said.closest('[role=status]')).not.toBeNull();
    expect(screen.getByRole('button', { name: words.test.again })).toBeInTheDocument();
  });

  it('says so where it breaks off', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open({ selfTest: () => Promise.reject(new Error('no')) });
    await press(words.test.run);
    await screen.findByText(words.test.failed);
  });

  it('prints the test sheet alone, and asks whether it came out', async () => {
    let isAlone = false;
    window.print = () => {
      isAlone = document.querySelector('.test-sheet[data-alone]') !== null;
    };
    await open();
    await press(words.trials.print.go);
    expect(isAlone).toBe(true);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.test-sheet[data-alone]')).toBeNull();
    const group = within(screen.getByRole('group', { name: words.trials.print.ask }));
    expect(group.getByLabelText(words.trials.seen.untried)).toBeChecked();
    await userEvent.click(group.getByLabelText(words.trials.seen.no));
    expect(screen.getByText(words.trials.print.no)).toBeInTheDocument();
  });

  it('writes a test file that says nothing of the document', async () => {
    const writeTrial = vi.fn(own.writeTrial);
    await open({ writeTrial });
    await press(words.trials.download.go);
    expect(writeTrial).toHaveBeenCalledExactlyOnceWith(words.trials.prefix, words.trials.text);
    expect(screen.getByText(/テレワーク診断_試し.txt/)).toBeInTheDocument();
  });

  it('says so where the browser does not take the test file', async () => {
    await open({ writeTrial: () => null });
    await press(words.trials.download.go);
    expect(screen.getByText(words.trials.notWritten)).toBeInTheDocument();
  });
});

describe('the text for the help desk', { timeout: 30_000 }, () => {
  const tested = async (more: Partial<ThisFile> = {}) => {
    const side = await open(more);
    await press(words.test.run);
    await screen.findByLabelText(words.report.label);
    return side;
  };

  it('says what was found and what a person saw, and follows their answer', async () => {
    await tested({ selfTest: async () => findingsWith({ picture: 'fails' }) });
    expect(report()).toContain('プログラムの版：1.2.3');
    expect(report()).toContain('ブラウザ：Mozilla/5.0 Edg/140.0.0.0');
    expect(report()).toContain('問題あり｜図の画像（PNG）');
    expect(report()).toContain(`まだ試していない｜${words.trials.download.ask}`);
    await userEvent.click(
      within(screen.getByRole('group', { name: words.trials.download.ask })).getByLabelText(words.trials.seen.yes),
    );
    expect(report()).toContain(`はい｜${words.trials.download.ask}`);
  });

  it('holds nothing of the document, of a picked file or of the address', async () => {
    window.history.replaceState(null, '', '/MARK-PATH/');
    await tested();
    await pick(program, 'MARK-FILE.html');
    await screen.findByText(sha256);
    paste('MARK-PASTED');
    const text = report();
    expect(text).toContain('開き方：ファイルを直接');
    expect(text).not.toMatch(/MARK|written|purpose/);
    // What would be found if it were there.
    expect(JSON.stringify(marked)).toMatch(/MARK-ID.*MARK-BODY/s);
  });

  it('is copied by the button, or says how to copy it by hand', async () => {
    const copied: string[] = [];
    const { user } = await tested();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    await user.click(screen.getByRole('button', { name: words.report.copy }));
    await screen.findByText(words.report.copied);
    expect(copied).toEqual([report()]);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    document.execCommand = () => false;
    await user.click(screen.getByRole('button', { name: words.report.copy }));
    await screen.findByText(words.report.notCopied);
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.report.label);
    field.focus();
    expect(field.selectionEnd).toBe(report().length);
  });
});
