/** A text as it is compared: full and half width, capitals and small letters are the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a query; all of them must occur. */
function termsOf(query: string): readonly string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** Which of many texts hold every word of a query; all of them where the query has none. @param texts folded, by any key */
export function found<K>(texts: ReadonlyMap<K, string>, query: string): ReadonlySet<K> {
  const terms = termsOf(query);
  return new Set([...texts].filter(([, text]) => terms.every((term) => text.includes(term))).map(([key]) => key));
}
