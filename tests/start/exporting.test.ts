// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { startWords } from '../../src/locales/i18n';
import { formats } from '../../src/reports/formats/formats';
import { json } from '../../src/reports/formats/json';
import { exporting } from '../../src/start/exporting';
import { parseBytes } from '../../src/storage/parse';
import { chosen, documentWith, NOW } from '../support/invented';

const given = documentWith(
  { purpose: chosen('written') },
  { respondent: { body: '朝日村' }, edition: catalogue.edition },
);
const clicked: HTMLAnchorElement[] = [];
let handed: Blob[] = [];
let filed: unknown[] = [];

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

async function exporter(now = () => NOW) {
  const words = await startWords('ja', { type: '3rdParty', init: () => undefined });
  return exporting({
    questionnaire: catalogue,
    catalogue: async () => catalogue,
    words,
    now,
    filed: (one) => filed.push(one),
  });
}

beforeEach(() => {
  handed = [];
  filed = [];
  clicked.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    handed.push(blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(this);
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => vi.restoreAllMocks());

describe('exporting', () => {
  it('hands the browser the save file under its name, and says that it was filed', async () => {
    const write = await exporter();
    const outcome = await write({ format: 'html', document: given, prefix: 'テレワーク診断' });
    expect(outcome).toEqual({ ok: true, name: 'テレワーク診断_朝日村_20261122.html' });
    expect(clicked[0]?.download).toBe('テレワーク診断_朝日村_20261122.html');
    expect(parseBytes(await bytesOf(handed[0] ?? new Blob()), catalogue)).toMatchObject({ ok: true, altered: false });
    expect(filed).toEqual([given]);
  });

  it('does not count as filed what something was left out of', async () => {
    const write = await exporter();
    const withheld = { notes: true, evidence: false, names: false };
    expect(await write({ format: 'html', document: given, prefix: 'x', withheld })).toMatchObject({ ok: true });
    expect(filed).toEqual([]);
    await write({ format: 'html', document: given, prefix: 'x', withheld: { ...withheld, notes: false } });
    expect(filed).toEqual([given]);
  });

  it('does not count as filed what the program cannot open again', async () => {
    const write = await exporter();
    expect(await write({ format: 'csv', document: given, prefix: '診断' })).toMatchObject({ ok: true });
    expect(filed).toEqual([]);
  });

  it.each([
    ['is empty', new Uint8Array()],
    ['breaks off midway', new TextEncoder().encode('{"format": "telework-readiness-check", "vers')],
  ])('fault 27: hands over no file that %s', async (_, bytes) => {
    vi.spyOn(json, 'make').mockResolvedValue(bytes);
    const write = await exporter();
    expect(await write({ format: 'json', document: given, prefix: '診断' })).toEqual({
      ok: false,
      because: 'unlike',
    });
    expect(handed).toEqual([]);
    expect(filed).toEqual([]);
  });

  it('fault 27: hands over nothing where making fails midway', async () => {
    vi.spyOn(json, 'make').mockRejectedValue(new Error('midway'));
    const write = await exporter();
    expect(await write({ format: 'json', document: given, prefix: '診断' })).toEqual({
      ok: false,
      because: 'unmade',
    });
    expect(handed).toEqual([]);
  });

  it('says so where a part of the program cannot be fetched', async () => {
    vi.spyOn(formats, 'csv').mockRejectedValue(new Error('gone'));
    const write = await exporter();
    expect(await write({ format: 'csv', document: given, prefix: '診断' })).toEqual({
      ok: false,
      because: 'absent',
    });
  });

  it('says so where the browser takes no file', async () => {
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    const write = await exporter();
    expect(await write({ format: 'json', document: given, prefix: '診断' })).toEqual({
      ok: false,
      because: 'undelivered',
    });
    expect(filed).toEqual([]);
  });
});
