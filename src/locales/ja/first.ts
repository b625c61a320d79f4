import { lists } from './lists';
import { communication } from './questions/communication';
import { counter } from './questions/counter';
import { environment } from './questions/environment';
import { inventory } from './questions/inventory';
import { paperless } from './questions/paperless';
import { purpose } from './questions/purpose';
import { rules } from './questions/rules';
import { security } from './questions/security';
import { spread } from './questions/spread';
import { ui } from './ui';

export const words = {
  ui,
  lists,
  questions: {
    ...purpose,
    ...inventory,
    ...counter,
    ...paperless,
    ...security,
    ...environment,
    ...rules,
    ...communication,
    ...spread,
  },
} as const;
