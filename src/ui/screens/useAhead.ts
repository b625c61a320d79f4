import { fetchedOnce } from '../fetched';

const screens = fetchedOnce(async () => (await import('./places/ahead')).ahead);

export const loadAhead = screens.load;
export const useAhead = screens.useIt;
