import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/commands/mutating/report';
import { verdictOn } from '../../../src/commands/mutating/verdict';

const FILE = 'src/core/order.ts';
const source = 'const one = (a) =>\n  a < 1;\nconst two = 2;\n';

type Mutant = Report['files'][string]['mutants'][number];

const mutant = (status: string, more: Partial<Mutant> = {}): Mutant => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a <= 1',
  location: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
  ...more,
});
const report = (...mutants: readonly Mutant[]): Report => ({ files: { [FILE]: { source, mutants } } });
const known = { file: FILE, code: 'a < 1', becomes: 'a <= 1' };
const listed = { ...known, reason: 'the same' };

describe('verdictOn', () => {
  it('counts by file and by area, what timed out as killed and what was ignored not at all', () => {
    const statuses = [...Array<string>(7).fill('Killed'), 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];
    const { counts, below } = verdictOn(report(...statuses.map((status) => mutant(status))), [listed, listed]);
    const ordered = { killed: 7, timedOut: 1, survived: 1, uncovered: 1, ignored: 1, share: 0.8 };
    expect(counts).toContainEqual({ name: FILE, ...ordered });
    expect(counts).toContainEqual({ name: 'advice', ...ordered });
    expect(counts).toContainEqual(expect.objectContaining({ name: 'scoring', killed: 0, share: 1 }));
    expect(below).toEqual(['advice']);
  });

  it('is content with an area of which nine tenths are killed', () => {
    const killed = Array.from({ length: 9 }, () => mutant('Killed'));
    expect(verdictOn(report(...killed, mutant('Survived')), [listed])).toMatchObject({ below: [], unlisted: [] });
  });

  it('names what survived, or never ran, and is not listed', () => {
    expect(verdictOn(report(mutant('Survived')), []).unlisted).toMatchObject([known]);
    expect(verdictOn(report(mutant('NoCoverage')), []).unlisted).toMatchObject([known]);
    expect(verdictOn(report(mutant('Survived'), mutant('Survived')), [listed]).unlisted).toMatchObject([known]);
    expect(verdictOn(report(mutant('Survived')), [listed])).toMatchObject({ unlisted: [], outdated: [] });
  });

  it('names what is listed and was killed, or is no more', () => {
    expect(verdictOn(report(mutant('Killed')), [listed]).outdated).toEqual([listed]);
    expect(verdictOn({ files: {} }, [listed]).outdated).toEqual([listed]);
    expect(verdictOn(report(mutant('Survived')), [listed, listed]).outdated).toEqual([listed]);
  });

  it('knows a mutant by its code in one line, wherever it stands', () => {
    const location = { start: { line: 1, column: 13 }, end: { line: 2, column: 8 } };
    const { unlisted } = verdictOn(report(mutant('Survived', { location, replacement: '() =>\n   undefined' })), []);
    expect(unlisted).toMatchObject([{ file: FILE, code: '(a) => a < 1', becomes: '() => undefined' }]);
  });
});
