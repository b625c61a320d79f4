import type { Document } from '../../core/document';
import { formatDate, formatTime } from '../../locales/format';
import type { OpenResult } from '../services';
import { useSpeech } from '../session';

export type Readable = Extract<OpenResult, { ok: true }>;

/** A save file in one line: whose, how many answers, saved when. */
export function useFileSummary(): (document: Document) => string {
  const { t, language } = useSpeech();
  return (document) =>
    t('save.summary', {
      body: document.respondent.body || t('save.unnamed'),
      count: Object.keys(document.answers).length,
      when: `${formatDate(document.savedAt, language)} ${formatTime(document.savedAt)}`,
    });
}
