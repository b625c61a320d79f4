import { fetchedOnce } from '../fetched';

const drawing = fetchedOnce(async () => (await import('./LoadBars')).LoadBars);

/**
 * The drawing of what falls into each quarter, which brings the chart library: fetched where it is first shown. Undefined
 * as long as it is on its way, null where it could not be fetched.
 */
export const useLoadBars = drawing.useIt;
