import type { Fault } from './fault';

const BROWSER = 'tests/e2e/faults.test.ts';

/** What can go wrong on screen and on paper. */
export const faultsOfScreens: readonly Fault[] = [
  {
    number: 23,
    fault: 'double click on 次へ, fast keys',
    guards: [
      {
        file: 'src/ui/parts/secondClick.ts',
        find: 'if (event.detail < 2) return;',
        replace: 'if (event.detail < 9) return;',
        test: BROWSER,
      },
    ],
  },
  {
    number: 26,
    fault: 'stale program after an update',
    guards: [
      {
        file: 'src/ui/parts/Frame.tsx',
        find: "<p>{t('footer.edition', { edition: questionnaire.edition })}</p>",
        replace: '',
        test: BROWSER,
      },
    ],
  },
  {
    number: 29,
    fault: 'printed from a wide or narrow window',
    guards: [
      {
        file: 'src/ui/styles/paper.css',
        find: 'width: 210mm;',
        replace: 'width: 100%;',
        test: 'tests/e2e/paper.test.ts',
      },
    ],
  },
  {
    number: 30,
    fault: 'no crypto.subtle and no randomUUID',
    guards: [
      {
        file: 'src/start/beginning.ts',
        find: 'const bytes = crypto.getRandomValues(new Uint8Array(8));',
        replace: 'const bytes = new TextEncoder().encode(crypto.randomUUID());',
        test: BROWSER,
      },
    ],
  },
  {
    number: 31,
    fault: 'a screen breaks',
    guards: [
      {
        file: 'src/ui/parts/ErrorBoundary.tsx',
        find: 'return this.state.hasFailed ? <Failure /> : this.props.children;',
        replace: 'return this.props.children;',
        test: BROWSER,
      },
      {
        file: 'src/main.tsx',
        find: 'await showRecovery(element);',
        replace: '',
        test: BROWSER,
      },
    ],
  },
  {
    number: 32,
    fault: 'words of a language are missing',
    guards: [
      {
        file: 'src/locales/i18n.ts',
        find: 'await changeWords(instance, language).catch(() => undefined)',
        replace: 'await changeWords(instance, language)',
        test: 'tests/locales/fallback.test.ts',
      },
    ],
  },
  {
    number: 33,
    fault: 'Back, Forward, Reload anywhere',
    guards: [
      {
        file: 'src/ui/parts/Heading.tsx',
        find: 'heading.current?.focus({ preventScroll: true });',
        replace: '',
        test: BROWSER,
      },
      {
        file: 'src/ui/history.ts',
        find: 'if (event) actor.send(event);',
        replace: '',
        test: BROWSER,
      },
    ],
  },
];
