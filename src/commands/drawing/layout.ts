import type { Catalogue } from '../../core/catalogue';
import { areaNameOf, phaseNameOf } from '../listing/names';
import type { Graph } from './graph';
import { heightOf, type Row, rowsOf } from './rows';

export const sheet = {
  margin: 32,
  columnWidth: 470,
  gutter: 120,
  profileTop: 92,
  profileHeight: 44,
  channel: 166,
  columnTop: 196,
  titleHeight: 44,
  areaHeight: 34,
  padding: 10,
  gap: 14,
} as const;

/** A question's box, or a profile field's, which has no column. */
export interface Box {
  readonly key: string;
  readonly column: number | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly core: boolean;
}

export interface Title {
  readonly kind: 'phase' | 'area';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly titles: readonly Title[];
  readonly width: number;
  readonly height: number;
}

export function columnLeft(column: number): number {
  return sheet.margin + sheet.gutter + column * (sheet.columnWidth + sheet.gutter);
}

function layColumn(catalogue: Catalogue, graph: Graph, column: number): Layout {
  const phase = catalogue.phases[column]?.id;
  const [x, width] = [columnLeft(column), sheet.columnWidth];
  const sections = graph.sections.filter((section) => section.phase === phase);
  const count = sections.flatMap(({ questions }) => questions).length;
  const title = `${phaseNameOf(phase ?? '')} (${phase}, ${count} questions)`;
  const titles: Title[] = [{ kind: 'phase', text: title, x, y: sheet.columnTop }];
  const boxes: Box[] = [];
  let y: number = sheet.columnTop + sheet.titleHeight;
  for (const { area, questions } of sections) {
    titles.push({ kind: 'area', text: `${areaNameOf(area)} (${area})`, x, y });
    y += sheet.areaHeight;
    for (const question of questions) {
      const rows = rowsOf(catalogue, graph, question, width - 2 * sheet.padding);
      const height = heightOf(rows) + 2 * sheet.padding;
      boxes.push({ key: question.id, column, x, y, width, height, rows, core: question.core === true });
      y += height + sheet.gap;
    }
  }
  return { boxes, titles, width: x + width + sheet.margin, height: y + sheet.margin };
}

function profileBoxes(profile: readonly string[]): readonly Box[] {
  return profile.map((key, place) => ({
    key,
    column: null,
    x: sheet.margin + place * 280,
    y: sheet.profileTop,
    width: 260,
    height: sheet.profileHeight,
    rows: [{ kind: 'head', text: key }],
    core: false,
  }));
}

/** Columns by phase, sections and questions in asking order, profile fields above. */
export function layOut(catalogue: Catalogue, graph: Graph): Layout {
  const columns = catalogue.phases.map((_, column) => layColumn(catalogue, graph, column));
  return {
    boxes: [...profileBoxes(graph.profile), ...columns.flatMap(({ boxes }) => boxes)],
    titles: columns.flatMap(({ titles }) => titles),
    width: Math.max(...columns.map(({ width }) => width)),
    height: Math.max(...columns.map(({ height }) => height)),
  };
}
