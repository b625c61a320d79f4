import { fetchedOnce } from '../fetched';

const drawings = fetchedOnce(async () => (await import('./charts')).charts);

export const loadCharts = drawings.load;

/** The drawings once they are there. */
export function useCharts() {
  return drawings.useIt() ?? undefined;
}

/** Whether the drawings could not be fetched; the tables say the same. */
export function useAreChartsMissing(): boolean {
  return drawings.useIt() === null;
}
