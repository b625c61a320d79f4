import { catalogue } from '../../src/content/catalogue';
import type { Document, Language } from '../../src/core/document';
import type { ExportMatter } from '../../src/reports/formats/format';
import { parseBytes } from '../../src/storage/parse';
import { saveFileText } from '../../src/storage/saveFile';
import { matterOf } from '../reports/rowTexts';
import { NOW } from './invented';

/** All that a file is made of, as the composition root lends it; without pictures. */
export function exportMatterOf(document: Document, language: Language = document.language): ExportMatter {
  return {
    ...matterOf(document, language),
    writtenAt: NOW,
    pictures: {},
    sealed: saveFileText,
    opened: (bytes) => {
      const parsed = parseBytes(bytes, catalogue);
      return parsed.ok && !parsed.newer && !parsed.altered ? parsed.document : null;
    },
  };
}
