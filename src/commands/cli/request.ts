import { parseArgs } from 'node:util';
import type { Language } from '../../core/document';
import type { Withheld } from '../../core/withheld';
import { type FormatId, formatIds } from '../../reports/formats/formats';
import { isDay } from './day';
import type { Words } from './words';

const commands = ['validate', 'assess', 'report'] as const;
type Command = (typeof commands)[number];

/** What `--format` may be; the first is taken where it is not named. */
export const formatsOf = {
  validate: ['text', 'json'],
  assess: ['json', 'long'],
  report: formatIds,
} as const satisfies Record<Command, readonly string[]>;
const languages = ['ja', 'en'] as const satisfies readonly Language[];
export const withholdable = ['names', 'notes', 'evidence'] as const satisfies readonly (keyof Withheld)[];

/** Options by command, and whether each takes a value. */
export const optionsOf = {
  validate: { content: false, format: true, language: true, help: false },
  assess: { format: true, date: true, without: true, out: true, force: false, language: true, help: false },
  report: { format: true, date: true, without: true, out: true, force: false, language: true, help: false },
} as const satisfies Record<Command, Readonly<Record<string, boolean>>>;

interface Output {
  readonly paths: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly withheld: Withheld;
  readonly out: string | null;
  readonly force: boolean;
}

/** What is asked for; without `language` each part is in the language that suits it. */
export type Request = { readonly language: Language | null } & (
  | { readonly command: 'help' }
  | { readonly command: 'content'; readonly format: 'text' | 'json' }
  | { readonly command: 'validate'; readonly format: 'text' | 'json'; readonly paths: readonly string[] }
  | ({ readonly command: 'assess'; readonly format: 'json' | 'long' } & Output)
  | ({ readonly command: 'report'; readonly format: FormatId } & Output)
);

export interface Misuse {
  readonly misuse: keyof Words['misuse'];
  readonly values: Readonly<Record<string, string>>;
}

const misuse = (kind: Misuse['misuse'], values: Misuse['values'] = {}): Misuse => ({ misuse: kind, values });

type Given = ReadonlyMap<string, string | true>;

interface Line {
  readonly words: readonly string[];
  readonly given: Given;
}

/** The options of a command line, or the first that its command does not have. */
function lineOf(args: readonly string[], command: Command): Line | Misuse {
  const known: Readonly<Record<string, boolean>> = optionsOf[command];
  const options = Object.fromEntries(
    Object.entries(known).map(([name, takes]) => [name, { type: takes ? ('string' as const) : ('boolean' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const takes = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (takes === undefined) return misuse('option', { command, given: token.rawName });
    if (takes && token.value === undefined) return misuse('value', { option: token.rawName });
    if (!takes && token.value !== undefined) return misuse('noValue', { option: token.rawName });
    given.set(token.name, token.value ?? true);
  }
  return { words: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])), given };
}

/** The value of an option among those that it may have; the first of them where it is not given. */
function chosen<T extends string>(given: Given, option: string, known: readonly [T, ...T[]]): T | Misuse {
  const value = given.get(option) ?? known[0];
  const found = known.find((one) => one === value);
  return found ?? misuse('choice', { option: `--${option}`, given: String(value), known: known.join(', ') });
}

function isMisuse(value: unknown): value is Misuse {
  return typeof value === 'object' && value !== null && 'misuse' in value;
}

function withheldBy(given: Given): Withheld | Misuse {
  const named = String(given.get('without') ?? '').split(',');
  const known: readonly string[] = withholdable;
  const strange = given.has('without') ? named.find((name) => !known.includes(name)) : undefined;
  if (strange !== undefined) return misuse('choice', { option: '--without', given: strange, known: known.join(', ') });
  return { names: named.includes('names'), notes: named.includes('notes'), evidence: named.includes('evidence') };
}

function outputOf({ words, given }: Line): Output | Misuse {
  const [date, out] = [given.get('date'), given.get('out')];
  if (typeof date === 'string' && !isDay(date)) return misuse('date', { given: date, form: 'YYYY-MM-DD' });
  const withheld = withheldBy(given);
  if ('misuse' in withheld) return withheld;
  const [day, place] = [typeof date === 'string' ? date : null, typeof out === 'string' ? out : null];
  return { paths: words, date: day, withheld, out: place, force: given.has('force') };
}

function requestOf(command: Command, line: Line): Request | Misuse {
  const { words, given } = line;
  const language = given.has('language') ? chosen<Language>(given, 'language', languages) : null;
  if (isMisuse(language)) return language;
  if (given.has('help')) return { command: 'help', language };
  const isContent = given.has('content');
  if (isContent && words.length > 0) return misuse('surplus', { option: '--content' });
  if (!isContent && words.length === 0) return misuse('noPath');
  if (command === 'validate') {
    const format = chosen(given, 'format', formatsOf.validate);
    if (isMisuse(format)) return format;
    return isContent ? { command: 'content', language, format } : { command, language, format, paths: words };
  }
  const output = outputOf(line);
  if (isMisuse(output)) return output;
  return command === 'assess' ? assessing(given, language, output) : reporting(given, language, output);
}

function assessing(given: Given, language: Language | null, output: Output): Request | Misuse {
  const format = chosen(given, 'format', formatsOf.assess);
  return isMisuse(format) ? format : { command: 'assess', language, format, ...output };
}

function reporting(given: Given, language: Language | null, output: Output): Request | Misuse {
  const [first = 'html', ...others] = formatsOf.report;
  const format = chosen(given, 'format', [first, ...others]);
  if (isMisuse(format)) return format;
  const needsFolder = output.paths.includes('-') && output.out === null;
  return needsFolder ? misuse('stdinOut', { option: '--out' }) : { command: 'report', language, format, ...output };
}

/** What the words of a command line ask for, or what is wrong with them. */
export function requested(args: readonly string[]): Request | Misuse {
  const [first = '', ...rest] = args;
  if (['help', '--help', '-h'].includes(first)) {
    const line = lineOf(rest, 'validate');
    return isMisuse(line)
      ? line
      : requestOf('validate', { words: [], given: new Map([...line.given, ['help', true]]) });
  }
  const command = commands.find((name) => name === first);
  const known = commands.join(', ');
  if (!command) return first === '' ? misuse('noCommand', { known }) : misuse('command', { given: first, known });
  const line = lineOf(rest, command);
  return isMisuse(line) ? line : requestOf(command, line);
}
