import { convertMillimetersToTwip as mm } from 'docx';

/** A4, with room for the holes of a binder at the left; twips, twentieths of a point. */
export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(22), right: mm(18), bottom: mm(24), left: mm(25), header: mm(10), footer: mm(9), gutter: 0 },
} as const;

/** Between the margins, twips. */
export const TEXT_WIDTH = page.size.width - page.margin.left - page.margin.right;

/** The same in CSS pixels, in which pictures are measured. */
export const PICTURE_WIDTH = Math.floor(TEXT_WIDTH / 15);
