import { Packer } from 'docx';
import { report } from '../report/report';
import { approvalText } from '../texts';
import { expectedTexts } from '../word/expected';
import { type Contents, wordFile } from '../word/file';
import { type ReadText, readWord } from '../word/reading';
import type { ExportMatter, Format, Picture } from './format';
import { leftOut } from './leftOut';

function contentsOf(matter: ExportMatter): Contents {
  const whole = report(matter);
  return {
    report: { ...whole, facts: [...whole.facts, ...leftOut(matter)] },
    draft: approvalText('draft', matter),
    matter,
  };
}

/** Whether each of the texts stands among those read, in the same order. */
function standsIn(expected: readonly ReadText[], read: readonly ReadText[]): boolean {
  let found = 0;
  for (const { text, level } of read) {
    const next = expected[found];
    if (next && next.text === text && next.level === level) found += 1;
  }
  return found === expected.length;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** The pictures that the report shows. */
function picturesOf({ report: { chapters }, matter }: Contents): readonly Picture[] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  return blocks.flatMap((block) => (block.kind === 'chart' ? (matter.pictures[block.chart] ?? []) : []));
}

/** The report and the text for approval, to be worked on in Word. */
export const docx: Format = {
  extension: 'docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  make: async (matter) => new Uint8Array(await Packer.pack(wordFile(contentsOf(matter)), 'arraybuffer')),
  holds: async (bytes, matter) => {
    const read = readWord(bytes);
    if (!read) return false;
    const contents = contentsOf(matter);
    const pictures = picturesOf(contents);
    return (
      pictures.every(({ png }) => read.pictures.some((one) => isSame(one, png))) &&
      standsIn(expectedTexts(contents), read.texts)
    );
  },
};
