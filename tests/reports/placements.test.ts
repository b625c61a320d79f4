import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document, Plan } from '../../src/core/document';
import type { Hold } from '../../src/core/placement';
import { proposedPlan } from '../../src/core/plan';
import { roadmap } from '../../src/core/roadmap';
import {
  cautionTexts,
  holdText,
  laterRequestTexts,
  numberOf,
  planCounts,
  planHeading,
  unplacedText,
} from '../../src/reports/placements';
import { planTable } from '../../src/reports/planTable';
import { quarterText } from '../../src/reports/quarters';
import { chosen, documentWith, TODAY, unknown } from '../support/invented';
import { speechIn } from '../support/speech';

const catalogue: Catalogue = content;
const speech = { ja: await speechIn('ja'), en: await speechIn('en') };
const both = Object.values(speech);

const lowest = Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices[0] ?? '')]));
const profile: Document['profile'] = { staff: 213, counterSections: 4, renewals: { pcs: '2029-08' } };
const planWith = (change: Partial<Plan>): Plan => ({ ...proposedPlan(profile, TODAY), ...change });

function laidOut(change: Partial<Plan> | null, answers = lowest) {
  const document = documentWith(answers, { profile, ...(change ? { plan: planWith(change) } : {}) });
  return roadmap(catalogue, document, assess(catalogue, document, TODAY));
}

const all = laidOut(null);
const holdsOf = (rule: Hold['rule'], laid = all) =>
  laid.placements.flatMap(({ because }) => because.filter((hold) => hold.rule === rule));

describe('numberOf', () => {
  it('counts in the order in which the actions were placed, from 1', () => {
    expect(all.placements.map(({ action }) => numberOf(action, all))).toEqual(
      all.placements.map((_, index) => index + 1),
    );
  });

  it('is 0 for what is not placed', () => {
    expect(numberOf('no such action', all)).toBe(0);
  });
});

