import { plan } from './plan';
import { reasoning } from './reasoning';
import { targets } from './targets';
import { texts } from './texts';

export const words = { plan, targets, texts, reasoning } as const;
