import { communication } from './examples/communication';
import { counter } from './examples/counter';
import { environment } from './examples/environment';
import { inventory } from './examples/inventory';
import { paperless } from './examples/paperless';
import { purpose } from './examples/purpose';
import { rules } from './examples/rules';
import { security } from './examples/security';
import { spread } from './examples/spread';
import { glossary } from './glossary';
import { opening } from './opening';

export const words = {
  examples: {
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
  glossary,
  opening,
} as const;
