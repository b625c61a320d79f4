import type { Block } from '../report/blocks';
import { currentText } from '../texts';
import { annexes } from './annexes';
import { draftFacts, passagesOf } from './draft';
import type { Contents } from './file';
import { linesOf } from './paragraphs';
import type { ReadText } from './reading';

const plain = (text: string): readonly ReadText[] => linesOf(text).map((line) => ({ text: line }));
const titled = (text: string, level: number): readonly ReadText[] =>
  linesOf(text).map((line) => ({ text: line, level }));

function blockTexts(block: Block): readonly ReadText[] {
  switch (block.kind) {
    case 'heading':
      return titled(block.text, block.level);
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items.flatMap(plain);
    case 'facts':
      return block.facts.flat().flatMap(plain);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()].flatMap(plain);
    case 'chart':
      return plain(block.finding);
  }
}

function draftTexts({ draft, matter }: Contents): readonly ReadText[] {
  if (!draft) return [];
  const parts = draft.parts.flatMap((part) => [
    ...titled(part.title, 2),
    ...passagesOf(currentText(part, matter.document), matter).flatMap(({ texts }) => texts.flatMap(plain)),
  ]);
  return [...titled(draft.title, 1), ...draftFacts(matter).flat().flatMap(plain), ...parts];
}

/** Everything that a Word file is to say, in order. */
export function expectedTexts(contents: Contents): readonly ReadText[] {
  const { report, matter } = contents;
  const chapters = annexes(report, matter).flatMap((annex) => annex.chapters);
  return [
    ...draftTexts(contents),
    ...[report.title, ...report.facts.flat()].flatMap(plain),
    ...chapters.flatMap(({ title, blocks }) => [...titled(title, 1), ...blocks.flatMap(blockTexts)]),
  ].filter(({ text }) => text !== '');
}
