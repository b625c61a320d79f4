// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeWords, loadWords } from '../../src/locales/i18n';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

beforeEach(() => {
  completeWindow();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const AT = '2026-11-22T14:05:00+09:00';
const KEPT = '保存しました 14:05';
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const seen = () => document.querySelector('.save-status')?.textContent;
/** The live region of the save status. */
function region(): Element {
  const found = document.querySelector('.save-status + [role=status]');
  if (!found) throw new Error('the save status is not read out');
  return found;
}
const spoken = () => region().textContent;

/** Every text that the live region of the header came to hold. */
function listen(): readonly string[] {
  const heard: string[] = [];
  const spoken = region();
  new MutationObserver(() => heard.push(spoken.textContent ?? '')).observe(spoken, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

const begun = documentWith({ purpose: chosen('written') }, { cursor: { at: 'question', question: 'purpose' } });

describe('the save status', () => {
  it('shows each state at once', async () => {
    const { tell } = await stage(begun);
    tell({ is: 'saving' });
    expect(seen()).toBe(ui.save.saving);
    tell({ is: 'kept', at: AT });
    expect(seen()).toBe(KEPT);
    tell({ is: 'refused' });
    expect(seen()).toBe(ui.save.refusedShort);
  });

  it('is read out once when it has come to rest, not with every keystroke', async () => {
    const { tell } = await stage(begun);
    const heard = listen();
    for (let stroke = 0; stroke < 30; stroke += 1) {
      tell({ is: 'saving' });
      await wait(50);
      tell({ is: 'kept', at: AT });
      await wait(200);
    }
    expect(heard).toEqual([]);
    await wait(5000);
    expect(heard).toEqual([KEPT]);
    expect(spoken()).toBe(KEPT);
  });

  it('is not read out again where words arrive, but where the language changes', async () => {
    const { tell, i18n } = await stage(begun, { without: ['beside'] });
    tell({ is: 'kept', at: AT });
    await wait(5000);
    const heard = listen();
    await act(() => loadWords(i18n, 'ja', 'beside'));
    await wait(5000);
    expect(heard).toEqual([]);
    await act(() => changeWords(i18n, 'en'));
    await wait(5000);
    expect(heard.at(-1)).toBe('Saved at 14:05');
  });

  it('leaves a refusal to the notice, which says it once', async () => {
    const { tell } = await stage(begun);
    const heard = listen();
    for (let write = 0; write < 3; write += 1) {
      tell({ is: 'refused' });
      await wait(5000);
    }
    expect(heard).toEqual([]);
    const alerts = screen.getAllByRole('alert').filter((alert) => alert.textContent?.includes(ui.save.refused));
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toHaveAttribute('aria-atomic', 'false');
  });
});
