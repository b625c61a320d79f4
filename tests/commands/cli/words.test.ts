import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filled, inOneLine } from '../../../src/commands/cli/words';
import { leavesOf, placeholdersIn } from '../../locales/words';

const FOLDER = 'src/commands/cli';
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .join('\n');

/** Whether a name stands in the sources as a key, a property or a text. */
const isNamed = (name: string) => new RegExp(`[.'"\\[{,\\s]${name}[\\]'",.:;)}\\s]`).test(sources);

describe('the words of the command line', () => {
  const words = leavesOf('ja', 'cli').map(({ key, word }) => ({ key: key.replace('cli:', ''), word }));

  it('are all asked for', () => {
    expect(words.length).toBeGreaterThan(80);
    const parts = words.flatMap(({ key }) => key.split('.').map((part) => ({ key, part })));
    // Faults of the content are named where they are found.
    const named = parts.filter(({ key }) => !key.startsWith('content.faults.'));
    expect(named.filter(({ part }) => !isNamed(part)).map(({ key }) => key)).toEqual([]);
  });

  it('have placeholders that are filled somewhere', () => {
    const placeholders = [...new Set(words.flatMap(({ word }) => placeholdersIn(word)))];
    expect(placeholders.filter((name) => !isNamed(name))).toEqual([]);
  });
});

describe('filled', () => {
  it('puts in values as they are, and leaves what has none', () => {
    expect(filled('{{a}}と{{b}}', { a: '$&{{b}}' })).toBe('$&{{b}}と{{b}}');
    expect(filled('{{n}}件', { n: 0 })).toBe('0件');
  });
});

describe('inOneLine', () => {
  it('shows what would break or turn a line', () => {
    expect(inOneLine('a\r\nb\u202ec\u2028\u001b[31m')).toBe('a\\u{d}\\u{a}b\\u{202e}c\\u{2028}\\u{1b}[31m');
    expect(inOneLine('テレワーク診断_朝日村 (1).json')).toBe('テレワーク診断_朝日村 (1).json');
  });
});
