import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(markup: string): string {
  return markup.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);
}

/** What a cell holds: a text, a number or a formula with the value that it shows. */
export type Held = readonly ['text', string] | readonly ['number', string] | readonly ['formula', string, string];

/** Cells that hold something, by address. */
export type HeldSheet = ReadonlyMap<string, Held>;

function heldIn(markup: string): Held | null {
  const value = /<v>([^<]*)<\/v>/.exec(markup)?.[1];
  const formula = /<f>([^<]*)<\/f>/.exec(markup)?.[1];
  if (formula !== undefined) return ['formula', plain(formula), plain(value ?? '')];
  const text = /<is><t xml:space="preserve">([^<]*)<\/t><\/is>/.exec(markup)?.[1];
  if (text) return ['text', plain(text)];
  return value === undefined ? null : ['number', value];
}

function sheetIn(xml: string): HeldSheet {
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs);
  const held = [...cells].flatMap(([, at = '', markup = '']) => {
    const found = heldIn(markup);
    return found ? [[at, found] as const] : [];
  });
  return new Map(held);
}

/**
 * The sheets of an Excel file that this program wrote, by name and in order; it reads nothing else. Null where the
 * bytes are no such file.
 */
export function readBook(bytes: Uint8Array): ReadonlyMap<string, HeldSheet> | null {
  try {
    const parts = unzipSync(bytes);
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
      plain(name),
    );
    return new Map(names.map((name, index) => [name, sheetIn(part(`xl/worksheets/sheet${index + 1}.xml`))]));
  } catch {
    return null;
  }
}
