const SIZE = 32;
/** A sign that no font has. */
const NOWHERE = String.fromCodePoint(0x10fffd);

function pen(): CanvasRenderingContext2D | null {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
  return canvas.getContext?.('2d', { willReadFrequently: true }) ?? null;
}

const fontOfPage = () => getComputedStyle(document.documentElement).getPropertyValue('--font').trim() || 'sans-serif';

/** The dots of a sign as the page shows it; empty where nothing is drawn. */
function drawn(sign: string, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, SIZE, SIZE);
  context.font = `${SIZE * 0.75}px ${fontOfPage()}`;
  context.textBaseline = 'top';
  context.fillText(sign, 2, 2);
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  const ink = data.filter((_, index) => index % 4 === 3);
  return ink.some(Boolean) ? ink.join('') : '';
}

/** The signs that show as nothing, or as the box that stands for every missing one; null where nothing can be drawn. */
export function missingGlyphs(signs: readonly string[]): readonly string[] | null {
  const context = pen();
  if (!context) return null;
  const box = drawn(NOWHERE, context);
  return signs.filter((sign) => ['', box].includes(drawn(sign, context)));
}

/** The first font of the page's list that this PC has; null where it cannot be told. */
export function presentFont(): string | null {
  const context = pen();
  if (!context) return null;
  const widthIn = (font: string) => {
    context.font = `${SIZE}px ${font}`;
    return context.measureText('mmmiiiWWW').width;
  };
  const plain = ['monospace', 'serif'] as const;
  const families = fontOfPage().split(',');
  const isThere = (family: string) => plain.some((last) => widthIn(`${family}, ${last}`) !== widthIn(last));
  return families.find(isThere)?.replaceAll('"', '').trim() ?? null;
}
