import { communication } from './actions/communication';
import { counter } from './actions/counter';
import { environment } from './actions/environment';
import { inventory } from './actions/inventory';
import { paperless } from './actions/paperless';
import { purpose } from './actions/purpose';
import { rules } from './actions/rules';
import { security } from './actions/security';
import { spread } from './actions/spread';

export const actions = [
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

export type ActionId = (typeof actions)[number]['id'];
