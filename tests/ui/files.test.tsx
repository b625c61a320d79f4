// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Document } from '../../src/core/document';
import { words as first } from '../../src/locales/ja/first';
import { opening as words } from '../../src/locales/ja/opening';
import { ui } from '../../src/locales/ja/ui';
import type { OpenResult } from '../../src/ui/services';
import { chosen, documentWith, NOW, unknown } from '../support/invented';
import { completeWindow, stage } from './stage';

const inFile = documentWith(
  { purpose: chosen('written') },
  { id: 'file', respondent: { body: '朝日村' }, cursor: { at: 'review' } },
);
const readable = (document: Document = inFile): OpenResult => ({ ok: true, document, newer: false, altered: false });

beforeEach(() => {
  completeWindow();
});

/** Opening waits for its answer until a test gives it. */
async function opening(document: Document) {
  const answers: ((result: OpenResult) => void)[] = [];
  const side = await stage(document, {
    services: { openFile: () => new Promise((resolve) => answers.push(resolve)) },
  });
  return {
    ...side,
    pick: () => userEvent.upload(screen.getByLabelText(ui.save.open, { selector: 'input' }), new File(['x'], 'a.json')),
    answer: (number: number, result: OpenResult) =>
      act(async () => {
        answers[number]?.(result);
      }),
  };
}

const dialog = () => screen.queryByRole('dialog');

describe('opening a file', () => {
  it('replaces a document in which nothing has been entered at once', async () => {
    const { pick, answer, document: kept } = await opening(documentWith({}, { rev: 1 }));
    await pick();
    await answer(0, readable());
    expect(dialog()).toBeNull();
    expect(kept()).toEqual(inFile);
  });

  it.each<[string, Partial<Document>]>([
    ['a profile', { profile: { staff: 57 } }],
    ['a section', { respondent: { body: '', section: '総務課' } }],
    ['a note', { remarks: { purpose: { note: 'text' } } }],
  ])('asks before it replaces %s without a single answer', async (_what, more) => {
    const mine = documentWith({}, { id: 'mine', rev: 1, ...more });
    const { pick, answer, document: kept } = await opening(mine);
    await pick();
    await answer(0, readable());
    expect(dialog()).toHaveTextContent(ui.save.replaceTitle);
    expect(kept()).toEqual(mine);
    await userEvent.click(screen.getByRole('button', { name: ui.save.replace }));
    await waitFor(() => expect(kept()).toEqual(inFile));
  });

  it('looks at the document as it is when the file has been read', async () => {
    const { pick, answer, send, document: kept } = await opening(documentWith({}, { id: 'mine' }));
    await pick();
    send({ type: 'answer', question: 'purpose', answer: chosen('none') });
    await answer(0, readable());
    expect(dialog()).toHaveTextContent(ui.save.replaceTitle);
    expect(kept().id).toBe('mine');
  });

  it('minds the last file that was chosen, whichever was read first', async () => {
    const { pick, answer, document: kept } = await opening(documentWith({}));
    await pick();
    await pick();
    await answer(1, { ok: false, reason: 'not-ours' });
    expect(screen.getByText(ui.save.refusals['not-ours'])).toBeInTheDocument();
    await answer(0, readable());
    expect(kept().id).toBe('id');
    expect(screen.getByText(ui.save.refusals['not-ours'])).toBeInTheDocument();
  });

  it('changes nothing any more when one has gone elsewhere in the meantime', async () => {
    const { pick, answer, send, document: kept } = await opening(documentWith({}));
    await pick();
    send({ type: 'begin', mode: 'quick' });
    await answer(0, readable());
    expect(kept().id).toBe('id');
  });
});

const { questions } = first;

/** Drops files on an element, as a browser tells it. */
function drop(on: Element, ...files: readonly File[]): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files } });
  act(() => void on.dispatchEvent(event));
  return event;
}

const area = () => document.querySelector('.drop-area') as HTMLElement;
const file = () => new File(['x'], 'a.html');

