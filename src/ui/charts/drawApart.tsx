import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** How the parts of a chart look in a picture, whatever the window and its colours; later lines win. */
function looks(): readonly (readonly [parts: string, attributes: Readonly<Record<string, string>>])[] {
  const { documentElement } = document;
  const token = (name: string) => getComputedStyle(documentElement).getPropertyValue(`--${name}`).trim();
  const [text, muted, action, border, faint] = ['text', 'text-muted', 'action', 'border', 'border-faint'].map(token);
  const letters = { 'font-family': token('font'), 'font-size': '14', fill: text ?? '' };
  return [
    ['text', letters],
    ['.chart-note', { 'font-weight': '700' }],
    ['.chart-note[data-missing="true"]', { 'font-weight': '400', fill: muted ?? '' }],
    ['.chart-bar, .chart-dot', { fill: action ?? '' }],
    ['.chart-radar', { fill: 'none', stroke: action ?? '', 'stroke-width': '2' }],
    ['.chart-radar[data-whole="true"]', { fill: action ?? '', 'fill-opacity': '0.12' }],
    ['.chart-axis', { fill: 'none', stroke: muted ?? '' }],
    ['.chart-web', { fill: 'none', stroke: faint ?? '' }],
    ['.chart-limit', { stroke: border ?? '', 'stroke-dasharray': '4 3' }],
  ];
}

function dress(svg: SVGSVGElement): void {
  for (const [parts, attributes] of looks())
    for (const part of svg.querySelectorAll(parts))
      for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
}

/** What stands beside a drawing that nobody sees: no screen reader meets it and nothing of it prints. */
function hiddenHost(): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.inert = true;
  host.className = 'drawn-apart';
  document.body.append(host);
  return host;
}

/** Draws a chart out of sight and hands its svg to `use` as long as it is there; null where it cannot be drawn. */
export function drawApart<T>(chart: ReactElement, use: (svg: SVGSVGElement) => T): T | null {
  const host = hiddenHost();
  const root = createRoot(host);
  try {
    flushSync(() => root.render(chart));
    const svg = host.querySelector('svg');
    if (!svg) return null;
    dress(svg);
    return use(svg);
  } finally {
    root.unmount();
    host.remove();
  }
}
