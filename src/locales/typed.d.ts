import type { checks } from './ja/checks';
import type { experience } from './ja/experience';
import type { exports } from './ja/exports';
import type { file } from './ja/file';
import type { keeping } from './ja/keeping';
import type { opening } from './ja/opening';
import type { paper } from './ja/paper';
import type { plan } from './ja/plan';
import type { reasoning } from './ja/reasoning';
import type { report } from './ja/report';
import type { result } from './ja/resultWords';
import type { sheets } from './ja/sheets';
import type { targets } from './ja/targets';
import type { texts } from './ja/texts';
import type { ui } from './ja/ui';
import type { word } from './ja/word';
import type { DoubtWords, GlossaryWords, MethodWords, ToolWords } from './shapes';

interface QuestionEntry {
  readonly ask: string;
  readonly hint: string;
  readonly why: string;
  readonly notApplicable: string;
  readonly choices: Readonly<Record<string, string>>;
}

interface ExampleEntry {
  readonly basis: string;
  readonly examples: Readonly<Record<string, string>>;
}

interface ActionEntry {
  readonly title: string;
  readonly notes: Readonly<Record<string, string>>;
}

interface HowToEntry {
  readonly how: string;
  readonly done: string;
}

/** Everything that any kind of case may say; which kind says what, the shapes of the words tell. */
interface CaseEntry {
  readonly name: string;
  readonly headline: string;
  readonly what: string;
}

interface CasePageEntry {
  readonly trigger: string;
  readonly method: string;
  readonly practice: string;
  readonly lesson: string;
  readonly instrument: string;
  readonly dates: string;
  readonly staffNote: string;
  readonly lost: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly results: readonly string[];
  readonly tools: readonly string[];
  readonly voices: readonly string[];
  readonly outside: readonly string[];
  readonly promoter: {
    readonly intro: string;
    readonly steps: readonly string[];
    readonly roundTable: readonly string[];
  };
  readonly schedule: { readonly note: string; readonly tasks: Readonly<Record<string, string>> };
}

/** How each check can go, `checks` in src/core/selfTest.ts tells. */
type CheckEntry = Readonly<Record<'name' | 'passes' | 'copes' | 'fails' | 'unknown', string>>;

interface ComparisonEntry {
  readonly feature: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** An id of an assessment is a plain string, so words that belong to ids are typed by any string. */
type ById<T> = Readonly<Record<string, T>>;

type List =
  | 'owners'
  | 'aims'
  | 'triggers'
  | 'bodyTypes'
  | 'networkModels'
  | 'ownDevices'
  | 'newOffice'
  | 'renewals'
  | 'prefectures'
  | 'levels'
  | 'tools'
  | 'methods';

type ListWords = { readonly [L in List]: ById<string> } & {
  readonly areas: ById<{ readonly name: string; readonly short: string }>;
  readonly phases: ById<{ readonly name: string; readonly short: string }>;
  readonly gates: ById<{ readonly name: string; readonly met: string; readonly unmet: string }>;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof ui;
      result: typeof result;
      plan: typeof plan;
      targets: typeof targets;
      texts: typeof texts;
      reasoning: typeof reasoning;
      paper: typeof paper;
      exports: typeof exports;
      keeping: typeof keeping;
      file: Omit<typeof file, 'checks'> & { readonly checks: ById<CheckEntry> };
      report: typeof report;
      sheets: typeof sheets;
      word: typeof word;
      opening: typeof opening;
      checks: Omit<typeof checks, 'notes'> & { readonly notes: ById<string> };
      experience: typeof experience;
      lists: ListWords;
      questions: ById<QuestionEntry>;
      examples: ById<ExampleEntry>;
      glossary: ById<GlossaryWords[keyof GlossaryWords]>;
      tools: ById<ToolWords[keyof ToolWords]>;
      methods: ById<MethodWords[keyof MethodWords]>;
      actions: ById<ActionEntry>;
      howTo: ById<HowToEntry>;
      cases: ById<CaseEntry>;
      casePages: ById<CasePageEntry>;
      comparison: { readonly note: string; readonly rows: ById<ComparisonEntry> };
      doubts: ById<
        { [K in Exclude<keyof DoubtWords[keyof DoubtWords], 'evidence'>]: string } & { readonly evidence: ById<string> }
      >;
      figures: ById<string>;
      prices: ById<string>;
      sources: ById<string>;
    };
  }
}
