import type { Catalogue } from '../../core/catalogue';
import { experienceOf } from '../../core/experience';

export interface Count {
  readonly what: string;
  readonly found: number;
  /** The least that the first issue asks for; absent where it asks for no number. */
  readonly atLeast?: number;
}

const kinds = ['casebook', 'official', 'news', 'vendor', 'council', 'reference'] as const;

/** How much of everything there is, beside what is expected. */
export function countsOf(catalogue: Catalogue): readonly Count[] {
  const inGroup = (group: string) => catalogue.cases.filter((entry) => entry.group === group).length;
  const did = catalogue.actions.flatMap((action) => experienceOf(catalogue, action, {}).cases);
  const ofKind = (kind: string) => catalogue.sources.filter((source) => source.kind === kind).length;
  return [
    { what: 'areas', found: catalogue.areas.length, atLeast: 9 },
    { what: 'questions', found: catalogue.questions.length, atLeast: 41 },
    {
      what: 'of these in the quick version',
      found: catalogue.questions.filter(({ core }) => core).length,
      atLeast: 16,
    },
    { what: 'gates', found: catalogue.gates.length, atLeast: 3 },
    { what: 'actions', found: catalogue.actions.length, atLeast: 52 },
    { what: 'pairs of an action and a case', found: did.length },
    { what: 'of these with a known moment', found: did.filter(({ moments }) => moments.length > 0).length },
    { what: 'of these with the time it took', found: did.filter(({ took }) => took).length },
    { what: 'actions with an amount seen', found: catalogue.spending.length },
    { what: 'cases of the casebook', found: inGroup('casebook'), atLeast: 4 },
    { what: 'cases from outside', found: inGroup('outside'), atLeast: 30 },
    { what: 'bodies seen through their rules', found: inGroup('rules') },
    { what: 'bodies mentioned for one point', found: inGroup('mention') },
    { what: 'tools', found: catalogue.tools.length, atLeast: 16 },
    { what: 'consistency checks', found: catalogue.checks.length, atLeast: 20 },
    { what: 'access methods', found: catalogue.methods.length, atLeast: 7 },
    { what: 'prices', found: catalogue.prices.length },
    { what: 'figures', found: catalogue.figures.length },
    { what: 'terms', found: catalogue.terms.length, atLeast: 60 },
    { what: 'doubts', found: catalogue.doubts.length, atLeast: 6 },
    { what: 'sources', found: catalogue.sources.length },
    ...kinds.map((kind) => ({ what: `of these ${kind}`, found: ofKind(kind) })),
  ];
}

export function isShort({ found, atLeast = 0 }: Count): boolean {
  return found < atLeast;
}

export function countLine(count: Count): string {
  const expected = count.atLeast === undefined ? '' : `  expected at least ${count.atLeast}`;
  return `${count.what.padEnd(34)}${String(count.found).padStart(4)}${expected}${isShort(count) ? '  TOO FEW' : ''}`;
}
