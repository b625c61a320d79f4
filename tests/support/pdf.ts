import { inflateSync } from 'node:zlib';

/** A run of text where a page begins to show it. */
interface Run {
  readonly text: string;
  /** Millimetres from the left and the upper edge of the paper, at the foot of the letters. */
  readonly x: number;
  readonly y: number;
}

export interface PdfPage {
  readonly runs: readonly Run[];
  /** All of it in the order of painting, without blanks. */
  readonly text: string;
}

type Matrix = readonly [number, number, number, number, number, number];
type Letters = ReadonlyMap<string, string>;

const HEIGHT = 841.92;
const MILLIMETRES = 25.4 / 72;
const still: Matrix = [1, 0, 0, 1, 0, 0];

function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

function matrixOf(numbers: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.trim().split(/\s+/).map(Number);
  return [a, b, c, d, e, f];
}

/** The objects of a file as Chromium writes it: plain, without object streams. */
function objectsIn(pdf: Buffer): ReadonlyMap<string, string> {
  const source = pdf.toString('latin1');
  const found = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) found.set(id, body);
  return found;
}

function streamOf(object = ''): string {
  const [head = '', data = ''] = object.split(/stream\r?\n/, 2);
  const bytes = Buffer.from(data.replace(/\r?\nend$/, ''), 'latin1');
  return head.includes('FlateDecode') ? inflateSync(bytes, { finishFlush: 2 }).toString('latin1') : data;
}

function fromHex(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** What the codes of a font mean. */
function lettersOf(map: string): Letters {
  const letters = new Map<string, string>();
  for (const [, from = '', to = '', text = ''] of map.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g)) {
    for (let code = Number.parseInt(from, 16), place = 0; code <= Number.parseInt(to, 16); code += 1, place += 1) {
      const last = Number.parseInt(text.slice(-4), 16) + place;
      letters.set(
        code.toString(16).toUpperCase().padStart(from.length, '0'),
        fromHex(text.slice(0, -4)) + String.fromCharCode(last),
      );
    }
  }
  for (const [, code = '', text = ''] of map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gm))
    letters.set(code, fromHex(text));
  return letters;
}

const STEP =
  /\/(?<font>F\d+) [\d.]+ Tf|<(?<show>[0-9A-F]*)> Tj|ActualText <FEFF(?<said>[0-9A-F]*)>|(?<end>EMC)|(?<move>[-\d.]+ [-\d.]+) Td|(?<line>[-\d. ]+) Tm|(?<page>[-\d. ]+) cm|(?<=^|\s)(?<keep>q)(?=\s)|(?<=^|\s)(?<back>Q)(?=\s)/g;

function runsIn(content: string, fonts: ReadonlyMap<string, Letters>): readonly Run[] {
  const runs: Run[] = [];
  const kept: Matrix[] = [];
  const now = { page: still, line: still, letters: new Map() as Letters, actual: null as string | null };
  const glyphs = (codes: string) => {
    const width = [...now.letters.keys()][0]?.length ?? 2;
    const parts = codes.match(new RegExp(`.{${width}}`, 'g')) ?? [];
    return parts.map((glyph) => now.letters.get(glyph) ?? '').join('');
  };
  const steps: Readonly<Record<string, (operand: string) => unknown>> = {
    font: (name) => Object.assign(now, { letters: fonts.get(name) ?? new Map() }),
    said: (hex) => Object.assign(now, { actual: fromHex(hex) }),
    end: () => Object.assign(now, { actual: null }),
    move: (by) => Object.assign(now, { line: times(matrixOf(`1 0 0 1 ${by}`), now.line) }),
    line: (to) => Object.assign(now, { line: matrixOf(to) }),
    page: (by) => Object.assign(now, { page: times(matrixOf(by), now.page) }),
    keep: () => kept.push(now.page),
    back: () => Object.assign(now, { page: kept.pop() ?? still }),
    show: (codes) => {
      const [, , , , x, y] = times(now.line, now.page);
      runs.push({ text: now.actual ?? glyphs(codes), x: x * MILLIMETRES, y: (HEIGHT - y) * MILLIMETRES });
      // What several letters stand for is said once.
      if (now.actual !== null) now.actual = '';
    },
  };
  for (const { groups = {} } of content.matchAll(STEP)) {
    for (const [name, operand] of Object.entries(groups)) if (operand !== undefined) steps[name]?.(operand);
  }
  return runs;
}

/** The pages of a file that Chromium has printed, with their text. */
export function pdfPages(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsIn(pdf);
  const lettersBy = new Map<string, Letters>();
  const fontOf = (id: string) => {
    const known = lettersBy.get(id);
    if (known) return known;
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    const letters = map ? lettersOf(streamOf(objects.get(map))) : new Map<string, string>();
    lettersBy.set(id, letters);
    return letters;
  };
  const isPage = (object: string) => /^<<\/Type \/Page\n/.test(object);
  return [...objects.values()].filter(isPage).map((object) => {
    const fonts = new Map(
      [...object.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fontOf(id)]),
    );
    const runs = runsIn(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(object)?.[1] ?? '')), fonts);
    return {
      runs,
      text: runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    };
  });
}