describe('dropping a file', () => {
  it('opens it as the button does', async () => {
    const { answer, document: kept } = await opening(documentWith({}));
    expect(drop(area(), file()).defaultPrevented).toBe(true);
    await answer(0, readable());
    expect(kept()).toEqual(inFile);
  });

  it('does nothing outside the area, and does not leave the page either', async () => {
    const { answer, document: kept } = await opening(documentWith({}));
    expect(drop(document.body, file()).defaultPrevented).toBe(true);
    await answer(0, readable());
    expect(kept().id).toBe('id');
  });

  it('leaves what is no file to the browser', async () => {
    await opening(documentWith({}));
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['text/plain'], files: [] } });
    area().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('shows where it may be dropped while it is held there', async () => {
    await opening(documentWith({}));
    const hold = (on: Element) => {
      const event = new Event('dragover', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], files: [] } });
      act(() => void on.dispatchEvent(event));
    };
    hold(area());
    expect(area()).toHaveAttribute('data-over');
    hold(document.body);
    expect(area()).not.toHaveAttribute('data-over');
  });

  it('asks about the second file where a first one is still asked about', async () => {
    const { pick, answer, document: kept } = await opening(documentWith({ purpose: chosen('none') }, { id: 'mine' }));
    await pick();
    await answer(0, readable());
    expect(dialog()).toHaveTextContent('朝日村');
    drop(area(), file());
    await answer(1, readable({ ...inFile, id: 'second', respondent: { body: '登別市' } }));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(dialog()).toHaveTextContent('登別市');
    await userEvent.click(screen.getByRole('button', { name: ui.save.replace }));
    await waitFor(() => expect(kept().id).toBe('second'));
  });
});

const mine = documentWith(
  { purpose: chosen('talked'), leadership: chosen('declared'), 'peer-study': unknown },
  { id: 'mine', rev: 9, edition: catalogue.edition, respondent: { body: '朝日村' }, profile: { staff: 57 } },
);
const theirs: Document = {
  ...mine,
  rev: 12,
  answers: {
    purpose: { answer: chosen('written'), at: NOW },
    'peer-study': { answer: unknown, at: '2026-12-01T00:00:00Z' },
    'work-inventory': { answer: unknown, at: NOW },
  },
  remarks: { purpose: { note: '<b>メモ</b>' } },
  profile: { staff: 60, population: 4500 },
  mode: 'quick',
  plan: { start: '2026-12-01', requestDate: '2027-10-29', allow: [], capacity: 2, chosen: [], dropped: [], items: {} },
};

async function asked(now: Document, result: OpenResult) {
  const side = await opening(now);
  await side.pick();
  await side.answer(0, result);
  return { ...side, shown: screen.getByRole('dialog') };
}

const rowsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

