import type { Fault } from './fault';

const GATE = 'tests/storage/parse.test.ts';

/** What can go wrong with a file that comes in or goes out. */
export const faultsOfFiles: readonly Fault[] = [
  {
    number: 7,
    fault: 'checksum does not fit',
    guards: [
      { file: 'src/storage/parse.ts', find: 'altered: !isAsWritten(value)', replace: 'altered: false', test: GATE },
    ],
  },
  {
    number: 14,
    fault: 'file of an older release',
    guards: [
      {
        file: 'src/storage/upgrade.ts',
        find: '...step.change(document)',
        replace: '...document',
        test: 'tests/storage/upgrade.test.ts',
      },
    ],
  },
  {
    number: 15,
    fault: 'file of a newer release',
    guards: [
      {
        file: 'src/storage/parse.ts',
        find: "if (typeof value.version === 'number' && value.version > VERSION) return parseNewer(value, catalogue);",
        replace: '',
        test: GATE,
      },
    ],
  },
  {
    number: 16,
    fault: 'question set changed',
    guards: [
      {
        file: 'src/storage/fitting.ts',
        find: 'orphaned: Object.fromEntries(apart),',
        replace: 'orphaned: {},',
        test: GATE,
      },
    ],
  },
  {
    number: 18,
    fault: 'file of 100 MB, deep, or with a million keys',
    guards: [
      {
        file: 'src/storage/parse.ts',
        find: "if (file.size > SIZE_LIMIT) return refuse('too-large');",
        replace: '',
        test: 'tests/storage/limits.test.ts',
      },
      {
        file: 'src/storage/parse.ts',
        find: 'if (excess) return refuse(excess);',
        replace: '',
        test: 'tests/storage/limits.test.ts',
      },
    ],
  },
  {
    number: 19,
    fault: '__proto__ and constructor as keys',
    guards: [
      {
        file: 'src/storage/documentSchema.ts',
        find: 'answers: byId(exact.recordedAnswer),',
        replace: 'answers: v.any(),',
        test: GATE,
      },
    ],
  },
  {
    number: 20,
    fault: 'hostile name of the body',
    guards: [
      {
        file: 'src/storage/saveFile.ts',
        find: ".replace(FORBIDDEN, '')",
        replace: '',
        test: 'tests/storage/saveFile.test.ts',
      },
      {
        file: 'src/reports/html/escape.ts',
        find: ".replace(/[&<>\"']/g, (sign) => entities[sign] ?? '')",
        replace: '',
        test: 'tests/reports/formats/html.test.ts',
      },
    ],
  },
  {
    number: 21,
    fault: 'formula in a note',
    guards: [
      {
        file: 'src/reports/formats/csvCell.ts',
        find: 'return FORMULA.test(text) ?',
        replace: 'return text === FORMULA.source ?',
        test: 'tests/reports/formats/csv.test.ts',
      },
    ],
  },
  {
    number: 22,
    fault: 'wrong kind of file',
    guards: [
      {
        file: 'src/storage/parse.ts',
        find: 'if (kind) return refuse(kind);',
        replace: '',
        test: 'tests/storage/foreign.test.ts',
      },
      {
        file: 'src/storage/parse.ts',
        find: 'refuse(otherEncoding(bytes))',
        replace: "refuse('not-utf8')",
        test: 'tests/storage/foreign.test.ts',
      },
    ],
  },
  {
    number: 27,
    fault: 'export fails midway or is empty',
    guards: [
      {
        file: 'src/start/exporting.ts',
        find: "if (!(await format.holds(bytes, matter))) return 'unlike';",
        replace: '',
        test: 'tests/start/exporting.test.ts',
      },
    ],
  },
  {
    number: 28,
    fault: 'downloads forbidden',
    guards: [
      {
        file: 'src/ui/parts/SaveFileButton.tsx',
        find: '<ByHand />',
        replace: '',
        test: 'tests/e2e/faults.test.ts',
      },
    ],
  },
  {
    number: 34,
    fault: 'file name without extension, or taken apart by a Mac',
    why: 'the gate reads bytes and never a name',
    test: 'tests/storage/foreign.test.ts',
  },
];
