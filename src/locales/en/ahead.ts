import { exports } from './exports';
import { file } from './file';
import { keeping } from './keeping';
import { paper } from './paper';
import { plan } from './plan';
import { reasoning } from './reasoning';
import { report } from './report';
import { sheets } from './sheets';
import { targets } from './targets';
import { texts } from './texts';
import { word } from './word';

export const words = { plan, targets, texts, reasoning, paper, exports, keeping, file, report, sheets, word } as const;
