import { type HeadingLevel, type IParagraphOptions, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { xmlSafe } from '../formats/safeText';
import { listIds, styleIds } from './looks';
import { TEXT_WIDTH } from './page';

/** The lines of a text as they stand in the file: what no XML may hold is gone. */
export function linesOf(text: string): readonly string[] {
  return xmlSafe(text).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
}

/** A run for each line of a text, so that a line is found again as it was written. */
export function runsOf(text: string): readonly TextRun[] {
  return linesOf(text).map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}

/** A paragraph of a text; it keeps its lines. */
export function paragraph(text: string, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children: runsOf(text) });
}

export function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return paragraph(text, { heading: level });
}

/** One text at the beginning of the line, one at its end. */
export function bothEnds(start: string, end: readonly (TextRun | string)[]): Paragraph {
  const ending = end.map((one) => (typeof one === 'string' ? new TextRun(xmlSafe(one)) : one));
  return new Paragraph({
    style: styleIds.running,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [...runsOf(start), new TextRun({ children: [new Tab()] }), ...ending],
  });
}

interface ListOptions {
  readonly kind: keyof typeof listIds;
  /** Tells a numbered list from the others, so that each begins with one. */
  readonly instance: number;
  readonly keepNext?: boolean;
}

/** A real list. */
export function list(items: readonly string[], { kind, instance, keepNext = false }: ListOptions) {
  return items.map((item) =>
    paragraph(item, { style: styleIds.item, keepNext, numbering: { reference: listIds[kind], level: 0, instance } }),
  );
}