describe('holdText', () => {
  it.each(['start', 'funding', 'renewal', 'after', 'load'] as const)('explains %s', (rule) => {
    const holds = holdsOf(rule);
    expect(holds.length).toBeGreaterThan(0);
    for (const said of both)
      for (const hold of holds) expect(holdText(hold, all, said)).not.toMatch(/\{\{|plan:|undefined/);
  });

  it('says of a load who carries which actions, and when', () => {
    for (const hold of holdsOf('load')) {
      if (hold.rule !== 'load') continue;
      const text = holdText(hold, all, speech.ja);
      expect(text).toContain(quarterText(hold.quarter, speech.ja));
      expect(text).toContain(`${hold.actions.length}件`);
      for (const action of hold.actions) expect(text).toContain(`${numberOf(action, all)}番`);
    }
  });

  it('names what must come first by number and title', () => {
    for (const hold of holdsOf('after')) {
      if (hold.rule !== 'after') continue;
      for (const said of both) {
        const text = holdText(hold, all, said);
        for (const action of hold.actions) {
          expect(text).toContain(said.t(`actions:${action}.title`));
          expect(text).toContain(String(numberOf(action, all)));
        }
      }
    }
  });

  it('says of the initial budget by when it is requested and from when it can be spent', () => {
    const [hold] = holdsOf('funding');
    const text = hold ? holdText(hold, all, speech.ja) : '';
    expect(text).toContain('令和9年10月31日');
    expect(text).toContain('令和10年度第1四半期（4〜6月）');
  });

  it('names the gates that an action waits for, and by number what opens them', () => {
    const hold = {
      rule: 'gate',
      gates: ['access', 'device'],
      actions: [2, 0].map((at) => all.placements[at]?.action ?? ''),
    } as const;
    for (const said of both) {
      const text = holdText(hold, all, said);
      for (const gate of hold.gates) expect(text).toContain(said.t(`lists:gates.${gate}.name`));
      expect(text).toMatch(/1\D+3/);
    }
  });

  it('tells a supplementary budget from the initial one, and what is under way from what begins', () => {
    const laid = laidOut({
      allow: ['supplementary', 'rule-change'],
      items: { 'purpose-sheet': { status: 'under-way' } },
    });
    const hold = { rule: 'funding', by: 'supplementary', request: null } as const;
    for (const said of both) {
      expect(holdText(hold, laid, said)).toBe(said.t('plan:holds.supplementary'));
      const [underWay] = holdsOf('under-way', laid);
      expect(underWay && holdText(underWay, laid, said)).toBe(said.t('plan:holds.under-way'));
    }
  });
});

describe('unplacedText', () => {
  it('names the gate that no action opens, and the rule change that the plan does not allow', () => {
    const laid = laidOut({ allow: [] }, { ...lowest, 'access-method': unknown });
    const texts = laid.unplaced.map(({ because }) => unplacedText(because, speech.ja));
    expect(texts).toContain(speech.ja.t('plan:unplaced.rule-change'));
    const gate = speech.ja.t('lists:gates.access.name');
    expect(texts.some((text) => text.includes(`「${gate}」`))).toBe(true);
  });

  it('names what must come first and has no place', () => {
    const text = unplacedText({ rule: 'after', actions: ['purpose-sheet'] }, speech.en);
    expect(text).toContain(speech.en.t('actions:purpose-sheet.title'));
  });
});

describe('cautionTexts', () => {
  const renewing = catalogue.actions.find(({ renewal }) => renewal);
  const placement = all.placements.find(({ action }) => action === renewing?.id);

  it('names what has been taken out and should come before, and the renewal that is missed', () => {
    if (!(renewing && placement)) throw new Error('no action goes with a renewal');
    for (const said of both) {
      const [without, missed] = cautionTexts(
        { ...placement, without: ['chat-trial'], missedRenewal: '2027-03' },
        renewing,
        said,
      );
      expect(without).toContain(said.t('actions:chat-trial.title'));
      expect(missed).toContain('2027');
    }
  });

  it('are none where nothing is missing', () => {
    expect(renewing && placement && cautionTexts(placement, renewing, speech.ja)).toEqual([]);
  });
});

describe('laterRequestTexts', () => {
  const textsOf = (change: Partial<Plan>) => {
    const laid = laidOut({ capacity: 20, ...change });
    return laid.placements.flatMap((placement) => {
      const action = catalogue.actions.find(({ id }) => id === placement.action);
      return action ? [{ action, placement, laid, texts: laterRequestTexts(placement, action, laid, speech.ja) }] : [];
    });
  };

  it('names the year of the budget of what begins after the year of the next request, and only of that', () => {
    const all = textsOf({ start: '2029-04-01' });
    expect(all.some(({ texts }) => texts.length > 0)).toBe(true);
    for (const { action, placement, laid, texts } of all) {
      const isLater = action.funding !== 'none' && placement.from >= laid.request.from + 4;
      expect(texts).toHaveLength(isLater ? 1 : 0);
      if (isLater) expect(texts[0]).toContain(`令和${Math.floor(placement.from / 4) - 2018}年度の当初予算`);
    }
  });

  it('is silent on what is under way', () => {
    const paid = catalogue.actions.filter(({ funding }) => funding !== 'none').map(({ id }) => id);
    const items = Object.fromEntries(paid.map((id) => [id, { status: 'under-way' as const }]));
    expect(textsOf({ start: '2029-04-01', items }).flatMap(({ texts }) => texts)).toEqual([]);
  });
});

describe('planCounts', () => {
  it('counts what begins first and what the next request must hold', () => {
    const { first, request } = planCounts(all, catalogue.actions);
    expect(first).toBe(all.placements.filter(({ from }) => from === all.start).length);
    const paid = all.placements.filter(({ action }) =>
      catalogue.actions.some(({ id, funding }) => id === action && funding !== 'none'),
    );
    expect(paid.length).toBeGreaterThan(0);
    expect(request).toBe(paid.filter(({ from }) => from >= all.request.from && from < all.request.from + 4).length);
  });

  it('asks for no money for what is under way, even where the plan begins with the year of that request', () => {
    const start = '2028-04-01';
    const paid = all.placements.find(({ because }) => because.some(({ rule }) => rule === 'funding'))?.action ?? '';
    const before = planCounts(laidOut({ start, capacity: 20 }), catalogue.actions).request;
    const items = { [paid]: { status: 'under-way' } } as const;
    expect(planCounts(laidOut({ start, capacity: 20, items }), catalogue.actions).request).toBe(before - 1);
  });
});

describe('planHeading', () => {
  it('says how many begin first and how many are in which request', () => {
    const { first, request } = planCounts(all, catalogue.actions);
    expect(planHeading(all, catalogue.actions, speech.ja)).toBe(
      `年度計画：最初の四半期に${first}件、令和10年度の予算要求に${request}件`,
    );
    expect(planHeading(all, catalogue.actions, speech.en)).toContain('FY2028');
  });

  it('is the bare title where nothing is placed', () => {
    expect(planHeading(laidOut(null, {}), catalogue.actions, speech.ja)).toBe('年度計画');
  });
});

describe('planTable', () => {
  const rows = all.placements.flatMap((placement) => {
    const action = catalogue.actions.find(({ id }) => id === placement.action);
    return action ? [{ action, placement }] : [];
  });

  it('has a line for each action under the names of the columns, with as many cells', () => {
    const lines = planTable(rows, all, speech.ja)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines).toHaveLength(rows.length + 1);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([8]));
    expect(lines[1]?.[1]).toBe(speech.ja.t(`actions:${rows[0]?.action.id}.title`));
  });

  it('keeps a tab that was typed from parting a cell', () => {
    const laid = laidOut({ items: { 'purpose-sheet': { owner: '総務\t課', status: 'not-started' } } });
    const placement = laid.placements.find(({ action }) => action === 'purpose-sheet');
    const action = catalogue.actions.find(({ id }) => id === 'purpose-sheet');
    const [, line = ''] = placement && action ? planTable([{ action, placement }], laid, speech.ja).split('\n') : [];
    expect(line.split('\t')[2]).toBe('総務 課');
  });
});
