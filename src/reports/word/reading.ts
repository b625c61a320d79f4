import { strFromU8, unzipSync } from 'fflate';

/** A text as one run of the file has it. */
export interface ReadText {
  readonly text: string;
  /** Of the heading that it stands in; none for any other paragraph. */
  readonly level?: number;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const isHex = name[1] === 'x';
    return String.fromCodePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
  });
}

function textsOf(xml: string): readonly ReadText[] {
  const paragraphs = xml.match(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs) ?? [];
  return paragraphs.flatMap((paragraph) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    if (style.startsWith('TOC')) return [];
    const level = Number(/^Heading(\d)$/.exec(style)?.[1]);
    return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => ({
      text: decoded(text),
      ...(level > 0 ? { level } : {}),
    }));
  });
}

/** What stands in a Word file: its texts in order, but for the list of its headings, and its pictures; null where it is none. */
export function readWord(bytes: Uint8Array): { texts: readonly ReadText[]; pictures: readonly Uint8Array[] } | null {
  try {
    const parts = unzipSync(bytes);
    const body = parts['word/document.xml'];
    if (!body) return null;
    const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    return { texts: textsOf(strFromU8(body)), pictures: media.map(([, data]) => data) };
  } catch {
    return null;
  }
}
