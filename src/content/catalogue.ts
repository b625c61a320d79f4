import type { Catalogue } from '../core/catalogue';
import { actions } from './actions';
import { cases } from './cases';
import { noboribetsuDay } from './cases/casebook';
import { checks } from './checks';
import { doubts } from './doubts';
import { efforts } from './efforts';
import { deeds, spending } from './experience';
import { figures } from './figures';
import { matching } from './matching';
import { methods, prices } from './methods';
import { profileOptions } from './profileOptions';
import { areas, ceilings, gates, phases, questions } from './questions';
import { sources } from './sources';
import { survey } from './survey';
import { terms } from './terms';
import { tools } from './tools';

export const catalogue = {
  edition: '2026-11-1',
  areas,
  phases,
  questions,
  gates,
  ceilings,
  efforts,
  actions,
  cases,
  tools,
  profileOptions,
  matching,
  checks,
  methods,
  prices,
  deeds,
  spending,
  figures,
  survey,
  doubts,
  sources,
  terms,
  day: noboribetsuDay,
} satisfies Catalogue;
