import type { ExportMatter } from '../formats/format';
import { actionSheet } from './actions';
import { answerSheet } from './answers';
import { choiceSheet } from './choices';
import { coverSheet } from './cover';
import { longSheet } from './longTexts';
import { readinessSheet } from './readiness';
import { roadmapSheet } from './roadmap';
import type { Sheet } from './sheet';

/** All sheets of the workbook, the cover first. */
export function bookOf(matter: ExportMatter): readonly Sheet[] {
  const { t } = matter.speech;
  const about = (id: 'answers' | 'readiness' | 'actions' | 'roadmap' | 'choices' | 'long') =>
    t(`sheets:cover.about.${id}`);
  const sheets: readonly (readonly [Sheet, string])[] = [
    [answerSheet(matter), about('answers')],
    [readinessSheet(matter), about('readiness')],
    [actionSheet(matter), about('actions')],
    [roadmapSheet(matter), about('roadmap')],
    [choiceSheet(matter), about('choices')],
    ...longSheet(matter).map((sheet) => [sheet, about('long')] as const),
  ];
  const listed = sheets.map(([sheet, said]) => [sheet.name, said] as const);
  return [coverSheet(matter, listed), ...sheets.map(([sheet]) => sheet)];
}
