import type { ChecksOf } from '../core/selfTest';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 8;
const PNG = [0x89, 0x50, 0x4e, 0x47];
/** Red, green, blue of the square that is drawn. */
const COLOUR = [0, 0, 255];

function square(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const inside = document.createElementNS(SVG, 'rect');
  for (const shape of [svg, inside]) {
    shape.setAttribute('width', String(SIZE));
    shape.setAttribute('height', String(SIZE));
  }
  inside.setAttribute('fill', `rgb(${COLOUR.join()})`);
  svg.append(inside);
  return svg;
}

/** Whether a drawing in the page has the size that it says. */
function isMeasured(): boolean {
  const svg = square();
  // Charts are measured in the page, so that this one has to stand there too.
  svg.setAttribute('class', 'hidden');
  document.body.append(svg);
  try {
    return svg.getBBox().width === SIZE;
  } finally {
    svg.remove();
  }
}

/** A drawing as a picture, the way charts go: from its text, over an image, onto a canvas. */
async function pictured(): Promise<HTMLCanvasElement> {
  const image = new Image();
  const text = new XMLSerializer().serializeToString(square());
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, SIZE, SIZE);
  return canvas;
}

async function beginningOf(canvas: HTMLCanvasElement): Promise<readonly number[]> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? [...new Uint8Array(await blob.slice(0, PNG.length).arrayBuffer())] : [];
}

async function isPicture(): Promise<boolean> {
  const canvas = await pictured();
  const dot = canvas.getContext('2d')?.getImageData(SIZE / 2, SIZE / 2, 1, 1).data ?? [];
  const isColoured = COLOUR.every((value, index) => dot[index] === value);
  return isColoured && (await beginningOf(canvas)).join() === PNG.join();
}

const given = (isRight: boolean) => ({ outcome: isRight ? ('passes' as const) : ('fails' as const) });

export const fileChecks: ChecksOf<'files'> = {
  drawing: () => given(isMeasured()),
  picture: async () => given(await isPicture()),
  download: () => {
    const address = URL.createObjectURL(new Blob(['']));
    URL.revokeObjectURL(address);
    return given('download' in HTMLAnchorElement.prototype && address.startsWith('blob:'));
  },
  clipboard: () => {
    // Missing where the page does not come by https; then the old way is asked, which only a press of a button may go.
    if (navigator.clipboard) return { outcome: 'passes' };
    return { outcome: document.queryCommandSupported?.('copy') ? 'copes' : 'fails' };
  },
};
