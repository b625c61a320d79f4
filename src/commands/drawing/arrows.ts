import type { Edge, Graph } from './graph';
import { type Box, columnLeft, type Layout, sheet } from './layout';
import { rowStyle } from './rows';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Arrow {
  readonly from: string;
  readonly points: readonly Point[];
}

const colours = ['#005a9c', '#a83200', '#2b6e2b', '#7b2d8b', '#8a6500', '#00707a'] as const;

/** One colour for all arrows from the same origin. */
export function colourOf({ edges }: Graph, from: string): string {
  const origins = [...new Set(edges.map((edge) => edge.from))];
  return colours[origins.indexOf(from) % colours.length] ?? colours[0];
}

/** Height in the sheet of the middle of the first row for which the test holds. */
function middleOf(box: Box, test: (row: Box['rows'][number]) => boolean): number {
  let y = box.y + sheet.padding;
  for (const row of box.rows) {
    const { height } = rowStyle[row.kind];
    if (test(row)) return y + height / 2;
    y += height;
  }
  return box.y + box.height / 2;
}

/** Each origin has a lane of its own in the gutter left of a column. */
function laneOf({ boxes }: Layout, { edges }: Graph, column: number, from: string): number {
  const inColumn = (id: string) => boxes.some((box) => box.key === id && box.column === column);
  const origins = [...new Set(edges.filter(({ to }) => inColumn(to)).map((edge) => edge.from))];
  return columnLeft(column) - 24 - 18 * origins.indexOf(from);
}

/** From the origin to its lane: sideways beside the column, or down and along the channel above all columns. */
function wayToLane(origin: Box, column: number, lane: number): readonly Point[] {
  if (origin.column === null) {
    const x = Math.min(origin.x + origin.width / 2, lane);
    return [
      { x, y: origin.y + origin.height },
      { x, y: sheet.channel },
      { x: lane, y: sheet.channel },
    ];
  }
  const y = middleOf(origin, ({ kind }) => kind === 'choice');
  const x = origin.column === column ? origin.x : origin.x + origin.width;
  if (column - origin.column < 2)
    return [
      { x, y },
      { x: lane, y },
    ];
  const aside = x + 16;
  return [
    { x, y },
    { x: aside, y },
    { x: aside, y: sheet.channel },
    { x: lane, y: sheet.channel },
  ];
}

function arrowOf(layout: Layout, graph: Graph, { from, to }: Edge): readonly Arrow[] {
  const origin = layout.boxes.find(({ key }) => key === from);
  const target = layout.boxes.find(({ key }) => key === to);
  if (!origin || !target || target.column === null) return [];
  const lane = laneOf(layout, graph, target.column, from);
  const y = middleOf(target, (row) => row.from === from);
  return [{ from, points: [...wayToLane(origin, target.column, lane), { x: lane, y }, { x: target.x - 2, y }] }];
}

export function arrowsOf(layout: Layout, graph: Graph): readonly Arrow[] {
  return graph.edges.flatMap((edge) => arrowOf(layout, graph, edge));
}
