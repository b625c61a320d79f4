// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '../../src/locales/ja/result';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

const { areas } = words.result;

/** Whether the network refuses the drawings. */
const refused = vi.hoisted(() => ({ charts: true }));

vi.mock('../../src/ui/charts/charts', () => ({
  get charts() {
    if (refused.charts) throw new TypeError('Failed to fetch');
    return { AreaRadar: () => <p>radar</p>, ScoreBars: () => <p>bars</p> };
  },
}));

const answered = documentWith({ purpose: chosen('written') }, { cursor: { at: 'result' } });

beforeEach(() => {
  completeWindow();
});

describe('charts that do not arrive', () => {
  it('leave their tables, and say that there is no picture', async () => {
    const { unmount } = await stage(answered);
    expect(await screen.findAllByText(ui.absent.picture)).toHaveLength(3);
    expect(screen.queryByRole('img', { name: new RegExp(areas.radar) })).toBeNull();
    expect(screen.getByRole('table', { name: areas.caption })).toBeInTheDocument();
    unmount();
    refused.charts = false;
    await stage(answered);
    expect(await screen.findAllByText('radar')).toHaveLength(1);
    expect(screen.queryByText(ui.absent.picture)).toBeNull();
  });
});
