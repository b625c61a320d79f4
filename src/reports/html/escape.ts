import { xmlSafe } from '../formats/safeText';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it as it is, between tags and in attributes. */
export function escaped(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
