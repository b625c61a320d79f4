import { actions } from './actions';
import { casebook } from './casebook';
import { mentionedCases } from './cases/mentions';
import { outsideCases } from './cases/outside';
import { rulesCases } from './cases/rules';
import { doubts } from './doubts';
import { experience } from './experience';
import { figures } from './figures';
import { prices } from './prices';
import { result } from './resultWords';
import { sources } from './sources';

export const words = {
  result,
  actions,
  cases: { ...casebook.cases, ...outsideCases, ...rulesCases, ...mentionedCases },
  comparison: casebook.comparison,
  doubts,
  experience,
  figures,
  prices,
  sources,
} as const;
