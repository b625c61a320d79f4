import type { Assessment } from '../../core/assessment';
import type { Picture } from '../../reports/formats/format';
import type { Speech } from '../../reports/phrases';
import { type ChartId, chartIds } from '../../reports/report/blocks';
import { chartOf } from './chartOf';
import { drawApart } from './drawApart';
import { type PictureTitle, startPicture } from './toPng';

/**
 * A chart as a picture that can stand alone; null where the browser draws none or nothing has a score. Never throws.
 * @param title null where the paper around it says the same
 */
export async function pictureOf(
  chart: ChartId,
  title: PictureTitle | null,
  assessment: Assessment,
  speech: Speech,
): Promise<Picture | null> {
  try {
    const picture = startPicture();
    const drawing = chartOf(chart, assessment, speech);
    if (!(picture && drawing)) return null;
    const sheet = drawApart(drawing, (svg) => picture.sheet(svg, title));
    return sheet && (await picture.finish(sheet));
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** All charts of a report without titles; those that cannot be drawn are absent. */
export async function reportPictures(
  assessment: Assessment,
  speech: Speech,
): Promise<Readonly<Partial<Record<ChartId, Picture>>>> {
  const drawn: [ChartId, Picture][] = [];
  for (const chart of chartIds) {
    const picture = await pictureOf(chart, null, assessment, speech);
    if (picture) drawn.push([chart, picture]);
  }
  return Object.fromEntries(drawn);
}
