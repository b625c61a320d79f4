import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { i18n } from 'i18next';
import type { Document, Language } from '../../core/document';
import { type Withheld, withoutWithheld } from '../../core/withheld';
import type { ExportMatter, Format } from '../../reports/formats/format';
import { type FormatId, formats } from '../../reports/formats/formats';
import { allWords } from '../allWords';
import { forEachOpen, type Job } from './job';
import { matterOf } from './matter';
import { writeWhole } from './outlet';
import { STDIN } from './sources';
import { entryName, type OpenEntry } from './telling';
import { filled, inOneLine, type Words, wordsOf } from './words';

interface Settings {
  readonly format: FormatId;
  /** Language of the reports; null where each has that of its document. */
  readonly language: Language | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly withheld: Withheld;
  /** Absolute; null where each report stands beside what was read. */
  readonly out: string | null;
  readonly force: boolean;
}

/** Bytes of a file name in UTF-8, of which systems allow 255. */
const MOST = 180;
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The beginning of a name that every system takes. */
function fitting(name: string): string {
  const signs = [...name.normalize('NFC').replace(FORBIDDEN, '')];
  while (Buffer.byteLength(signs.join('')) > MOST) signs.pop();
  return signs.join('').trim();
}

/** Names that no two reports of one run share, whatever the case of their letters; what was read counts as taken. */
function naming(read: readonly string[]) {
  const key = (path: string) => resolve(path).normalize('NFC').toLowerCase();
  const taken = new Set(read.map(key));
  return (folder: string, begin: string, end: string): string => {
    for (let count = 1; ; count += 1) {
      const path = join(folder, `${begin}${count === 1 ? '' : `_${count}`}${end}`);
      if (taken.has(key(path))) continue;
      taken.add(key(path));
      return path;
    }
  };
}

/** Folder and beginning of the name of a report; without names neither tells whose it is. */
function placeOf({ source, line }: OpenEntry, number: number, { out, withheld }: Settings, words: Words) {
  const beside = source.path === STDIN ? '.' : dirname(source.path);
  if (withheld.names) return { folder: out ?? beside, begin: `${words.nameless}_${String(number).padStart(4, '0')}` };
  const folder = out === null ? beside : join(out, dirname(source.name));
  const name = source.path === STDIN ? words.nameless : basename(source.name, extname(source.name));
  const begin = line === null ? name : `${name}_${String(line).padStart(6, '0')}`;
  return { folder, begin: fitting(begin) };
}

type Failure = Exclude<keyof Words['notWritten'], 'exists'>;

/** The bytes of a file once they have been read back and found whole, or why there are none. */
async function madeBytes(format: Format, matter: ExportMatter): Promise<Uint8Array | Failure> {
  try {
    const bytes = await format.make(matter);
    return (await format.holds(bytes, matter)) ? bytes : 'unlike';
  } catch {
    return 'unmade';
  }
}

/** Makes the bytes of one report. Words of a language are read once, when they are first asked for. */
async function making(settings: Settings, { catalogue, around }: Job) {
  const { withheld, date } = settings;
  const format = await formats[settings.format]();
  const spokenIn = new Map<Language, Promise<i18n>>();
  const wordsIn = (language: Language) => {
    const words = spokenIn.get(language) ?? allWords(language);
    spokenIn.set(language, words);
    return words;
  };
  const writtenAt = date === null ? around.now : `${date}T00:00:00+09:00`;
  const isPartial = Object.values(withheld).some(Boolean);
  const make = async (document: Document, language: Language) => {
    const words = await wordsIn(language);
    const kept = withoutWithheld(document, withheld, words.t('exports:leave.sign'));
    const matter = matterOf({ catalogue, document: kept, words, language, writtenAt });
    return madeBytes(format, isPartial ? { ...matter, withheld } : matter);
  };
  return { extension: format.extension, make };
}

/** Writes bytes to their place; why not, where that cannot be done. */
async function written(path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, (temporary) => writeFile(temporary, bytes));
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** Writes a report of each entry that opens, and says of each where. @returns the exit code */
export async function report(job: Job, settings: Settings): Promise<0 | 1> {
  const { sources, words, around } = job;
  const { extension, make } = await making(settings, job);
  const nameIn = naming(sources.found.map(({ path }) => path));
  let number = 0;
  const notWritten = async (why: keyof Words['notWritten'], values: Readonly<Record<string, string>>) => {
    await around.told.write(`${filled(words.notWritten[why], { force: '--force', ...values })}\n`);
    return false;
  };
  return forEachOpen(job, async (entry) => {
    number += 1;
    const { document } = entry.parsed;
    const language = settings.language ?? document.language;
    const { folder, begin } = placeOf(entry, number, settings, words);
    const path = nameIn(resolve(around.folder, folder), begin, `_${wordsOf[language].ending.report}.${extension}`);
    if (!settings.force && existsSync(path)) return notWritten('exists', { name: inOneLine(path) });
    const bytes = await make(document, language);
    if (typeof bytes === 'string') return notWritten(bytes, { name: entryName(entry, words) });
    const why = await written(path, bytes);
    if (why !== null) return notWritten('undelivered', { name: inOneLine(path), why });
    await around.out.write(`${filled(words.written, { name: inOneLine(path) })}\n`);
    return true;
  });
}
