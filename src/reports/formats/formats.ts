import type { Format } from './format';
import { json } from './json';

/**
 * Every kind of file that the program writes, fetched when it is asked for but for the last resort, JSON;
 * the label of each is in the words by its id.
 */
export const formats = {
  html: async () => (await import('./html')).html,
  xlsx: async () => (await import('./xlsx')).xlsx,
  docx: async () => (await import('./docx')).docx,
  csv: async () => (await import('./csv')).csv,
  json: async () => json,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatId = keyof typeof formats;

/** In the order in which they are offered. */
export const formatIds = Object.keys(formats) as readonly FormatId[];

/** Those from which the program opens the document again. */
export const saveFormats: readonly FormatId[] = ['html', 'json'];
