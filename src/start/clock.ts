/** The present moment in Japan, ISO 8601 with offset. */
export function now(): string {
  return `${new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
}
