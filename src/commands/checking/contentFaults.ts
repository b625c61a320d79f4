import type { Catalogue } from '../../core/catalogue';
import { datesAndSources } from './evidence';
import type { ContentFault } from './fault';
import { lostIds } from './lostIds';
import { ownIds } from './ownIds';
import { shapeFaults } from './shape';
import { wordless } from './wordless';

/**
 * Everything that is wrong with what is asked, suggested or said: its shape, ids that stand twice or are named without
 * being there, entries without source, date or words. Where the shape is wrong, nothing else is looked at.
 */
export async function contentFaults(catalogue: Catalogue): Promise<readonly ContentFault[]> {
  const misshapen = shapeFaults(catalogue);
  if (misshapen.length > 0) return misshapen;
  return [...ownIds(catalogue), ...lostIds(catalogue), ...datesAndSources(catalogue), ...(await wordless(catalogue))];
}
