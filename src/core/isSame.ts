function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether two values of JSON say the same, in whatever order their keys stand; what is absent says as much as undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || !(isObject(a) && isObject(b))) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
}
