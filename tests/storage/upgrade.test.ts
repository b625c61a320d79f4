import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/core/document';
import { checksumOf } from '../../src/storage/checksum';
import { parseDocument } from '../../src/storage/parse';
import { type Raw, type Step, steps, upgraded } from '../../src/storage/upgrade';
import { chosen, documentWith, invented } from '../support/invented';

const step = (from: number, change: Step['change'], to = from + 1): Step => ({ from, to, change });
const chain: readonly Step[] = [
  step(2, ({ town, ...rest }) => ({ ...rest, body: town })),
  step(1, ({ name, ...rest }) => ({ ...rest, town: name })),
  step(3, (document) => ({ ...document, size: String(document.body).length })),
];

describe('upgraded', () => {
  it('takes the steps one after another, in whatever order they are listed', () => {
    expect(upgraded({ version: 1, name: '朝日村', kept: [1] }, chain, 4)).toEqual({
      version: 4,
      body: '朝日村',
      size: 3,
      kept: [1],
    });
    expect(upgraded({ version: 3, body: '村' }, chain, 4)).toEqual({ version: 4, body: '村', size: 1 });
  });

  it('leaves a document of the present version as it is, and never the document that it was given changed', () => {
    const present = Object.freeze({ version: 4 });
    expect(upgraded(present, chain, 4)).toBe(present);
    const old = Object.freeze({ version: 1, name: '朝日村' });
    upgraded(old, chain, 4);
    expect(old).toEqual({ version: 1, name: '朝日村' });
  });

  it.each<[string, Raw]>([
    ['a version without a step', { version: 0 }],
    ['no version', {}],
    ['a version that is no number', { version: '1' }],
    ['a version beyond the target', { version: 5 }],
    ['a version between two', { version: 1.5 }],
  ])('gives nothing for %s', (_, document) => {
    expect(upgraded(document, chain, 4)).toBeNull();
  });

  it('passes over a step that leads beyond the version wanted', () => {
    const far = step(1, () => ({ name: 'far' }), 3);
    const near = step(1, () => ({ name: 'near' }));
    expect(upgraded({ version: 1 }, [far, near], 2)).toEqual({ version: 2, name: 'near' });
  });

  it('gives nothing where a step meets what it cannot take', () => {
    const broken = [step(1, ({ answers }) => ({ answers: Object.keys(answers as object) }))];
    expect(upgraded({ version: 1, answers: null }, broken, 2)).toBeNull();
  });

  it('takes no step that leads nowhere, so that it always ends', () => {
    const taken: number[] = [];
    for (const to of [0, 1, 3]) {
      const idle = step(1, (document) => ({ ...document, taken: taken.push(to) }), to);
      expect(upgraded({ version: 1 }, [idle], 2)).toBeNull();
    }
    expect(taken).toEqual([]);
  });

  it('fault 14: has a step for every version before the present one', () => {
    expect(steps.map(({ from }) => from).sort()).toEqual(Array.from({ length: VERSION - 1 }, (_, index) => index + 1));
    for (const { from, to } of steps) expect(to).toBe(from + 1);
  });
});

describe('parseDocument', () => {
  const present = documentWith({ a: chosen('all') }, { respondent: { body: '朝日村' } });
  const { respondent, version: _, ...rest } = present;
  const old = { ...rest, version: 0, body: respondent.body };
  const toFirst: readonly Step[] = [step(0, ({ body, ...other }) => ({ ...other, respondent: { body } }))];

  it('fault 14: opens an older document through its steps, with the checksum that it was written with', () => {
    const sealed = { ...old, checksum: checksumOf(old) };
    expect(parseDocument(sealed, invented, toFirst)).toEqual({
      ok: true,
      document: present,
      newer: false,
      altered: false,
    });
    expect(parseDocument({ ...sealed, rev: 3 }, invented, toFirst)).toMatchObject({ ok: true, altered: true });
    expect(parseDocument(sealed, invented)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('checks what the steps have made like any other document', () => {
    const careless: readonly Step[] = [step(0, (document) => document)];
    expect(parseDocument(old, invented, careless)).toEqual({ ok: false, reason: 'damaged' });
  });
});
