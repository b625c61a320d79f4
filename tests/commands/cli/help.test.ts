import { describe, expect, it } from 'vitest';
import { columns } from '../../../src/commands/cli/longFormat';
import { optionsOf } from '../../../src/commands/cli/request';
import { commandLine } from './stage';

const han = /\p{Script=Han}/u;

describe('help', () => {
  it('stands in both languages, or in the one that is named', async () => {
    const both = (await commandLine(['--help'])).out;
    const [ja, en] = [
      (await commandLine(['assess', '--help', '--language', 'ja'])).out,
      (await commandLine(['help', '--language', 'en'])).out,
    ];
    expect(both).toBe(`${ja}\n${en}`);
    expect(ja).toMatch(han);
    expect(en.replace('_報告書', '')).not.toMatch(han);
  });

  it.each(['ja', 'en'])('in %s names every option and explains every column, in its order', async (language) => {
    const { code, out } = await commandLine(['--help', '--language', language]);
    expect(code).toBe(0);
    for (const option of Object.values(optionsOf).flatMap((options) => Object.keys(options))) {
      expect(out).toContain(`--${option}`);
    }
    const explained = [...out.slice(out.indexOf('assess --format long\n') + 1).matchAll(/^ {2}(\w+) +\S/gm)].map(
      ([, name]) => name,
    );
    expect(explained.slice(-columns.length)).toEqual(columns);
  });

  it.each(['ja', 'en'])('in %s leaves no placeholder open', async (language) => {
    expect((await commandLine(['--help', '--language', language])).out).not.toContain('{{');
  });
});
