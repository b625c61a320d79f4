import type { i18n } from 'i18next';
import { assess } from '../../core/assessment';
import type { Catalogue } from '../../core/catalogue';
import type { Document, Language } from '../../core/document';
import { roadmap } from '../../core/roadmap';
import type { ExportMatter } from '../../reports/formats/format';
import { parseBytes } from '../../storage/parse';
import { saveFileText } from '../../storage/saveFile';

interface Made {
  readonly catalogue: Catalogue;
  readonly document: Document;
  readonly words: i18n;
  readonly language: Language;
  /** ISO 8601 with offset; its day is that of the assessment. */
  readonly writtenAt: string;
}

/** What a file is made of, without pictures: the tables say the same. */
export function matterOf({ catalogue, document, words, language, writtenAt }: Made): ExportMatter {
  const assessment = assess(catalogue, document, writtenAt.slice(0, 10));
  return {
    catalogue,
    document,
    assessment,
    roadmap: roadmap(catalogue, document, assessment),
    speech: { t: words.t, i18n: words, language },
    writtenAt,
    pictures: {},
    sealed: saveFileText,
    opened: (bytes) => {
      const parsed = parseBytes(bytes, catalogue);
      return parsed.ok && !parsed.newer && !parsed.altered ? parsed.document : null;
    },
  };
}
