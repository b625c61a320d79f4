// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckId, checks, type Finding, type Outcome } from '../../src/core/selfTest';
import { selfTest } from '../../src/start/selfTest';
import { NOW } from '../support/invented';

const sound = { tryStores: async () => ({ database: 'passes', local: 'passes' }) as const };

async function found(more: Partial<Parameters<typeof selfTest>[0]> = {}, test = selfTest) {
  const findings = await test({ keeper: sound, edition: '2026-11-1', now: () => NOW, ...more });
  return (id: CheckId) => findings.find((finding) => finding.id === id) as Finding;
}

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/140.0 Safari/537.36 Edg/140.0' });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('selfTest', () => {
  it('tells of every check in its order, and only what it can come to', async () => {
    const findings = await selfTest({ keeper: sound, edition: '2026-11-1', now: () => NOW });
    expect(findings.map(({ id }) => id)).toEqual(Object.keys(checks));
    for (const { id, outcome, took } of findings) {
      expect(checks[id] as readonly Outcome[]).toContain(outcome);
      expect(took).toBeGreaterThanOrEqual(0);
    }
  });

  it('says that storage fails where it does, or cannot be known', async () => {
    const fails = await found({ keeper: { tryStores: async () => ({ database: 'fails', local: 'unknown' }) } });
    expect([fails('database').outcome, fails('local').outcome]).toEqual(['fails', 'unknown']);
    const throws = await found({ keeper: { tryStores: () => Promise.reject(new Error('no')) } });
    expect(throws('database').outcome).toBe('fails');
  });

  it('goes on after a check that never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pending = found({ keeper: { tryStores: () => new Promise(() => undefined) } });
    await vi.advanceTimersByTimeAsync(20_000);
    const of = await pending;
    expect(of('database').outcome).toBe('fails');
    expect(of('dates').outcome).toBe('passes');
  });

  it('copes without locks, channel, estimate and clipboard, as on a plain http host', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    document.queryCommandSupported = () => true;
    const of = await found();
    expect((['locks', 'channel', 'room', 'clipboard'] as const).map((id) => of(id).outcome)).toEqual([
      'copes',
      'copes',
      'unknown',
      'copes',
    ]);
    document.queryCommandSupported = () => false;
    expect((await found())('clipboard').outcome).toBe('fails');
  });

  it.each([
    [5_000_000_000, 'passes', '4999 MB'],
    [10_000_999, 'fails', '9 MB'],
  ])('says whether %d bytes leave room', async (quota, outcome, measured) => {
    vi.stubGlobal('navigator', { userAgent: '', storage: { estimate: async () => ({ usage: 1_000_000, quota }) } });
    expect((await found())('room')).toMatchObject({ outcome, measured });
  });

  it('finds dates, eras, order and word breaks right in a browser that has Japanese', async () => {
    const of = await found();
    for (const id of ['dates', 'eras', 'order', 'breaks'] as const)
      expect([id, of(id).outcome]).toEqual([id, 'passes']);
  });

  it('finds a browser out that has not', async () => {
    const { DateTimeFormat, Collator } = Intl;
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function inEnglish(_: unknown, options: object) {
      return new DateTimeFormat('en-US', options);
    } as never);
    vi.spyOn(Intl, 'Collator').mockImplementation(function byCode() {
      return { ...new Collator('en'), compare: (a: string, b: string) => (a < b ? -1 : 1) };
    } as never);
    vi.spyOn(Intl, 'Segmenter').mockImplementation(function byLetter() {
      return { segment: (text: string) => [...text].map((segment) => ({ segment })) };
    } as never);
    // What formats is made once, so in such a browser it is another one.
    vi.resetModules();
    const of = await found({}, (await import('../../src/start/selfTest')).selfTest);
    for (const id of ['dates', 'eras', 'order', 'breaks'] as const) expect([id, of(id).outcome]).toEqual([id, 'fails']);
  });

  it.each([
    ['2026-11-01T00:00:00+09:00', 'passes'],
    ['2031-05-01T00:00:00+09:00', 'passes'],
    ['2026-10-31T23:59:00+09:00', 'fails'],
    ['1970-01-01T09:00:00+09:00', 'fails'],
    ['2099-01-01T09:00:00+09:00', 'fails'],
  ])('finds the clock at %s: %s', async (now, outcome) => {
    expect((await found({ now: () => now }))('clock')).toMatchObject({
      outcome,
      measured: now.slice(0, 16).replace('T', ' '),
    });
  });

  it('copes with another time zone, and names it', async () => {
    const { DateTimeFormat } = Intl;
    const elsewhere = { ...new DateTimeFormat().resolvedOptions(), timeZone: 'Europe/London' };
    vi.spyOn(DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(elsewhere);
    expect((await found())('zone')).toMatchObject({ outcome: 'copes', measured: 'Europe/London' });
  });

  it('says how wide the window is, and that a narrow one is', async () => {
    vi.stubGlobal('innerWidth', 1280);
    vi.stubGlobal('innerHeight', 720);
    expect((await found())('window')).toMatchObject({ outcome: 'passes', measured: '1280 × 720' });
    vi.stubGlobal('innerWidth', 319);
    expect((await found())('window').outcome).toBe('copes');
  });

  it.each([
    [1, 'passes', '100%'],
    [2.5, 'passes', '250%'],
    [0.5, 'copes', '50%'],
    [5, 'copes', '500%'],
  ])('says of %d dots a pixel: %s', async (ratio, outcome, measured) => {
    vi.stubGlobal('devicePixelRatio', ratio);
    expect((await found())('zoom')).toMatchObject({ outcome, measured });
  });

  it('misses the layout for paper', async () => {
    expect((await found())('sheet').outcome).toBe('fails');
  });

  it('names the browser, and an old one by what it lacks', async () => {
    vi.stubGlobal('CSS', { supports: () => true });
    expect((await found())('level')).toMatchObject({ outcome: 'passes', measured: 'Edg/140' });
    vi.stubGlobal('CSS', { supports: (text: string) => !text.includes('subgrid') });
    expect((await found())('level').outcome).toBe('copes');
  });

  it('says that drawings, pictures and files fail where the browser has none', async () => {
    vi.stubGlobal('URL', { createObjectURL: () => 'no' });
    const of = await found();
    for (const id of ['drawing', 'picture', 'download'] as const) expect([id, of(id).outcome]).toEqual([id, 'fails']);
    expect(of('glyphs').outcome).toBe('unknown');
    expect(document.body.querySelector('svg')).toBeNull();
  });
});
