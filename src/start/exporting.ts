import type { i18n } from 'i18next';
import { assess } from '../core/assessment';
import type { Catalogue } from '../core/catalogue';
import type { Document } from '../core/document';
import { roadmap } from '../core/roadmap';
import { loadWords, parts } from '../locales/i18n';
import type { ExportMatter, Format } from '../reports/formats/format';
import { formats, saveFormats } from '../reports/formats/formats';
import { parseBytes } from '../storage/parse';
import { download, saveFileName, saveFileText } from '../storage/saveFile';
import type { Exported, ExportRequest } from '../ui/exporting';

interface Lent {
  readonly catalogue: Catalogue;
  readonly words: i18n;
  /** ISO 8601 with offset. */
  readonly now: () => string;
  /** Told of each document that went whole to a file from which the program opens it again. */
  readonly filed: (document: Document) => void;
}

/** All words of the present language; false where some cannot be fetched. */
async function haveWords(words: i18n): Promise<boolean> {
  const language = words.language === 'en' ? 'en' : 'ja';
  try {
    await Promise.all(parts.map((part) => loadWords(words, language, part)));
    return true;
  } catch {
    return false;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What a file is made of. Scores are computed only once they are asked for: the document alone must need none. */
function matterOf({ document, withheld, pictures = {} }: ExportRequest, writtenAt: string, lent: Lent): ExportMatter {
  const { catalogue, words } = lent;
  const assessed = once(() => assess(catalogue, document, writtenAt.slice(0, 10)));
  const planned = once(() => roadmap(catalogue, document, assessed()));
  return {
    catalogue,
    document,
    get assessment() {
      return assessed();
    },
    get roadmap() {
      return planned();
    },
    speech: { t: words.t, i18n: words, language: words.language === 'en' ? 'en' : 'ja' },
    writtenAt,
    pictures,
    ...(withheld ? { withheld } : {}),
    sealed: saveFileText,
    opened: (bytes) => {
      const parsed = parseBytes(bytes, catalogue);
      return parsed.ok && !parsed.newer && !parsed.altered ? parsed.document : null;
    },
  };
}

type Made = Uint8Array<ArrayBuffer> | Extract<Exported, { ok: false }>['because'];

/** The bytes of a file once they have been read back and found whole, or why there are none. */
async function madeBytes(format: Format, matter: ExportMatter): Promise<Made> {
  try {
    const bytes = await format.make(matter);
    if (!(await format.holds(bytes, matter))) return 'unlike';
    return bytes;
  } catch (error) {
    console.error(error);
    return 'unmade';
  }
}

/** Makes a file, reads it back, and only then hands it to the browser. Never throws. */
export function exporting(lent: Lent): (request: ExportRequest) => Promise<Exported> {
  return async (request) => {
    const { document, prefix } = request;
    const format = await formats[request.format]().catch(() => null);
    if (!(format && (format.isWordless || (await haveWords(lent.words))))) return { ok: false, because: 'absent' };
    const writtenAt = lent.now();
    const made = await madeBytes(format, matterOf(request, writtenAt, lent));
    if (typeof made === 'string') return { ok: false, because: made };
    const name = saveFileName(prefix, document.respondent.body, writtenAt, format.extension);
    try {
      download(made, name, format.type);
    } catch {
      return { ok: false, because: 'undelivered' };
    }
    const isWhole = !Object.values(request.withheld ?? {}).some(Boolean);
    if (isWhole && saveFormats.includes(request.format)) lent.filed(document);
    return { ok: true, name };
  };
}

/** Hands a picture of a chart to the browser. @param now ISO 8601 with offset */
export function savingPicture(now: () => string) {
  return (png: Uint8Array<ArrayBuffer>, prefix: string, body: string): string | null => {
    const name = saveFileName(prefix, body, now(), 'png');
    try {
      download(png, name, 'image/png');
      return name;
    } catch {
      return null;
    }
  };
}
