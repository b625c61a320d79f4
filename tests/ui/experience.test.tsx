// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { experienceOf } from '../../src/core/experience';
import type { Profile } from '../../src/core/questionnaire';
import { words as english } from '../../src/locales/en/beside';
import { formatNumber } from '../../src/locales/format';
import { words as beside } from '../../src/locales/ja/beside';
import { words as ofResult } from '../../src/locales/ja/result';
import { chosen, documentWith, TODAY } from '../support/invented';
import { completeWindow, stage } from './stage';

const catalogue: Catalogue = content;
const japanese = { ...ofResult, ...beside };
const { experience, result } = japanese;
const nameOf = (id: string) => (japanese.cases as Record<string, { readonly name: string }>)[id]?.name ?? id;
const textOf = (element: Element | null) => element?.textContent ?? '';
const casesIn = (element: Element) =>
  [...element.querySelectorAll('[data-case]')].map((one) => one.getAttribute('data-case'));

/** The result of a body that is ready but for these questions. */
function readyBut(left: Readonly<Record<string, string>>, profile: Profile = {}): Document {
  const best = catalogue.questions.map(({ id, choices }) => [id, chosen(choices.at(-1) ?? '')] as const);
  const short = Object.entries(left).map(([id, choice]) => [id, chosen(choice)] as const);
  return documentWith(Object.fromEntries([...best, ...short]), { mode: 'full', profile, cursor: { at: 'result' } });
}

const unfold = (element: Element) =>
  act(async () => {
    for (const fold of element.querySelectorAll('details')) fold.open = true;
    await new Promise((told) => setTimeout(told));
  });

/** The card of an action among the next steps. */
async function card(action: string, document: Document): Promise<HTMLElement> {
  await stage(document);
  const found = window.document.querySelector<HTMLElement>(`.card[data-action="${action}"]`);
  if (!found) throw new Error(`${action} is no next step of this body`);
  await unfold(found);
  return found;
}

const entryOf = (of: Element, id: string) => of.querySelector(`[data-case="${id}"]`);
/** The cases and amounts that belong to an action. */
function experienceIn(id: string, profile: Profile = {}) {
  const action = catalogue.actions.find((one) => one.id === id);
  if (!action) throw new Error(`there is no action ${id}`);
  return experienceOf(catalogue, action, profile);
}

beforeEach(() => {
  completeWindow();
});

