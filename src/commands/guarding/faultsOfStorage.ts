import type { Fault } from './fault';

const UNIT = 'tests/storage/faults.test.ts';

/** What can go wrong between the program and the browser's storage. */
export const faultsOfStorage: readonly Fault[] = [
  {
    number: 1,
    fault: 'quota exceeded on save',
    guards: [
      {
        file: 'src/storage/saving.ts',
        find: "  } catch {\n    return { ok: false, because: 'refused' };",
        replace: '  } catch {\n    return { ok: true, savedAt };',
        test: UNIT,
      },
    ],
  },
  {
    number: 2,
    fault: 'storage blocked',
    guards: [
      {
        file: 'src/storage/probe.ts',
        find: '  } catch {\n    return false;',
        replace: '  } catch {\n    return true;',
        test: UNIT,
      },
    ],
  },
  {
    number: 3,
    fault: 'cleared on exit, which nothing can tell: the reminder of the file',
    guards: [
      {
        file: 'src/core/reminder.ts',
        find: 'known.changes >= CHANGES ||',
        replace: '',
        test: 'tests/start/reminder.test.ts',
      },
    ],
  },
  {
    number: 4,
    fault: 'the database opens but hangs',
    guards: [
      {
        file: 'src/storage/connection.ts',
        find: "const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);",
        replace: 'const timer = 0;',
        test: UNIT,
      },
    ],
  },
  {
    number: 5,
    fault: 'the backing store gives way',
    guards: [
      {
        file: 'src/storage/connection.ts',
        find: 'const REOPENINGS = 3;',
        replace: 'const REOPENINGS = 0;',
        test: UNIT,
      },
    ],
  },
  {
    number: 6,
    fault: 'damaged or cut data',
    guards: [
      {
        file: 'src/storage/loading.ts',
        find: "const isLost = newest.damaged.some(({ origin }) => origin === 'main') || newest.found.length === 0;",
        replace: 'const isLost = false;',
        test: UNIT,
      },
      {
        file: 'src/storage/loading.ts',
        find: ".filter(({ reason }) => reason !== 'newer-unreadable')",
        replace: '.filter(() => false)',
        test: 'tests/e2e/storageFaults.test.ts',
      },
    ],
  },
  {
    number: 8,
    fault: 'browser killed right after an answer',
    guards: [
      {
        file: 'src/storage/autosave.ts',
        find: 'const saved = await keeper.save(document, now(), options);',
        replace:
          'const saved = { ok: true as const, savedAt: now() };\n    setTimeout(() => void keeper.save(document, now(), options), 400);',
        test: 'tests/e2e/kills.test.ts',
      },
    ],
  },
  {
    number: 9,
    fault: 'tab closed or led elsewhere at once',
    guards: [
      {
        file: 'src/start/leaving.ts',
        find: 'saving.mirrorNow();',
        replace: '',
        test: 'tests/e2e/storageFaults.test.ts',
      },
    ],
  },
  {
    number: 10,
    fault: 'killed between the two writes',
    guards: [
      {
        file: 'src/storage/order.ts',
        find: 'if (isNumbered && one.write !== other.write) return one.write > other.write;',
        replace: 'if (isNumbered && one.write !== other.write) return one.write < other.write;',
        test: UNIT,
      },
    ],
  },
  {
    number: 17,
    fault: 'empty over full',
    guards: [
      {
        file: 'src/storage/saving.ts',
        find: "if (isFull && !mayEmpty && isUntouched(document)) return { ok: false, because: 'empty-over-full' };",
        replace: '',
        test: UNIT,
      },
    ],
  },
  {
    number: 24,
    fault: 'clock set back',
    guards: [
      {
        file: 'src/storage/order.ts',
        find: 'if (isNumbered && one.write !== other.write) return one.write > other.write;',
        replace: "if (one.at !== other.at) return (one.at ?? '') > (other.at ?? '');",
        test: UNIT,
      },
    ],
  },
  {
    number: 25,
    fault: 'one store emptied by the browser',
    guards: [
      {
        file: 'src/storage/loading.ts',
        find: "['mirror', mirror],",
        replace: '',
        test: UNIT,
      },
    ],
  },
  {
    number: 35,
    fault: 'another file uses the same keys',
    guards: [
      {
        file: 'src/storage/shelves/local.ts',
        find: '/kept/`',
        replace: '`.slice(0, 0)',
        test: UNIT,
      },
    ],
  },
];
