import type { Case } from '../core/advice';
import { casebookCases } from './cases/casebook';
import { mentionedCases } from './cases/mentions';
import { outsideCases } from './cases/outside';
import { rulesCases } from './cases/rules';

export const cases = [
  ...casebookCases,
  ...outsideCases,
  ...rulesCases,
  ...mentionedCases,
] as const satisfies readonly Case[];
