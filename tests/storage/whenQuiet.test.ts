import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../src/storage/whenQuiet';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('whenQuiet', () => {
  it('acts at once without a pause', () => {
    const act = vi.fn();
    const ask = whenQuiet(act, null);
    ask();
    ask();
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('acts once for all that ask one soon after another', () => {
    const act = vi.fn();
    const ask = whenQuiet(act, { quiet: 200, most: 1000 });
    for (let time = 0; time < 3; time += 1) {
      ask();
      vi.advanceTimersByTime(199);
    }
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than it may, however often it is asked', () => {
    const act = vi.fn();
    const ask = whenQuiet(act, { quiet: 200, most: 1000 });
    for (let time = 0; time < 100; time += 10) {
      ask();
      vi.advanceTimersByTime(100);
    }
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('waits anew after it has acted', () => {
    const act = vi.fn();
    const ask = whenQuiet(act, { quiet: 200, most: 1000 });
    ask();
    vi.advanceTimersByTime(1500);
    ask();
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(act).toHaveBeenCalledTimes(2);
  });
});
