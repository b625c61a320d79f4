import { describe, expect, it } from 'vitest';
import { lostIds } from '../../src/commands/checking/lostIds';
import { idLists, ownIds } from '../../src/commands/checking/ownIds';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';

const catalogue: Catalogue = content;

describe('ids', () => {
  it.each(Object.entries(idLists(catalogue)))('of %s are there', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
  });

  it('are words in kebab-case, never numbers, and stand once in their list', () => {
    expect(ownIds(catalogue)).toEqual([]);
  });
});

describe('every id that is named', () => {
  it('exists', () => {
    expect(lostIds(catalogue)).toEqual([]);
  });
});
