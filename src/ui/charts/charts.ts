import { AreaRadar } from './AreaRadar';
import { ScoreBars } from './ScoreBars';

/** The drawings, which bring the chart library: one chunk, fetched before it is needed. */
export const charts = { AreaRadar, ScoreBars };
