// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document';
import { ui } from '../../src/locales/ja/ui';
import type { OpenResult } from '../../src/ui/session';
import { chosen, documentWith } from '../support/invented';
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
