import type { Catalogue } from '../../core/catalogue';
import type { Question } from '../../core/questionnaire';
import { askOf, choiceOf, gateNameOf } from '../listing/names';
import type { Graph } from './graph';
import { wrap } from './wrap';

/** One line of text in a box; `from` is set on the condition that an arrow reaches. */
export interface Row {
  readonly kind: 'condition' | 'head' | 'ask' | 'choice' | 'gate';
  readonly text: string;
  readonly from?: string;
}

export const rowStyle = {
  condition: { size: 13, height: 20 },
  head: { size: 13, height: 20 },
  ask: { size: 16, height: 23 },
  choice: { size: 13, height: 19 },
  gate: { size: 13, height: 20 },
} as const satisfies Record<Row['kind'], { readonly size: number; readonly height: number }>;

function lines(kind: Row['kind'], text: string, width: number): readonly Row[] {
  return wrap(text, rowStyle[kind].size, width).map((line) => ({ kind, text: line }));
}

function conditionRows({ edges }: Graph, id: string, width: number): readonly Row[] {
  return edges
    .filter(({ to }) => to === id)
    .flatMap(({ from, label }) =>
      lines('condition', label, width).map((row, index) => (index === 0 ? { ...row, from } : row)),
    );
}

/** Choices stand only where another question listens to them. */
function choiceRows({ edges }: Graph, { id, choices }: Question, width: number): readonly Row[] {
  if (!edges.some(({ from }) => from === id)) return [];
  return choices.flatMap((choice) => lines('choice', `${choice}: ${choiceOf(id, choice)}`, width));
}

/** Everything that is written into a question's box, from top to bottom. */
export function rowsOf(catalogue: Catalogue, graph: Graph, question: Question, width: number): readonly Row[] {
  const { id, core, weight } = question;
  const gate = catalogue.gates.find((entry) => entry.question === id);
  const number = graph.sections.flatMap(({ questions }) => questions).indexOf(question) + 1;
  return [
    ...conditionRows(graph, id, width),
    { kind: 'head', text: `${number}. ${id} (${core ? `quick, weight ${weight}` : `weight ${weight}`})` },
    ...lines('ask', askOf(id), width),
    ...choiceRows(graph, question, width),
    ...(gate ? lines('gate', `GATE ${gate.id} (${gateNameOf(gate.id)}): met by ${gate.in.join(' or ')}`, width) : []),
  ];
}

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { kind }) => sum + rowStyle[kind].height, 0);
}
