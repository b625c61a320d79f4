import { type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { ExportMatter, Picture } from '../formats/format';
import { xmlSafe } from '../formats/safeText';
import type { Block, Chapter } from '../report/blocks';
import { styleIds } from './looks';
import { PICTURE_WIDTH } from './page';
import { heading, list, paragraph, runsOf } from './paragraphs';
import { dataTable, factTable } from './tables';

type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** What the parts of a report are made with. */
export interface Making {
  readonly matter: ExportMatter;
  /** The place of a table, a list, or a chart that has a picture, among its kind; the first is 1. */
  readonly numbers: ReadonlyMap<Block, number>;
}

/** Over all chapters in the order in which they stand in the file. */
export function numbersOf(chapters: readonly Chapter[], { pictures }: ExportMatter): Making['numbers'] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const kinds = [
    blocks.filter(({ kind }) => kind === 'table'),
    blocks.filter(({ kind }) => kind === 'list'),
    blocks.filter((block) => block.kind === 'chart' && pictures[block.chart]),
  ];
  return new Map(kinds.flatMap((some) => some.map((block, index) => [block, index + 1] as const)));
}

/** A caption with its number; the two are runs of their own. */
function caption(number: string, text: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: [...runsOf(`${number}  `), ...runsOf(text)] });
}

function image({ png, width, height }: Picture, name: string, alt: string): ImageRun {
  const shrink = Math.min(1, PICTURE_WIDTH / width);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * shrink), height: Math.round(height * shrink) },
    altText: { name: xmlSafe(name), title: xmlSafe(name), description: xmlSafe(alt) },
  });
}

function chartParts(block: ChartBlock, { matter, numbers }: Making): readonly FileChild[] {
  const { t } = matter.speech;
  const { chart, name, finding } = block;
  const picture = matter.pictures[chart];
  if (!picture) return [paragraph(finding, { style: styleIds.lead })];
  const alt = t('punctuation.labelled', { label: name, text: finding });
  return [
    caption(t('word:figure', { number: numbers.get(block) ?? 0 }), name),
    paragraph(finding, { style: styleIds.finding }),
    new Paragraph({ style: styleIds.picture, children: [image(picture, name, alt)] }),
  ];
}

const headingLevels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockParts(block: Block, making: Making, keepNext: boolean): readonly FileChild[] {
  const number = making.numbers.get(block) ?? 0;
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, headingLevels[block.level])];
    case 'paragraph':
      return [paragraph(block.text, { keepNext, ...(block.tone ? { style: styleIds[block.tone] } : {}) })];
    case 'list':
      return list(block.items, { kind: block.ordered ? 'numbers' : 'bullets', instance: number, keepNext });
    case 'facts':
      return [factTable(block.facts), paragraph('', { style: styleIds.cell })];
    case 'table':
      return [
        caption(making.matter.speech.t('word:table', { number }), block.caption),
        dataTable(block),
        paragraph('', { style: styleIds.cell }),
      ];
    case 'chart':
      return chartParts(block, making);
  }
}

/** Whether a block stays on the page of the next one: it leads from its heading to what the heading is about. */
function isKept(index: number, blocks: readonly Block[]): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (before && before.kind !== 'heading') return false;
  const isShort = block?.kind === 'paragraph' || (block?.kind === 'list' && block.items.length < 5);
  return isShort && after !== undefined && ['heading', 'facts', 'table', 'list'].includes(after.kind);
}

/** A chapter as parts of a Word file. */
export function chapterParts({ title, blocks }: Chapter, making: Making): readonly FileChild[] {
  const parts = blocks.flatMap((block, index) => blockParts(block, making, isKept(index, blocks)));
  return [heading(title, HeadingLevel.HEADING_1), ...parts];
}
