import type { Effort } from '../core/advice';

export const efforts = [
  { id: 'few', min: 1, max: 5 },
  { id: 'weeks', min: 6, max: 20 },
  { id: 'months', min: 21, max: 60 },
  { id: 'project', min: 61, max: 150 },
] as const satisfies readonly Effort[];
