// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import { heaviest, loadsOf } from '../../src/core/load';
import { proposedPlan } from '../../src/core/plan';
import { roadmap } from '../../src/core/roadmap';
import { plan as words } from '../../src/locales/ja/plan';
import { ui } from '../../src/locales/ja/ui';
import type { LoadBar } from '../../src/ui/charts/LoadBars';
import { chosen, documentWith, TODAY } from '../support/invented';
import { completeWindow, stage } from './stage';

vi.setConfig({ testTimeout: 20_000 });

/** Whether the network refuses the drawing, and what is drawn where it does not. */
const charts = vi.hoisted(() => ({ areRefused: true }));

vi.mock('../../src/ui/charts/LoadBars', () => ({
  get LoadBars() {
    if (charts.areRefused) throw new TypeError('Failed to fetch');
    return ({ bars }: { readonly bars: readonly LoadBar[] }) =>
      bars.filter(({ label }) => label).map(({ quarter, label }) => <p key={quarter}>{`${quarter}: ${label}`}</p>);
  },
}));

const lowest = Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices[0] ?? '')]));
const body = documentWith(lowest, { profile: { staff: 213 }, cursor: { at: 'result' } });

function expectedLoads() {
  const { placements } = roadmap(catalogue, body, assess(catalogue, body, TODAY));
  const carried = placements.flatMap(({ action, from, to }) => {
    const { effort } = catalogue.actions.find(({ id }) => id === action) ?? {};
    const range = catalogue.efforts.find(({ id }) => id === effort);
    return range ? [{ from, to, min: range.min, max: range.max }] : [];
  });
  return loadsOf(carried);
}

async function showPlan(document = body) {
  const side = await stage(document);
  side.send({ type: 'visit', place: 'plan', topic: null });
  const heading = await screen.findByRole('heading', { level: 2, name: words.load.title });
  const section = heading.closest('section');
  if (!section) throw new Error('the heading stands in no section');
  return { ...side, inside: within(section) };
}

beforeEach(() => {
  completeWindow();
});

describe('Load', () => {
  it('says in its table what falls into each quarter, and names the heaviest', async () => {
    const { inside } = await showPlan();
    const loads = expectedLoads();
    const rows = inside.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))).toEqual(
      loads.map(({ count, min, max }) => [
        `${count}`,
        count > 0 ? `${Math.round(min)}〜${Math.round(max)}` : words.load.none,
      ]),
    );
    const [most] = heaviest(loads);
    expect(inside.getByText(/^手間が最も多いのは/)).toHaveTextContent(
      `${Math.round(most?.min ?? 0)}〜${Math.round(most?.max ?? 0)}人日`,
    );
  });

  it('says that all of it falls into one quarter where it does', async () => {
    const dropped = catalogue.actions.map(({ id }) => id).filter((id) => id !== 'purpose-sheet');
    const plan = { ...proposedPlan(body.profile, TODAY), dropped };
    const { inside } = await showPlan({ ...body, plan });
    expect(inside.getAllByRole('row')).toHaveLength(2);
    expect(inside.getByText(/^手間がかかるのは.*だけで、1〜5人日/)).toBeInTheDocument();
  });

  it('says where its drawing does not arrive, leaves the table, and draws it once it can be had', async () => {
    const { inside, unmount } = await showPlan();
    expect(await inside.findByText(ui.absent.picture)).toBeInTheDocument();
    expect(inside.queryByRole('img')).toBeNull();
    expect(inside.getByRole('table')).toBeInTheDocument();
    unmount();
    charts.areRefused = false;
    const again = await showPlan();
    await waitFor(() => expect(again.inside.getByRole('img').querySelector('p')).not.toBeNull());
    expect(again.inside.queryByText(ui.absent.picture)).toBeNull();
  });
});
