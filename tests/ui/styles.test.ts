import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widths } from '../../src/ui/useMatches';
import { literals } from '../locales/sources';

const FOLDER = 'src/ui/styles';
const sheets = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const css = sheets.map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|@import[^;]+;/g, '')).join('\n');

const found = (pattern: RegExp, text = css) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];

/** Classes that the program gives, as far as they stand in it as texts. */
const given = new Set(literals('src/ui', 'src/commands/building').flatMap(({ text }) => text.split(/\s+/)));

/** Classes of the chart library, which it gives by itself. */
const isOfCharts = (name: string) => name.startsWith('recharts-');

describe('the stylesheets', () => {
  it('have no rule for a class that is nowhere given', () => {
    const ruled = found(/\.([a-zA-Z][\w-]*)/g);
    expect(ruled.length).toBeGreaterThan(50);
    expect(ruled.filter((name) => !given.has(name) && !isOfCharts(name))).toEqual([]);
  });

  it('have no name of our own that is nowhere used, and use none that is missing', () => {
    const named = found(/(?:^|[;{])\s*(--[\w-]+):/g);
    const used = found(/var\((--[\w-]+)\)/g);
    expect(named.filter((name) => !used.includes(name))).toEqual([]);
    expect(used.filter((name) => !named.includes(name) && !/^--(color|font)-/.test(name))).toEqual([]);
  });

  it('take the tokens of the Digital Agency only through our own names', () => {
    const raw = sheets.filter(({ name, text }) => name !== 'tokens.css' && /var\(--(color|font)-/.test(text));
    expect(raw.map(({ name }) => name)).toEqual([]);
  });

  it('change at two widths and no other, the same as the program', () => {
    const queries = found(/@media\s+(\([^)]*(?:width|rem)[^)]*\))/g);
    const opposite = widths.narrow.replace('<', '>=');
    expect([...queries].sort()).toEqual([widths.narrow, opposite, widths.wide].sort());
  });
});

describe('the classes that the screens give', () => {
  it('have a rule', () => {
    const classes = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => found(/className="([^"]+)"/g, readFileSync(join('src/ui', name), 'utf8')))
      .flatMap((names) => names.split(' '));
    const ruled = new Set(found(/\.([a-zA-Z][\w-]*)/g));
    expect([...new Set(classes)].filter((name) => !ruled.has(name) && !isOfCharts(name))).toEqual([]);
  });
});
