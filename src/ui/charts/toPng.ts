import type { Language } from '../../core/document';
import type { Picture } from '../../reports/formats/format';
import { xmlSafe } from '../../reports/formats/safeText';
import { wrapped } from './wrapped';

/** Dots of the picture for each CSS pixel, so that it stays sharp on paper. */
const SCALE = 3;
const MARGIN = 16;
const TITLE = { size: 16, line: 24, weight: '700' } as const;
const NOTE = { size: 13, line: 20, weight: '400' } as const;
const SVG = 'http://www.w3.org/2000/svg';

type Style = typeof TITLE | typeof NOTE;

/** What stands over the chart in the picture, so that it can stand alone in another paper. */
export interface PictureTitle {
  readonly finding: string;
  /** Whose it is, and of which day. */
  readonly dated: string;
  readonly language: Language;
}

interface Line {
  readonly text: string;
  readonly style: Style;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function titleLines(title: PictureTitle, width: number, context: CanvasRenderingContext2D, font: string) {
  const linesOf = (text: string, style: Style): readonly Line[] => {
    context.font = `${style.weight} ${style.size}px ${font}`;
    const lines = wrapped(xmlSafe(text), width, title.language, (line) => context.measureText(line).width);
    return lines.map((line) => ({ text: line, style }));
  };
  return [...linesOf(title.finding, TITLE), ...linesOf(title.dated, NOTE)];
}

interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The chart on white ground under its title, as the text of an svg; all that it shows lies within it. */
function sheetOf(chart: SVGSVGElement, title: PictureTitle | null, context: CanvasRenderingContext2D): Sheet {
  const box = chart.getBBox();
  const width = Math.ceil(Math.max(box.width, 440)) + 2 * MARGIN;
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font').trim();
  const lines = title ? titleLines(title, width - 2 * MARGIN, context, font) : [];
  const top = MARGIN + lines.reduce((sum, { style }) => sum + style.line, 0) + (title ? 12 : 0);
  const height = Math.ceil(top + box.height + MARGIN);
  const sheet = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  sheet.append(element('rect', { width, height, fill: '#ffffff' }));
  let y = MARGIN;
  for (const { text, style } of lines) {
    const written = element('text', {
      x: MARGIN,
      y: y + style.size,
      'font-family': font,
      'font-size': style.size,
      'font-weight': style.weight,
      fill: '#1a1a1a',
    });
    written.textContent = text;
    sheet.append(written);
    y += style.line;
  }
  const place = element('g', { transform: `translate(${(width - box.width) / 2 - box.x} ${top - box.y})` });
  for (const child of chart.childNodes) place.append(child.cloneNode(true));
  sheet.append(place);
  return { svg: new XMLSerializer().serializeToString(sheet), width, height };
}

function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | null> {
  return new Promise((resolve) =>
    canvas.toBlob((blob) => {
      if (!blob) resolve(null);
      else void blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)));
    }, 'image/png'),
  );
}

/** Begins a picture; null where the browser draws none. */
export function startPicture() {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext?.('2d') ?? null;
  if (!context) return null;
  const finish = async ({ svg, width, height }: Sheet): Promise<Picture | null> => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await bytesOf(canvas);
    return png && { png, width, height };
  };
  return { sheet: (chart: SVGSVGElement, title: PictureTitle | null) => sheetOf(chart, title, context), finish };
}
