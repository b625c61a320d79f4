const DIGITS = 64;
const HEX = /^[0-9a-f]+$/;
/** What stands between the parts of a value, in the writings of different tools. */
const BETWEEN = /[\s:=,;"'()\-*|]+/;

/** A value that was found in a text, with the name of the file that stands behind it; null where none does. */
export interface Listed {
  readonly sha256: string;
  readonly name: string | null;
}

/**
 * What a pasted text says of a file. `malformed`: it holds no SHA-256 value, `digits` is how many digits there are where
 * there is nothing else. `unlisted`: its values belong to files of other names, and none is that of this one.
 */
export type Comparison =
  | { readonly is: 'empty' | 'same' | 'different' | 'unlisted' }
  | { readonly is: 'malformed'; readonly digits: number | null };

/** Full width and half width are the same, and what is not seen is not there. */
const plain = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

const partsOf = (text: string) => text.toLowerCase().split(BETWEEN).filter(Boolean);

/** Runs of parts that are digits only, such as bytes with spaces between. */
function runsIn(text: string): readonly string[] {
  const runs = [''];
  for (const part of partsOf(text)) {
    if (HEX.test(part)) runs.push(`${runs.pop()}${part}`);
    else runs.push('');
  }
  return runs;
}

function valueIn(text: string): string | undefined {
  const isValue = (part: string) => part.length === DIGITS && HEX.test(part);
  return partsOf(text).find(isValue) ?? runsIn(text).find(isValue);
}

/** The name in a line of SHA256SUMS.txt: behind the value and two blanks, or a blank and an asterisk. */
function nameIn(line: string): string | null {
  const [, name] = line.trim().match(/^[0-9a-f]{64}\s+\*?(.*)$/i) ?? [];
  return name ? (name.split(/[\\/]/).at(-1) ?? name) : null;
}

/** The SHA-256 values in a text: pasted ones, lines of SHA256SUMS.txt, what certutil or PowerShell prints. */
export function listedIn(pasted: string): readonly Listed[] {
  const text = plain(pasted);
  const found = text.split(/\r\n|[\r\n]/).flatMap((line): readonly Listed[] => {
    const sha256 = valueIn(line);
    return sha256 === undefined ? [] : [{ sha256, name: nameIn(line) }];
  });
  if (found.length > 0) return found;
  // A value that was broken over lines on its way.
  const whole = valueIn(text);
  return whole === undefined ? [] : [{ sha256: whole, name: null }];
}

function digitsIn(text: string): number | null {
  const parts = partsOf(plain(text));
  return parts.length > 0 && parts.every((part) => HEX.test(part)) ? parts.join('').length : null;
}

/**
 * Compares a file with what was pasted or read from SHA256SUMS.txt. In a list the line with the file's own name counts;
 * a file that has another name by now may be any of them.
 * @param file its name, and its SHA-256 in small letters
 */
export function compareHash(pasted: string, file: { readonly name: string; readonly sha256: string }): Comparison {
  if (plain(pasted).trim() === '') return { is: 'empty' };
  const listed = listedIn(pasted);
  if (listed.length === 0) return { is: 'malformed', digits: digitsIn(pasted) };
  const own = plain(file.name).toLowerCase();
  const named = listed.filter(({ name }) => name?.toLowerCase() === own);
  const considered = named.length > 0 ? named : listed;
  if (considered.some(({ sha256 }) => sha256 === file.sha256)) return { is: 'same' };
  const areOthers = named.length === 0 && listed.every(({ name }) => name !== null);
  return { is: areOthers ? 'unlisted' : 'different' };
}