describe('what is shown before a file replaces answers', () => {
  it('says of each answer that differs what it is now and what it would be', async () => {
    const { shown } = await asked(mine, readable(theirs));
    const table = within(shown).getByRole('table', { name: words.answers.replace('{{count}}', '3') });
    expect(rowsIn(table)).toEqual([
      [questions.purpose.ask, questions.purpose.choices.talked, questions.purpose.choices.written],
      [questions.leadership.ask, questions.leadership.choices.declared, words.none],
      [questions['work-inventory'].ask, words.none, ui.answer.unknown],
    ]);
  });

  it('counts what is added, changed and removed', async () => {
    const { shown } = await asked(mine, readable(theirs));
    expect(rowsIn(within(shown).getByRole('table', { name: words.kinds }))).toEqual([
      [words.counts.answers, '1', '1', '1'],
      [words.counts.remarks, '1', '0', '0'],
      [words.counts.profile, '1', '1', '0'],
      [words.counts.plan, '1', '0', '0'],
    ]);
    expect(shown).toHaveTextContent(`${ui.profile.numbers.staff.label}、${ui.profile.numbers.population.label}`);
    expect(shown).toHaveTextContent(ui.welcome.modes.quick.name);
    expect(shown).not.toHaveTextContent(words.other);
    expect(shown).not.toHaveTextContent(words.older);
  });

  it('says that the present answers are kept as a restore point', async () => {
    const { shown } = await asked(mine, readable(theirs));
    expect(shown).toHaveTextContent(words.point);
  });

  it.each<[string, Partial<Document>, string]>([
    ['another document', { id: 'other' }, words.other],
    ['an earlier copy', { rev: 8 }, words.older],
    [
      'another edition',
      { edition: '2020-01-1' },
      words.edition.replace('{{file}}', '2020-01-1').replace('{{now}}', catalogue.edition),
    ],
  ])('warns of %s', async (_, more, sentence) => {
    const { shown } = await asked(mine, readable({ ...theirs, ...more }));
    expect(shown).toHaveTextContent(sentence);
  });

  it('fault 7: warns of a file that was altered, and opens it all the same', async () => {
    const { shown, document: kept } = await asked(mine, { ok: true, document: theirs, newer: false, altered: true });
    expect(shown).toHaveTextContent(ui.save.altered);
    await userEvent.click(screen.getByRole('button', { name: ui.save.replace }));
    await waitFor(() => expect(kept()).toEqual(theirs));
  });

  it('fault 15: says of a newer file that it opens read only, and replaces nothing', async () => {
    const replace = vi.fn();
    const side = await stage(mine, {
      services: { openFile: async () => ({ ok: true, document: theirs, newer: true, altered: false }) },
      keeping: { replace },
    });
    await userEvent.upload(screen.getByLabelText(ui.save.open, { selector: 'input' }), file());
    const shown = await screen.findByRole('dialog');
    expect(shown).toHaveTextContent(ui.save.newer);
    expect(shown).not.toHaveTextContent(words.point);
    await userEvent.click(screen.getByRole('button', { name: ui.save.replace }));
    await waitFor(() => expect(side.document()).toEqual(theirs));
    expect(side.actor.getSnapshot().context).toMatchObject({ readOnly: true, shelved: mine });
    expect(replace).not.toHaveBeenCalled();
  });

  it('says where nothing would change', async () => {
    const { shown } = await asked(
      mine,
      readable({ ...mine, savedAt: '2026-12-24T00:00:00Z', cursor: { at: 'result' } }),
    );
    expect(shown).toHaveTextContent(words.same);
    expect(within(shown).queryByRole('table')).toBeNull();
  });

  it('fault 20: shows markup, marks that turn text round and lone surrogates as text', async () => {
    const body = '<img src=x onerror="window.ran = 1">\u202e村\ud800\u0000';
    const { shown } = await asked(mine, readable({ ...theirs, respondent: { body } }));
    expect(shown.querySelector('img')).toBeNull();
    expect(shown).toHaveTextContent('<img src=x onerror="window.ran = 1">');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('takes the restore point before it replaces', async () => {
    const asks: [Document, string][] = [];
    await stage(mine, {
      services: { openFile: async () => readable(theirs) },
      keeping: { replace: async (document, reason) => void asks.push([document, reason]) },
    });
    await userEvent.upload(screen.getByLabelText(ui.save.open, { selector: 'input' }), file());
    await screen.findByRole('dialog');
    expect(asks).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: ui.save.replace }));
    await waitFor(() => expect(asks).toEqual([[theirs, 'open']]));
  });
});

describe('answers and notes of another edition', () => {
  const gone = documentWith(
    { purpose: chosen('written') },
    {
      cursor: { at: 'review' },
      orphaned: {
        'long-gone': { answer: chosen('some-choice'), at: NOW },
        leadership: { answer: chosen('no-longer'), at: NOW },
      },
      remarks: { purpose: { note: 'here' }, 'gone-too': { note: '前の版のメモ', evidence: '棚', recheck: true } },
    },
  );

  it('fault 16: are shown where answers are checked', async () => {
    await stage(gone);
    const summary = await screen.findByText(words.strays.replace('{{count}}', '3'));
    const shown = summary.closest('details') as HTMLElement;
    expect(rowsIn(within(shown).getByRole('table', { hidden: true }))).toEqual([
      ['long-gone', 'some-choice', ''],
      [questions.leadership.ask, 'no-longer', ''],
      ['gone-too', words.none, `${ui.review.recheck}前の版のメモ${ui.review.evidence.replace('{{evidence}}', '棚')}`],
    ]);
  });

  it('are not spoken of where there are none', async () => {
    await stage(documentWith({ purpose: chosen('written') }, { cursor: { at: 'review' } }));
    expect(screen.queryByText(/今の質問票にない/)).toBeNull();
  });

  it('fault 16: stay as they are whatever is changed beside them', async () => {
    const { send, document: kept } = await stage(gone);
    send({ type: 'answer', question: 'leadership', answer: unknown });
    send({ type: 'remark', question: 'purpose', remark: { note: 'other' } });
    send({ type: 'clear', question: 'purpose' });
    expect(kept().orphaned).toEqual(gone.orphaned);
    expect(kept().remarks['gone-too']).toEqual(gone.remarks['gone-too']);
  });
});
