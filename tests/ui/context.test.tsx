// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document';
import type { Answer } from '../../src/core/questionnaire';
import { result as english } from '../../src/locales/en/resultWords';
import { words } from '../../src/locales/ja/first';
import { result } from '../../src/locales/ja/resultWords';
import { chosen, documentWith, unknown } from '../support/invented';
import { completeWindow, stage } from './stage';

const { context, about } = result;
const { questions, lists } = words;

const show = (answers: Record<string, Answer>, profile: Document['profile'] = {}, language: 'ja' | 'en' = 'ja') =>
  stage(documentWith(answers, { profile, language, cursor: { at: 'result' } }));

/** The rows of a table as texts, its heading row left out. */
const rowsOf = (caption: string) =>
  within(screen.getByRole('table', { name: new RegExp(caption.replace(/[（）]/g, '.')) }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

const ownState = (group: string) =>
  screen.getByRole('heading', { name: group }).closest('section')?.querySelector('.own-state')?.textContent;

beforeEach(() => {
  completeWindow();
});

describe('Context', () => {
  it('says that it is no ranking and no target', async () => {
    await show({ purpose: chosen('talked') });
    expect(screen.getByText(context.lead)).toHaveTextContent('順位を付けるものではなく、目指す値でもありません');
    expect(screen.getByText(context.basis)).toBeInTheDocument();
  });

  it('puts the own answer beside the share of municipalities by year', async () => {
    await show({ trial: chosen('volunteers') });
    expect(ownState(about.groups.introduced)).toContain(questions.trial.choices.volunteers);
    const rows = rowsOf(context.series.municipalities);
    expect(rows.map(([, share]) => share?.slice(0, 5))).toEqual(['19.9%', '49.3%', '62.9%', '60.1%']);
    expect(rows[0]?.[0]).toContain('令和2年10月1日（2020年）');
    expect(rows[0]?.[0]).toContain(result.sources.stale);
    expect(rows[1]?.[1]).toContain('849団体');
  });

  it('shows a designated city the figures of designated cities', async () => {
    await show({ trial: chosen('volunteers') }, { bodyType: 'designated-city' });
    expect(rowsOf(context.series.designated).map(([, share]) => share)).toEqual(['85%', '100%', '100%', '100%']);
    expect(screen.queryByText(context.series.municipalities)).not.toBeInTheDocument();
  });

  it.each([
    [57, context.sizes.small],
    [213, context.sizes.large],
  ])('marks for %d staff the class that fits, and no other', async (staff, size) => {
    await show({ trial: chosen('volunteers') }, { staff });
    const marked = rowsOf(context.sizesOf).filter(([first]) => first?.includes(context.ownSize));
    expect(marked).toHaveLength(1);
    expect(marked[0]?.[0]).toContain(size);
    expect(screen.queryByText(context.giveStaff, { exact: false })).not.toBeInTheDocument();
  });

  it('says how the class can be had where the number of staff is missing', async () => {
    await show({ trial: chosen('volunteers') });
    expect(rowsOf(context.sizesOf).filter(([first]) => first?.includes(context.ownSize))).toEqual([]);
    expect(screen.getByRole('link', { name: context.giveStaffGo })).toHaveAttribute('href', '#/profile');
  });

  it('says a little over 20 where the source says so', async () => {
    await show({ trial: chosen('volunteers') });
    const small = rowsOf(context.sizesOf).find(([first]) => first?.startsWith(context.sizes.small));
    expect(small?.slice(1)).toEqual(['20%強', '約70%']);
  });

  it('puts the review of use beside the bodies that do not know their use', async () => {
    await show({ trial: chosen('established'), 'use-review': chosen('none') });
    expect(ownState(about.groups.use)).toContain(questions['use-review'].choices.none);
    expect(rowsOf(context.useOf).at(-1)).toEqual([context.used['use-unknown-2022'], '33%']);
  });

  it.each([
    ['not asked', about.groups.use, { trial: chosen('not-started') }, context.notAsked],
    ['not answered', about.groups.introduced, { purpose: chosen('talked') }, words.ui.answer.unanswered],
    ['わからない', about.groups.introduced, { purpose: chosen('talked'), trial: unknown }, words.ui.answer.unknown],
  ])('says where a question is %s', async (_, group, answers, said) => {
    await show(answers);
    expect(ownState(group)).toContain(said);
  });

  it('points from each reason to an own area or gate', async () => {
    await show({
      'counter-stance': chosen('limited'),
      'information-line': chosen('written'),
      trial: chosen('volunteers'),
    });
    const rows = rowsOf(context.reasonsOf);
    expect(rows[0]).toEqual([context.reasons['reason-counter-2020'], '82.7%', `${lists.areas.counter.name}：67点`]);
    expect(rows[2]?.[2]).toBe(`${lists.areas.environment.name}：${result.areas.states.unanswered}`);
    expect(rows[3]?.[2]).toBe(`${lists.gates.information.name}：${result.gates.states.met}`);
    expect(screen.getByText(context.reasonsHint)).toBeInTheDocument();
  });

  it('says that counter work is out of scope where there is no counter', async () => {
    await show({ trial: chosen('volunteers') }, { counterSections: 0 });
    expect(rowsOf(context.reasonsOf)[0]?.[2]).toBe(
      `${lists.areas.counter.name}：${result.areas.states['out-of-scope']}`,
    );
  });

  it('names what came first in 2022, and the source of every figure', async () => {
    await show({ trial: chosen('volunteers') });
    expect(screen.getByText(context.later['reason-security-2022'], { exact: false })).toBeInTheDocument();
    const section = screen.getByRole('heading', { name: context.title }).closest('section');
    const folded = within(section as HTMLElement).getAllByText(result.sources.title, { selector: 'summary' });
    expect(folded).toHaveLength(5);
    for (const one of folded) {
      const fold = one.closest('details');
      if (fold) fold.open = true;
      await waitFor(() => expect(fold?.querySelectorAll('li').length).toBeGreaterThan(0));
    }
  });

  it('is there in English', async () => {
    await show({ trial: chosen('volunteers') }, { staff: 57 }, 'en');
    expect(screen.getByText(english.context.lead)).toBeInTheDocument();
    expect(screen.getByText(english.context.ownSize)).toBeInTheDocument();
  });
});
