import { describe, expect, it } from 'vitest';
import { requested } from '../../../src/commands/cli/request';

const line = (text: string) => requested(text === '' ? [] : text.split(' '));
const everything = { names: false, notes: false, evidence: false };

describe('requested', () => {
  it('takes the first format where none is named', () => {
    expect(line('validate a.json')).toMatchObject({ command: 'validate', format: 'text', paths: ['a.json'] });
    expect(line('assess a.json')).toMatchObject({ command: 'assess', format: 'json', withheld: everything });
    expect(line('report a.json')).toMatchObject({ command: 'report', format: 'html', out: null, force: false });
  });

  it('takes options before, between and after paths, and a dash for standard input', () => {
    expect(line('assess --format=long a.json --date 2026-04-01 - --without names,notes --out x.csv')).toEqual({
      command: 'assess',
      language: null,
      format: 'long',
      paths: ['a.json', '-'],
      date: '2026-04-01',
      withheld: { names: true, notes: true, evidence: false },
      out: 'x.csv',
      force: false,
    });
  });

  it('takes what follows two dashes for paths', () => {
    expect(line('validate -- --format')).toMatchObject({ command: 'validate', paths: ['--format'] });
  });

  it.each(['help', '--help', '-h', 'assess --help', 'report --help --format json'])('shows help for %s', (text) => {
    expect(line(text)).toEqual({ command: 'help', language: null });
  });

  it.each([
    ['', 'noCommand'],
    ['delete x', 'command'],
    ['constructor x', 'command'],
    ['validate', 'noPath'],
    ['assess --format long', 'noPath'],
    ['validate --content a.json', 'surplus'],
    ['validate a.json --date 2026-04-01', 'option'],
    ['validate a.json --constructor', 'option'],
    ['assess a.json -x', 'option'],
    ['assess a.json --format csv', 'choice'],
    ['report a.json --format long', 'choice'],
    ['validate a.json --language fr', 'choice'],
    ['assess a.json --without body', 'choice'],
    ['assess a.json --without', 'value'],
    ['report a.json --force=yes', 'noValue'],
    ['assess a.json --date 2026-02-30', 'date'],
    ['assess a.json --date 26-2-3', 'date'],
    ['report -', 'stdinOut'],
  ])('does not understand %s', (text, misuse) => {
    expect(line(text)).toMatchObject({ misuse });
  });
});
