import { describe, expect, it } from 'vitest';
import { askedKeys, HOLE, type Literal, literals } from './sources';
import { allLeaves, leavesOf } from './words';

const DEFAULT = 'ui';

const inNamespace = (key: string) => (key.includes(':') ? key : `${DEFAULT}:${key}`);

/** What a template may become: each of its holes is one part of a key. */
function patternOf(text: string, end: string): RegExp {
  const parts = inNamespace(text)
    .split(HOLE)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.:]+')}${end}$`);
}

function isFound(keys: readonly string[], { text, isTemplate }: Literal): boolean {
  if (isTemplate) return keys.some((key) => patternOf(text, '(\\..+)?').test(key));
  const wanted = inNamespace(text);
  return keys.some((key) => key === wanted || key.startsWith(`${wanted}.`));
}

const asked = [...askedKeys('src/ui'), ...askedKeys('src/reports')];
const written = literals('src/ui', 'src/reports');
const exact = new Set(written.filter(({ isTemplate }) => !isTemplate).map(({ text }) => inNamespace(text)));
const patterns = written
  .filter(({ isTemplate, text }) => isTemplate && /[a-zA-Z]/.test(text) && /[.:]/.test(text))
  .map(({ text }) => patternOf(text, ''));

/** An entry of a list is used with its list. */
function isUsed(key: string): boolean {
  const list = key.replace(/\.\d+$/, '');
  return exact.has(list) || patterns.some((pattern) => pattern.test(list));
}

describe('the words that src/ui and src/reports ask for', () => {
  const keys = allLeaves('ja').map(({ key }) => key);

  it('are found at all', () => {
    expect(asked.length).toBeGreaterThan(50);
  });

  it('exist', () => {
    const lost = asked.filter((literal) => !isFound(keys, literal));
    expect(lost.map(({ file, text }) => `${file}: ${text.replaceAll(HOLE, '*')}`)).toEqual([]);
  });
});

describe('no word is unused', () => {
  it.each([
    'ui',
    'result',
    'plan',
    'targets',
    'texts',
    'reasoning',
    'paper',
    'exports',
    'keeping',
    'file',
    'report',
    'sheets',
    'word',
    'opening',
    'checks',
    'experience',
  ])('in %s', (namespace) => {
    const unused = leavesOf('ja', namespace)
      .map(({ key }) => key)
      .filter((key) => !key.endsWith('.length') && !isUsed(key));
    expect(unused).toEqual([]);
  });
});
