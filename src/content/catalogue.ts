import type { Catalogue } from '../core/catalogue';
import { advisory } from './advisory';
import { noboribetsuDay } from './cases/casebook';
import { doubts } from './doubts';
import { deeds, spending } from './experience';
import { prices } from './methods';
import { sources } from './sources';
import { terms } from './terms';

export const catalogue = {
  ...advisory,
  prices,
  deeds,
  spending,
  doubts,
  sources,
  terms,
  day: noboribetsuDay,
} satisfies Catalogue;