describe('the cases of a next step', () => {
  it.each([{}, { staff: 60 }, { staff: 250 }])(
    'stand in the order of their evidence for a body of %o',
    async (size) => {
      const document = readyBut({ terminals: 'none', 'telework-rules': 'none', trial: 'not-started' }, size);
      const { container } = await stage(document);
      await unfold(container);
      const steps = nextSteps(assess(catalogue, document, TODAY));
      expect(steps.map(({ action }) => action)).toContain('telework-outline');
      for (const { action: id } of steps) {
        const shown = container.querySelector(`.card[data-action="${id}"]`);
        expect(shown && casesIn(shown)).toEqual(experienceIn(id, size).cases.map((one) => one.case));
      }
    },
  );

  it('are marked where their size is that of the body, and the rule of the order is said', async () => {
    const shown = await card('first-terminals', readyBut({ terminals: 'none' }, { staff: 60 }));
    expect(textOf(entryOf(shown, 'asahi'))).toContain(experience.sameSize);
    expect(textOf(entryOf(shown, 'nagayo'))).not.toContain(experience.sameSize);
    expect(shown).toHaveTextContent(experience.order);
    expect(shown).not.toHaveTextContent(experience.noOwnSize);
  });

  it('ask for the size of the body where it is not known', async () => {
    const shown = await card('first-terminals', readyBut({ terminals: 'none' }));
    expect(shown).toHaveTextContent(experience.noOwnSize);
    expect(within(shown).queryByText(experience.sameSize)).toBeNull();
  });

  it('say size, place in the sequence, date, months and time with their marks', async () => {
    const asahi = textOf(entryOf(await card('first-terminals', readyBut({ terminals: 'none' })), 'asahi'));
    expect(asahi).toContain('職員数 57人（推定）');
    expect(asahi).toContain('分かっている7段階の5番目');
    expect(asahi).toContain('令和3年2月（2021年）〜令和3年7月（2021年）・推定（確度中）');
    expect(asahi).toContain('業者の選定から運用開始まで約5か月（実績、時期は推定）');
    expect(asahi).not.toContain('か月後');
  });

  it('say the months after the first step, inferred where a date is', async () => {
    const shown = await card('first-terminals', readyBut({ terminals: 'none' }));
    expect(textOf(entryOf(shown, 'nagayo'))).toContain('最初の段階から9〜10か月後（推定）');
    expect(textOf(entryOf(shown, 'higashimurayama'))).toMatch(/最初の段階から3か月後(?!（推定）)/);
  });

  it('say where size, date or moment is in no source', async () => {
    const trained = await card('manager-training', readyBut({ 'manager-practice': 'none' }));
    expect(textOf(entryOf(trained, 'minowa'))).toContain(`分かっている7段階の5番目・${result.cases.noDate}`);
    expect(textOf(entryOf(trained, 'noboribetsu'))).toContain(experience.undated);
    const map = await card('network-map', readyBut({ 'network-model': 'nobody' }));
    expect(textOf(entryOf(map, 'kanazawa'))).toContain(experience.noSize);
  });

  it('lead to the page of the case and to its sources', async () => {
    const shown = await card('first-terminals', readyBut({ terminals: 'none' }));
    const entry = entryOf(shown, 'higashimurayama') as HTMLElement;
    expect(within(entry).getByRole('link', { name: nameOf('higashimurayama') })).toHaveAttribute(
      'href',
      '#/cases/higashimurayama',
    );
    const { url } = catalogue.sources.find(({ id }) => id === 'higashimurayama') ?? {};
    expect(within(entry).getByRole('link', { name: new RegExp(japanese.sources.higashimurayama) })).toHaveAttribute(
      'href',
      url,
    );
  });

  it('beyond the first four are folded away and counted', async () => {
    const shown = await card('telework-outline', readyBut({ 'telework-rules': 'none' }));
    const all = casesIn(shown).length;
    const folded = within(shown)
      .getByText(experience.more.replace('{{count}}', String(all - 4)))
      .closest('details');
    expect(folded && casesIn(folded)).toHaveLength(all - 4);
  });

  it('are said to be none where none is known', async () => {
    const shown = await card('security-calendar', readyBut({ 'ongoing-security': 'none' }));
    expect(casesIn(shown)).toEqual([]);
    expect(shown).toHaveTextContent(result.steps.noCase);
    expect(shown).not.toHaveTextContent(experience.order);
  });

  it('are not named by a duration that is an estimate', async () => {
    const shown = await card('telework-outline', readyBut({ 'telework-rules': 'none' }));
    const duration = textOf(within(shown).getByText(result.steps.duration).nextElementSibling);
    expect(duration).toContain(result.steps.marks.estimate);
    expect(catalogue.cases.filter(({ id }) => duration.includes(nameOf(id)))).toEqual([]);
  });

  it('are said in English too', async () => {
    const shown = await card('first-terminals', { ...readyBut({ terminals: 'none' }, { staff: 60 }), language: 'en' });
    const asahi = textOf(entryOf(shown, 'asahi'));
    expect(asahi).toContain(english.experience.sameSize);
    expect(asahi).toContain('number 5 of 7 known steps');
    expect(asahi).toContain('From the choice of vendor to operation: about 5 months (as it happened, dates inferred)');
  });
});

describe('the amounts of a next step', () => {
  const linesIn = (shown: Element) => [...shown.querySelectorAll('[data-price]')];

  it('stand with body, year, unit and whether they are computed, and are no quote', async () => {
    const shown = await card('first-terminals', readyBut({ terminals: 'none' }));
    const lines = linesIn(shown);
    expect(lines.map((line) => line.getAttribute('data-price'))).toEqual(
      experienceIn('first-terminals').prices.map(({ id }) => id),
    );
    for (const line of lines) {
      const price = catalogue.prices.find(({ id }) => id === line.getAttribute('data-price'));
      expect(line).toHaveTextContent(`${formatNumber(price?.yen ?? 0, 'ja')}円`);
      expect(line).toHaveTextContent(result.methods.units[price?.unit ?? 'once']);
      expect(line).toHaveTextContent(price?.of ? nameOf(price.of).replace(/（.*）/, '') : 'サービス');
      expect(line).toHaveTextContent(/\d{4}年/);
      expect(textOf(line).includes(result.methods.computed)).toBe(price?.computed);
    }
    expect(shown).toHaveTextContent(result.methods.pricesLead);
    expect(shown).toHaveTextContent('上の2件から見た金額の幅（一台）：309,000〜766,000円');
  });

  it('say where their year is not known', async () => {
    const shown = await card('official-phones', readyBut({ 'call-handling': 'undecided' }));
    const line = shown.querySelector('[data-price="saza-phones-initial"]');
    expect(line).toHaveTextContent(result.sources.unknown);
  });

  it('are said to be unknown where none was seen', async () => {
    const shown = await card('telework-outline', readyBut({ 'telework-rules': 'none' }));
    expect(linesIn(shown)).toEqual([]);
    expect(shown).toHaveTextContent(experience.noPrice);
    expect(screen.queryByText(result.methods.pricesLead)).toBeNull();
  });
});
