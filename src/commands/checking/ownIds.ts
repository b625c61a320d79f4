import type { Catalogue } from '../../core/catalogue';
import type { ContentFault } from './fault';

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** The ids of every list of the catalogue. */
export function idLists(catalogue: Catalogue) {
  return {
    areas: catalogue.areas,
    phases: idsOf(catalogue.phases),
    questions: idsOf(catalogue.questions),
    gates: idsOf(catalogue.gates),
    efforts: idsOf(catalogue.efforts),
    actions: idsOf(catalogue.actions),
    cases: idsOf(catalogue.cases),
    tools: idsOf(catalogue.tools),
    checks: idsOf(catalogue.checks),
    methods: idsOf(catalogue.methods),
    prices: idsOf(catalogue.prices),
    figures: idsOf(catalogue.figures),
    doubts: idsOf(catalogue.doubts),
    sources: idsOf(catalogue.sources),
    terms: idsOf(catalogue.terms),
  } as const;
}

/** The ids inside single entries: choices, notes, steps, evidence. */
function innerLists(catalogue: Catalogue): readonly (readonly [where: string, ids: readonly string[]])[] {
  return [
    ...catalogue.questions.map(({ id, choices }) => [`questions ${id}`, choices] as const),
    ...catalogue.actions.map(({ id, notes }) => [`actions ${id}`, idsOf(notes ?? [])] as const),
    ...catalogue.cases.map(({ id, timeline }) => [`cases ${id}`, idsOf(timeline)] as const),
    ...catalogue.doubts.map(({ id, evidence }) => [`doubts ${id}`, evidence] as const),
  ];
}

/** Ids that stand twice in their list, or are not words in kebab-case. */
export function ownIds(catalogue: Catalogue): readonly ContentFault[] {
  return [...Object.entries(idLists(catalogue)), ...innerLists(catalogue)].flatMap(([where, ids]) => [
    ...ids.filter((id) => !FORM.test(id)).map((id) => ({ fault: 'form', at: `${where} ${id}` }) as const),
    ...ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id) => ({ fault: 'twice', at: `${where} ${id}` }) as const),
  ]);
}
