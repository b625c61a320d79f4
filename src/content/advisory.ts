import type { Advisory } from '../core/catalogue';
import { actions } from './actions';
import { cases } from './cases';
import { checks } from './checks';
import { efforts } from './efforts';
import { figures } from './figures';
import { matching } from './matching';
import { questionnaire } from './questionnaire';
import { survey } from './survey';

export const advisory = {
  ...questionnaire,
  efforts,
  actions,
  cases,
  matching,
  checks,
  figures,
  survey,
} satisfies Advisory;
