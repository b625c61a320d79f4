import type { ExportMatter } from './format';

/** What was left out of the file, so that nobody takes it for the whole: label and value; none where nothing was. */
export function leftOut({ withheld, speech: { t } }: ExportMatter): readonly (readonly [string, string])[] {
  const kinds = (['notes', 'evidence', 'names'] as const).filter((kind) => withheld?.[kind]);
  const named = kinds.map((kind) => t(`exports:leave.kinds.${kind}`));
  return named.length === 0 ? [] : [[t('exports:leave.list'), named.join(t('punctuation.next'))]];
}
