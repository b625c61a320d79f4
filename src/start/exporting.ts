import type { i18n } from 'i18next';
import { assess } from '../core/assessment';
import type { Catalogue, Questionnaire } from '../core/catalogue';
import type { Document } from '../core/document';
import { roadmap } from '../core/roadmap';
import { loadWords, parts } from '../locales/i18n';
import type { ExportMatter, Format } from '../reports/formats/format';
import { formats, saveFormats } from '../reports/formats/formats';
import { parseBytes } from '../storage/parse';
import { download, saveFileName, saveFileText } from '../storage/saveFile';
import type { Exported, ExportRequest } from '../ui/exporting';

interface Lent {
  readonly questionnaire: Questionnaire;
  /** Fetches the whole of it, once. */
  readonly catalogue: () => Promise<Catalogue>;
  readonly words: i18n;
  /** ISO 8601 with offset. */
  readonly now: () => string;
  /** Told of each document that went whole to a file from which the program opens it again. */
  readonly filed: (document: Document) => void;
}

/** The catalogue, and all words of the present language with it; null where some of it cannot be fetched. */
async function fetchAll({ words, catalogue }: Lent): Promise<Catalogue | null> {
  const language = words.language === 'en' ? 'en' : 'ja';
  try {
    const [fetched] = await Promise.all([catalogue(), ...parts.map((part) => loadWords(words, language, part))]);
    return fetched;
  } catch {
    return null;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Given extends Lent {
  readonly request: ExportRequest;
  readonly writtenAt: string;
  /** Null where the format needs none. */
  readonly fetched: Catalogue | null;
}

/** What a file is made of. Scores are computed only once they are asked for: the document alone must need none. */
function matterOf({ request, writtenAt, fetched, words, questionnaire }: Given): ExportMatter {
  const { document, withheld, pictures = {} } = request;
  const whole = () => {
    if (fetched) return fetched;
    throw new Error('a format that needs no words needs no catalogue');
  };
  const assessed = once(() => assess(whole(), document, writtenAt.slice(0, 10)));
  const planned = once(() => roadmap(whole(), document, assessed()));
  return {
    get catalogue() {
      return whole();
    },
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
      const parsed = parseBytes(bytes, questionnaire);
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
    if (!format) return { ok: false, because: 'absent' };
    const fetched = format.isWordless ? null : await fetchAll(lent);
    if (!(fetched || format.isWordless)) return { ok: false, because: 'absent' };
    const writtenAt = lent.now();
    const made = await madeBytes(format, matterOf({ ...lent, request, writtenAt, fetched }));
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
