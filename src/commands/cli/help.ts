import { reportEndings } from './endings';
import { columns } from './longFormat';
import { formatsOf, withholdable } from './request';
import { lineFileEndings, STDIN, saveFileEndings } from './sources';
import { warningIds } from './telling';
import { filled, type Words } from './words';

export const CALL = 'npm run cli --';

const usages = [
  ['validate', `${CALL} validate PATH... [--format text|json]`],
  ['content', `${CALL} validate --content [--format text|json]`],
  ['assess', `${CALL} assess PATH... [--format json|long] [--date DATE] [--without names] [--out FILE] [--force]`],
  [
    'report',
    `${CALL} report PATH... [--format ${formatsOf.report.join('|')}] [--date DATE] [--without WHAT] [--out FOLDER] [--force]`,
  ],
] as const;

const options = [
  ['validate --format', 'validate-format'],
  ['assess --format', 'assess-format'],
  ['report --format', 'report-format'],
  ['--date YYYY-MM-DD', 'date'],
  ['--without WHAT', 'without'],
  ['assess --out FILE', 'assess-out'],
  ['report --out FOLDER', 'report-out'],
  ['--force', 'force'],
  ['--language ja|en', 'language'],
  ['--help', 'help'],
] as const;

const listed = (names: readonly string[]) => names.join(', ');

/** What the placeholders of each option stand for. */
function valuesFor(option: (typeof options)[number][1]): Readonly<Record<string, string>> {
  const [names, notes, evidence] = withholdable;
  if (option === 'without') return { names, notes, evidence };
  if (option === 'report-format') return { first: formatsOf.report[0] ?? '' };
  const [first, second] = option === 'assess-format' ? formatsOf.assess : formatsOf.validate;
  return { first, second };
}

function valuesForColumn(): Readonly<Record<string, string>> {
  const states = { chosen: 'chosen', unknown: 'unknown', none: 'not-applicable', unanswered: 'unanswered' };
  return { names: listed(warningIds), quick: 'quick', full: 'full', ...states };
}

const entry = (name: string, text: string) => `  ${name}\n      ${text}`;
const row = (name: string, text: string) => `  ${name.padEnd(14)}${text}`;

function pathLines({ paths }: Words): readonly string[] {
  return [
    paths.title,
    `  ${filled(paths.files, { names: listed(saveFileEndings) })}`,
    `  ${filled(paths.folder, { endings: listed(reportEndings) })}`,
    `  ${filled(paths.lines, { names: listed(lineFileEndings), stdin: STDIN })}`,
  ];
}

/** All that the command line can do, with the columns of the long format. */
export function helpText(words: Words): string {
  const codes = ([0, 1, 2] as const).map((code) => row(String(code), words.codes[code]));
  const known = columns.map((column) => row(column, filled(words.columns[column], valuesForColumn())));
  return [
    words.title,
    '',
    words.usage,
    ...usages.map(([command, usage]) => entry(usage, words.commands[command])),
    '',
    ...pathLines(words),
    '',
    words.options.title,
    ...options.map(([usage, option]) => entry(usage, filled(words.options[option], valuesFor(option)))),
    '',
    words.codes.title,
    ...codes,
    '',
    filled(words.columns.title, { option: 'assess --format long' }),
    ...known,
    '',
  ].join('\n');
}
