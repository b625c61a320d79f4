// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { checks as english } from '../../src/locales/en/checks';
import { checks } from '../../src/locales/ja/checks';
import { words } from '../../src/locales/ja/first';
import { lists } from '../../src/locales/ja/lists';
import { result } from '../../src/locales/ja/resultWords';
import { chosen, documentWith, notApplicable, unknown } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const { ui, questions } = words;
const answers = { 'e-approval': chosen('full'), 'paper-dependence': chosen('most') };
const profile = { staff: 57, terminals: 200, tools: ['chat'] };
const at = (place: 'review' | 'result', more: Parameters<typeof documentWith>[1] = {}) =>
  documentWith(answers, { profile, cursor: { at: place }, ...more });

const titled = (count: number) => checks.title.replace('{{count}}', String(count));
const hinted = (count: number) => checks.onResult.replace('{{count}}', String(count));
const noteOf = (text: string) => screen.getByText(text).closest('li') as HTMLElement;

beforeEach(() => {
  completeWindow();
});

describe('CheckNotes', () => {
  it('stand above the tables of answers, one for each combination', async () => {
    await stage(at('review'));
    const title = screen.getByRole('heading', { name: titled(3) });
    for (const note of ['screen-approval-on-paper', 'approval-tools-missing', 'terminals-above-staff'] as const)
      expect(noteOf(checks.notes[note])).toBeInTheDocument();
    const [table] = screen.getAllByRole('table');
    expect(table && title.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(checks.lead)).toHaveTextContent('直す必要はありません');
  });

  it('lead to each answer concerned in one click, and show it', async () => {
    await stage(at('review'));
    const note = within(noteOf(checks.notes['screen-approval-on-paper']));
    const links = note.getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [questions['e-approval'].ask, '#/questions/e-approval'],
      [questions['paper-dependence'].ask, '#/questions/paper-dependence'],
    ]);
    expect(note.getByText(questions['e-approval'].choices.full)).toBeInTheDocument();
    expect(note.getByText(questions['paper-dependence'].choices.most)).toBeInTheDocument();
  });

  it('lead to the profile once, with the values concerned', async () => {
    await stage(at('review'));
    const numbers = noteOf(checks.notes['terminals-above-staff']);
    const links = within(numbers).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/profile']);
    expect(numbers).toHaveTextContent(`${ui.profile.numbers.terminals.label}：200`);
    expect(numbers).toHaveTextContent(`${ui.profile.numbers.staff.label}：57`);
    const missing = noteOf(checks.notes['approval-tools-missing']);
    expect(missing).toHaveTextContent(`${lists.tools['document-management']}、${lists.tools['finance-approval']}`);
  });

  it('name tools that are missing in one breath', async () => {
    const used = { profile: { tools: ['wifi'] }, answers: documentWith({ 'contact-tools': chosen('all') }).answers };
    await stage(at('review', used));
    const note = noteOf(checks.notes['contact-tools-missing']);
    const missing = checks.missing.replace('{{tools}}', `${lists.tools.chat}、${lists.tools['web-meeting']}`);
    expect(within(note).getByText(`${ui.profile.tools}：${missing}`)).toBeInTheDocument();
  });

  it('show what was chosen in the profile by its name, and 該当なし as such', async () => {
    const said = {
      'access-method': chosen('verified'),
      'costs-and-accidents': notApplicable,
      'telework-rules': chosen('in-force'),
    };
    await stage(at('review', { profile: { remoteMethod: 'none' }, answers: documentWith(said).answers }));
    const method = noteOf(checks.notes['connection-without-method']);
    expect(within(method).getByText(`${ui.profile.remoteMethod}：${ui.profile.noRemoteMethod}`)).toBeInTheDocument();
    const short = noteOf(checks.notes['short-trial-with-standing-rules']);
    expect(within(short).getByText(ui.answer['not-applicable'])).toBeInTheDocument();
  });

  it('go when the answers fit, and come back with them', async () => {
    const { send } = await stage(at('review', { profile: {} }));
    expect(screen.getByRole('heading', { name: titled(1) })).toBeInTheDocument();
    send({ type: 'answer', question: 'paper-dependence', answer: unknown });
    expect(screen.queryByRole('heading', { name: /確かめたい/ })).not.toBeInTheDocument();
    send({ type: 'answer', question: 'paper-dependence', answer: chosen('most') });
    expect(screen.getByRole('heading', { name: titled(1) })).toBeInTheDocument();
  });

  it('touch no answer', async () => {
    const given = at('review');
    const { document: kept } = await stage(given);
    expect(screen.getByRole('heading', { name: titled(3) })).toBeInTheDocument();
    expect(kept()).toEqual(given);
    const notes = screen.getByRole('heading', { name: titled(3) }).closest('section');
    expect(notes).not.toBeNull();
    expect(notes?.querySelectorAll('button')).toHaveLength(0);
  });

  it('stand there in a file that may only be read', async () => {
    await stage(at('review'), { input: { readOnly: true } });
    expect(screen.getByRole('heading', { name: titled(3) })).toBeInTheDocument();
  });

  it('are there in English', async () => {
    await stage(at('review', { language: 'en' }));
    expect(screen.getByText(english.notes['terminals-above-staff'])).toBeInTheDocument();
  });
});

describe('the result', () => {
  it('says how many combinations there are and leads to them', async () => {
    await stage(at('result'));
    const hint = screen.getByText(hinted(3), { exact: false });
    expect(within(hint).getByRole('link', { name: checks.toReview })).toHaveAttribute('href', '#/review');
    expect(screen.queryByText(result.confirm.none)).not.toBeInTheDocument();
  });

  it('says nothing of them where there are none', async () => {
    await stage(at('result', { profile: {}, answers: documentWith({ purpose: chosen('talked') }).answers }));
    expect(screen.queryByRole('link', { name: checks.toReview })).not.toBeInTheDocument();
    expect(screen.getByText(result.confirm.none)).toBeInTheDocument();
  });
});

describe('the number of terminals', () => {
  it('is asked for in the profile, and may be left empty', async () => {
    const { document: kept } = await stage(documentWith({}, { cursor: { at: 'profile' }, profile: { terminals: 3 } }));
    const field = screen.getByLabelText(ui.profile.numbers.terminals.label);
    await userEvent.clear(field);
    expect(kept().profile).toEqual({});
    await userEvent.type(field, '５６台');
    expect(kept().profile.terminals).toBe(56);
    expect(heading()).toHaveTextContent(ui.profile.title);
  });
});
