import { actions } from './actions';
import { casebookCases } from './cases/casebook';
import { mentionedCases } from './cases/mentions';
import { outsideCases } from './cases/outside';
import { rulesCases } from './cases/rules';
import { checks } from './checks';
import { result } from './resultWords';
import { tools } from './tools';

export const words = {
  result,
  actions,
  cases: { ...casebookCases, ...outsideCases, ...rulesCases, ...mentionedCases },
  checks,
  tools,
} as const;
