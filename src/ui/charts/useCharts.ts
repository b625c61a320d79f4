import { useEffect, useState } from 'react';

type Charts = typeof import('./charts')['charts'];

let loaded: Charts | undefined;

/** Fetches the drawings; call it early, so that they are there when the result is asked for. */
export async function loadCharts(): Promise<Charts> {
  loaded ??= (await import('./charts')).charts;
  return loaded;
}

/**
 * The drawings once they are there. Not `lazy`: Suspense would hold them back for 300 ms
 * even where they have arrived.
 */
export function useCharts(): Charts | undefined {
  const [charts, setCharts] = useState(loaded);
  useEffect(() => {
    if (!charts) void loadCharts().then(setCharts);
  }, [charts]);
  return charts;
}
