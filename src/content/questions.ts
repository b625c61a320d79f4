import type { Ceiling, Gate, Phase } from '../core/questionnaire';
import { communication } from './questions/communication';
import { counter } from './questions/counter';
import { environment } from './questions/environment';
import { inventory } from './questions/inventory';
import { paperless } from './questions/paperless';
import { purpose } from './questions/purpose';
import { rules } from './questions/rules';
import { security } from './questions/security';
import { spread } from './questions/spread';

export const areas = [
  'purpose',
  'inventory',
  'counter',
  'paperless',
  'security',
  'environment',
  'rules',
  'communication',
  'spread',
] as const;

/** Sections in the order in which they are asked; conditions only point backward in it. */
export const phases = [
  {
    id: 'start',
    areas: ['purpose', 'inventory', 'counter', 'paperless', 'security', 'communication', 'environment'],
  },
  { id: 'prepare', areas: ['security', 'environment', 'rules', 'paperless', 'counter', 'communication'] },
  {
    id: 'try',
    areas: ['spread', 'counter', 'paperless', 'rules', 'communication', 'security', 'inventory'],
  },
] as const satisfies readonly Phase[];

export const questions = [
  ...purpose,
  ...inventory,
  ...counter,
  ...paperless,
  ...security,
  ...environment,
  ...rules,
  ...communication,
  ...spread,
] as const;

/** Our own rule: nobody is on the way to settling who has not started, or has no rules in force. */
export const ceilings = [
  { question: 'trial', in: ['established'], level: 'trial-ready' },
  { question: 'telework-rules', in: ['in-force'], level: 'trial-ready' },
] as const satisfies readonly Ceiling[];

/** MIC's requirement for telework that reaches the LGWAN side (2020) and our reading of it. */
export const gates = [
  { id: 'access', question: 'access-method', in: ['verified'], level: 'preparing' },
  { id: 'information', question: 'information-line', in: ['written', 'procedures'], level: 'preparing' },
  { id: 'device', question: 'device-protection', in: ['either', 'complete'], level: 'preparing' },
] as const satisfies readonly Gate[];
