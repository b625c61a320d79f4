import { actions } from '../../locales/ja/actions';
import { casebookCases } from '../../locales/ja/cases/casebook';
import { mentionedCases } from '../../locales/ja/cases/mentions';
import { outsideCases } from '../../locales/ja/cases/outside';
import { rulesCases } from '../../locales/ja/cases/rules';
import { checks } from '../../locales/ja/checks';
import { words } from '../../locales/ja/first';
import { sources } from '../../locales/ja/sources';

type Entries<W> = Readonly<Record<string, W>>;

interface QuestionEntry {
  readonly ask: string;
  readonly choices: Entries<string>;
}

const questionWords: Entries<QuestionEntry> = words.questions;
const actionWords: Entries<{ readonly title: string }> = actions;
const caseWords: Entries<{ readonly name: string }> = {
  ...casebookCases,
  ...outsideCases,
  ...rulesCases,
  ...mentionedCases,
};
const sourceWords: Entries<string> = sources;
const noteWords: Entries<string> = checks.notes;
const areaWords: Entries<{ readonly name: string }> = words.lists.areas;
const phaseWords: Entries<{ readonly name: string }> = words.lists.phases;
const gateWords: Entries<{ readonly name: string }> = words.lists.gates;

const missing = '(no words)';

export const askOf = (question: string) => questionWords[question]?.ask ?? missing;
export const choiceOf = (question: string, choice: string) => questionWords[question]?.choices[choice] ?? missing;
export const titleOf = (action: string) => actionWords[action]?.title ?? missing;
export const caseNameOf = (id: string) => caseWords[id]?.name ?? missing;
export const sourceNameOf = (source: string) => sourceWords[source] ?? missing;
export const noteOf = (check: string) => noteWords[check] ?? missing;
export const areaNameOf = (area: string) => areaWords[area]?.name ?? missing;
export const phaseNameOf = (phase: string) => phaseWords[phase]?.name ?? missing;
export const gateNameOf = (gate: string) => gateWords[gate]?.name ?? missing;
export const serviceName: string = words.ui.service;
