import type { Questionnaire } from '../core/catalogue';
import { methods } from './methods';
import { profileOptions } from './profileOptions';
import { areas, ceilings, gates, phases, questions } from './questions';
import { tools } from './tools';

export const questionnaire = {
  edition: '2026-11-1',
  areas,
  phases,
  questions,
  gates,
  ceilings,
  tools,
  profileOptions,
  methods,
} satisfies Questionnaire;
