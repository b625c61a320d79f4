/** The header that one kind of file gets besides those of all. */
export const caching = { page: 'no-cache', assets: 'public, max-age=31536000, immutable' } as const;

export const HTML_TYPE = 'text/html; charset=utf-8';

/** What every answer of a server carries. @param policy see `headerPolicy` */
export function responseHeaders(policy: string): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}
