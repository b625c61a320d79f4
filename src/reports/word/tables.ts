import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block } from '../report/blocks';
import { BORDER, GROUND, styleIds } from './looks';
import { TEXT_WIDTH } from './page';
import { linesOf, paragraph } from './paragraphs';

type TableBlock = Extract<Block, { kind: 'table' }>;

const edge = { style: BorderStyle.SINGLE, size: 4, color: BORDER } as const;
const borders = { top: edge, bottom: edge, left: edge, right: edge };
const margins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 90, right: 90 };
const shading = { fill: GROUND, color: 'auto', type: 'clear' } as const;
const dxa = (size: number) => ({ size, type: WidthType.DXA });

/** So many lines of a cell stay together; a longer one would leave a page all but empty. */
const TOGETHER = 24;
/** The width of a full-width letter in a cell, twips. */
const LETTER = 180;

/** Widths that add up to the width of the text. */
function widthsOf(shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
}

function linesIn(text: string, width: number): number {
  return linesOf(text).reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / (width - 180))), 0);
}

interface CellOptions {
  readonly width: number;
  readonly isTitle?: boolean;
  readonly align?: 'end';
}

function cell(text: string, { width, isTitle = false, align }: CellOptions): TableCell {
  const style = isTitle ? styleIds.columnTitle : styleIds.cell;
  return new TableCell({
    width: dxa(width),
    ...(isTitle ? { shading } : {}),
    children: [paragraph(text, { style, ...(align ? { alignment: AlignmentType.RIGHT } : {}) })],
  });
}

function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: dxa(widths.reduce((sum, width) => sum + width, 0)),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: edge, insideVertical: edge },
    margins,
    rows,
  });
}

/** A table whose titles stand again on each page, and whose rows stay whole. */
export function dataTable({ columns, rows }: TableBlock): Table {
  const widths = widthsOf(columns.map(({ share }) => share));
  const widthAt = (index: number) => widths[index] ?? 0;
  const titles = columns.map(({ title, align }, index) =>
    cell(title, { width: widthAt(index), isTitle: true, ...(align ? { align } : {}) }),
  );
  const rowOf = (texts: readonly string[]) =>
    new TableRow({
      cantSplit: texts.every((text, index) => linesIn(text, widthAt(index)) <= TOGETHER),
      children: columns.map(({ align }, index) =>
        cell(texts[index] ?? '', { width: widthAt(index), ...(align ? { align } : {}) }),
      ),
    });
  return tableOf(widths, [new TableRow({ tableHeader: true, cantSplit: true, children: titles }), ...rows.map(rowOf)]);
}

/** Labels with their values, one beneath the other. */
export function factTable(facts: readonly (readonly [label: string, value: string])[]): Table {
  const [labelWidth = 0, valueWidth = 0] = widthsOf([24, 76]);
  const isShort = facts.reduce((sum, [, value]) => sum + linesIn(value, valueWidth), 0) <= TOGETHER;
  const rows = facts.map(
    ([label, value], index) =>
      new TableRow({
        keepNext: isShort && index < facts.length - 1,
        cantSplit: linesIn(value, valueWidth) <= TOGETHER,
        children: [cell(label, { width: labelWidth, isTitle: true }), cell(value, { width: valueWidth })],
      }),
  );
  return tableOf([labelWidth, valueWidth], rows);
}

const BOX = { width: mm(22), height: mm(20), mark: mm(12), aRow: 6 };

function stampRows(titles: readonly string[], mark: readonly string[]): readonly TableRow[] {
  const { CENTER } = VerticalAlignTable;
  const centred = (text: string) => [paragraph(text, { style: styleIds.stamp })];
  const width = dxa(BOX.width);
  return [
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          width: dxa(BOX.mark),
          rowSpan: 2,
          verticalAlign: CENTER,
          shading,
          children: mark.flatMap(centred),
        }),
        ...titles.map((title) => new TableCell({ width, verticalAlign: CENTER, shading, children: centred(title) })),
      ],
    }),
    new TableRow({
      cantSplit: true,
      height: { value: BOX.height, rule: HeightRule.ATLEAST },
      children: titles.map(() => new TableCell({ width, children: [new Paragraph({ style: styleIds.cell })] })),
    }),
  ];
}

/** Boxes for the seals of those who approve, from the highest down, at the end of the line; none where there are no titles. @param mark what they are for, a line each */
export function stampBoxes(titles: readonly string[], mark: readonly string[]): readonly (Table | Paragraph)[] {
  const rows = Array.from({ length: Math.ceil(titles.length / BOX.aRow) }, (_, row) =>
    titles.slice(row * BOX.aRow, (row + 1) * BOX.aRow),
  );
  return rows.flatMap((some) => [
    new Table({
      alignment: AlignmentType.RIGHT,
      width: dxa(BOX.mark + some.length * BOX.width),
      columnWidths: [BOX.mark, ...some.map(() => BOX.width)],
      layout: TableLayoutType.FIXED,
      borders: { ...borders, insideHorizontal: edge, insideVertical: edge },
      margins,
      rows: stampRows(some, mark),
    }),
    new Paragraph({ style: styleIds.cell }),
  ]);
}
