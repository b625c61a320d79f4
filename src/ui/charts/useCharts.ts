import { useEffect, useSyncExternalStore } from 'react';

type Charts = typeof import('./charts')['charts'];

/** The drawings; null where they could not be fetched, undefined as long as they are on their way. */
let charts: Charts | null | undefined;
const listeners = new Set<() => void>();

function set(next: Charts | null): void {
  charts = next;
  for (const listener of listeners) listener();
}

/** Fetches the drawings; call it early, so that they are there when the result is asked for. */
export async function loadCharts(): Promise<void> {
  if (charts) return;
  try {
    set((await import('./charts')).charts);
  } catch {
    set(null);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function useFetched(): Charts | null | undefined {
  return useSyncExternalStore(subscribe, () => charts);
}

/**
 * The drawings once they are there. Not `lazy`: Suspense would hold them back for 300 ms
 * even where they have arrived.
 */
export function useCharts(): Charts | undefined {
  const fetched = useFetched();
  useEffect(() => void loadCharts(), []);
  return fetched ?? undefined;
}

/** Whether the drawings could not be fetched; the tables say the same. */
export function useAreChartsMissing(): boolean {
  return useFetched() === null;
}
