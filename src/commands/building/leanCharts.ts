import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = (file: string) => fileURLToPath(new URL(`../../ui/charts/${file}`, import.meta.url));

/**
 * What the chart library brings for dates, colours, logarithms, curves and open domains, none of which our charts have, and what
 * stands in its place: about 20 kB of the chart's chunk.
 */
const replacements: readonly { readonly asked: RegExp; readonly by: string }[] = [
  { asked: /^victory-vendor\/d3-scale$/, by: ours('scales.ts') },
  { asked: /^victory-vendor\/d3-shape$/, by: ours('shapes.ts') },
  { asked: /^(\.\.\/)+util\/scale$/, by: ours('ticks.ts') },
];

/** Leaves out of the built chart library what our charts do not use; fails where it no longer asks for that. */
export function leanCharts(): Plugin {
  const used = new Set<string>();
  let hasCharts = false;
  return {
    name: 'lean-charts',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.includes('/node_modules/recharts/')) return null;
      hasCharts = true;
      const found = replacements.find(({ asked }) => asked.test(source));
      if (found) used.add(found.by);
      return found?.by ?? null;
    },
    buildEnd(error) {
      if (error || !hasCharts || used.size === replacements.length) return;
      this.error('the chart library is built otherwise now: look at src/commands/building/leanCharts.ts');
    },
  };
}
