import type { Fault } from './fault';

const UNIT = 'tests/storage/faults.test.ts';

/** What can go wrong between two windows of one browser. */
export const faultsOfWindows: readonly Fault[] = [
  {
    number: 11,
    fault: 'two windows',
    guards: [
      {
        file: 'src/machine/edits.ts',
        find: "return !readOnly && writer === 'here';",
        replace: 'return !readOnly;',
        test: 'tests/e2e/tabs.test.ts',
      },
      {
        file: 'src/start/binding.ts',
        find: "const stored = await storedIn(keeper);\n    if (writing.get() === 'here')",
        replace: "const stored = null;\n    if (writing.get() === 'here')",
        test: 'tests/start/keeping.test.ts',
      },
      {
        file: 'src/start/binding.ts',
        find: "window.addEventListener('focus', () => void readAgain());",
        replace: '',
        test: 'tests/start/keeping.test.ts',
      },
      {
        file: 'src/storage/writer.ts',
        find: "state.tell('elsewhere');\n  await flush();",
        replace: "state.tell('elsewhere');",
        test: 'tests/storage/writer.test.ts',
      },
    ],
  },
  {
    number: 12,
    fault: 'two windows without locks',
    guards: [
      {
        file: 'src/storage/saving.ts',
        find: "if (stands.is === 'theirs' && !isChosen(stands.copy, over))",
        replace: 'if (over === document)',
        test: UNIT,
      },
      {
        file: 'src/storage/saving.ts',
        find: "stands.is === 'theirs' ? withPoint(",
        replace: 'stands === null ? withPoint(',
        test: UNIT,
      },
    ],
  },
  {
    number: 13,
    fault: 'two versions of the program',
    guards: [
      {
        file: 'src/storage/saving.ts',
        find: "if (read.copy.newer) return { is: 'newer' };",
        replace: '',
        test: UNIT,
      },
      {
        file: 'src/storage/writer.ts',
        find: 'if (message.version > VERSION) void stopForNewer(seat);\n  else if',
        replace: 'if',
        test: 'tests/storage/writer.test.ts',
      },
    ],
  },
];
