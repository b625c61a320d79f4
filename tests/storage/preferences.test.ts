import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preference } from '../../src/storage/preferences';

const KEY = 'telework-readiness-check/layout';
const choices = ['question', 'section'] as const;

let kept: Map<string, string>;
const setItem = vi.fn((key: string, value: string) => {
  kept.set(key, value);
});
beforeEach(() => {
  kept = new Map();
  setItem.mockClear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('preference', () => {
  it('is the first choice where nothing, or nothing known, was kept', () => {
    expect(preference('layout', choices).read()).toBe('question');
    kept.set(KEY, 'spiral');
    expect(preference('layout', choices).read()).toBe('question');
  });

  it('is there at the next visit', () => {
    preference('layout', choices).write('section');
    expect(preference('layout', choices).read()).toBe('section');
  });

  it('is written once for each change, and not at all for none', () => {
    const layout = preference('layout', choices);
    layout.write('question');
    expect(setItem).not.toHaveBeenCalled();
    for (const choice of ['section', 'section', 'question', 'question'] as const) layout.write(choice);
    expect(setItem.mock.calls).toEqual([
      [KEY, 'section'],
      [KEY, 'question'],
    ]);
  });

  it('throws nowhere where storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
    const layout = preference('layout', choices);
    expect(layout.read()).toBe('question');
    expect(() => layout.write('section')).not.toThrow();
  });
});
