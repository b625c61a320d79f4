import type { ChecksOf } from '../core/selfTest';

/** CSS pixels; narrower windows cut what is shown. */
const NARROWEST = 320;
/** Dots for each CSS pixel: below, letters are too small to read; above, little of a page is seen at once. */
const ZOOM = { least: 0.75, most: 4 } as const;
/** What the looks of the program need beyond what it needs to run. */
const looks = ['selector(:has(a))', '(grid-template-columns: subgrid)', '(word-break: auto-phrase)'] as const;

/** The rules of a stylesheet; null where the browser does not let them be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] | null {
  try {
    return [...sheet.cssRules];
  } catch {
    return null;
  }
}

const isForPrint = (rule: CSSRule) =>
  rule instanceof CSSPageRule || (rule instanceof CSSMediaRule && rule.media.mediaText === 'print');

/** The browser by its name and number, as it says itself. */
function browserVersion(): string {
  const found = navigator.userAgent.match(/\b(Edg|Firefox|Chrome|Version)\/(\d+)/g) ?? [];
  return found.find((name) => name.startsWith('Edg')) ?? found[0] ?? '';
}

export const screenChecks: ChecksOf<'screen'> = {
  window: () => {
    const { innerWidth, innerHeight } = window;
    if (!innerWidth) return { outcome: 'unknown' };
    return { outcome: innerWidth >= NARROWEST ? 'passes' : 'copes', measured: `${innerWidth} × ${innerHeight}` };
  },
  zoom: () => {
    const { devicePixelRatio } = window;
    if (!devicePixelRatio) return { outcome: 'unknown' };
    const isUsual = devicePixelRatio >= ZOOM.least && devicePixelRatio <= ZOOM.most;
    return { outcome: isUsual ? 'passes' : 'copes', measured: `${Math.round(devicePixelRatio * 100)}%` };
  },
  sheet: () => {
    const sheets = [...document.styleSheets].map(rulesOf);
    if (sheets.some((rules) => rules?.some(isForPrint))) return { outcome: 'passes' };
    return { outcome: sheets.some((rules) => rules === null) ? 'unknown' : 'fails' };
  },
  level: () => {
    if (!globalThis.CSS?.supports) return { outcome: 'unknown' };
    return { outcome: looks.every((look) => CSS.supports(look)) ? 'passes' : 'copes', measured: browserVersion() };
  },
};
