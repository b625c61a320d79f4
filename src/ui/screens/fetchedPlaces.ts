import { fetchedOnce } from '../fetched';

/** The places that look ahead. */
export const ahead = fetchedOnce(async () => (await import('./places/ahead')).ahead);

/** The places to look things up. */
export const references = fetchedOnce(async () => (await import('./places/references')).references);
