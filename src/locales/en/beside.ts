import { casebook } from './casebook';
import { outsidePages } from './cases/outsidePages';
import { rulesPages } from './cases/rulesPages';
import { doubts } from './doubts';
import { experience } from './experience';
import { figures } from './figures';
import { howTo } from './howTo';
import { methods } from './methods';
import { prices } from './prices';
import { sources } from './sources';

export const words = {
  howTo,
  casePages: { ...casebook.cases, ...outsidePages, ...rulesPages },
  comparison: casebook.comparison,
  doubts,
  experience,
  figures,
  methods,
  prices,
  sources,
} as const;
