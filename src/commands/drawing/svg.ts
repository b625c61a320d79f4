import { type Arrow, arrowsOf, colourOf } from './arrows';
import { type Graph, isProfile } from './graph';
import { type Box, type Layout, sheet, type Title } from './layout';
import { type Row, rowStyle } from './rows';

const FONT = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',sans-serif";
const ink = { text: '#1a1a1c', faint: '#4d4d4f', line: '#949497', gate: '#b3000c', quick: '#0017c1' } as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

function write(text: string, x: number, y: number, { size, fill, bold = false }: TextLook): string {
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}>${escaped(text)}</text>`;
}

function lookOf(graph: Graph, row: Row, colour: string): TextLook {
  const { size } = rowStyle[row.kind];
  if (row.kind === 'condition') return { size, fill: row.from ? colourOf(graph, row.from) : colour, bold: true };
  if (row.kind === 'gate') return { size, fill: ink.gate, bold: true };
  return { size, fill: row.kind === 'ask' ? ink.text : ink.faint, bold: row.kind === 'head' };
}

function drawRows(graph: Graph, box: Box): readonly string[] {
  let y = box.y + sheet.padding;
  let colour: string = ink.text;
  return box.rows.map((row) => {
    const { size, height } = rowStyle[row.kind];
    const look = lookOf(graph, row, colour);
    colour = look.fill;
    const line = write(row.text, box.x + sheet.padding, y + (height + size * 0.72) / 2, look);
    y += height;
    return line;
  });
}

function drawBox(graph: Graph, box: Box): string {
  const isGate = box.rows.some(({ kind }) => kind === 'gate');
  const [stroke, thickness] = isGate ? [ink.gate, 3] : box.core ? [ink.quick, 3] : [ink.line, 1.5];
  const fill = isProfile(box.key) ? '#f2f2f2' : box.core ? '#f0f4ff' : '#ffffff';
  const frame = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="${thickness}"/>`;
  return [frame, ...drawRows(graph, box)].join('\n');
}

function drawTitle({ kind, text, x, y }: Title): string {
  if (kind === 'area') return write(text, x, y + 24, { size: 16, fill: ink.text, bold: true });
  const bar = `<rect x="${x}" y="${y}" width="${sheet.columnWidth}" height="36" fill="#264af4"/>`;
  return bar + write(text, x + sheet.padding, y + 25, { size: 18, fill: '#ffffff', bold: true });
}

function drawArrow(graph: Graph, { from, points }: Arrow): string {
  const colour = colourOf(graph, from);
  const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
  const head = `<path d="M${x},${y} l-11,-6 v12 z" fill="${colour}"/>`;
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${head}`;
}

const legend =
  'Arrows lead from what is heard to the question that it opens; the choices that open it stand at the arrow’s end. Blue frame: also in the quick version. Red frame: a gate.';

/** The whole graph as one SVG picture. */
export function drawSvg(title: string, graph: Graph, layout: Layout): string {
  const { width, height, boxes, titles } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    write(title, sheet.margin, 46, { size: 24, fill: ink.text, bold: true }),
    write(legend, sheet.margin, 74, { size: 15, fill: ink.faint }),
    ...arrowsOf(layout, graph).map((arrow) => drawArrow(graph, arrow)),
    ...boxes.map((box) => drawBox(graph, box)),
    ...titles.map(drawTitle),
    '</svg>',
    '',
  ].join('\n');
}
