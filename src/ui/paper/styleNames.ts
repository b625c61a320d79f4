import type { CSSProperties } from 'react';

/** Names of our own for the stylesheet, which the types of React do not know. */
export function styleNames(names: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return names as CSSProperties;
}
