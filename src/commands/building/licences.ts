import parse, { type Info } from 'spdx-expression-parse';

export const accepted: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

function acceptedIn(info: Info): string | null {
  if ('license' in info) {
    const isPlain = !info.plus && info.exception === undefined;
    return isPlain && accepted.includes(info.license) ? info.license : null;
  }
  const [left, right] = [acceptedIn(info.left), acceptedIn(info.right)];
  if (info.conjunction === 'or') return left ?? right;
  return left && right ? `${left} AND ${right}` : null;
}

/**
 * The licences under which something may be shipped: of a choice the first that is accepted, of several that hold
 * together all. Null where one of them is not accepted, or where the expression is no SPDX expression.
 */
export function acceptedPart(expression: string): string | null {
  try {
    return acceptedIn(parse(expression));
  } catch {
    return null;
  }
}
