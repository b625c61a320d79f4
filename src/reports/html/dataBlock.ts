import { FORMAT } from '../../core/document';

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * The document inside the page: data, never run. Within it `<` is written as an escape of JSON, so that nothing that
 * was typed can end it.
 * @param json a document as JSON
 */
export function dataBlock(json: string): string {
  const inert = json.trim().replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? '');
  return `<script type="application/json" id="${FORMAT}">${inert}</script>`;
}
