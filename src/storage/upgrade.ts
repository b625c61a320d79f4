import { VERSION } from '../core/document';

/** A document of any version, as it was read and before anything in it was checked. */
export type Raw = { readonly [key: string]: unknown };

/** Makes a document of one version into one of the next. Pure; it may throw where the document is not what it should be. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly change: (document: Raw) => Raw;
}

/**
 * One step for each version that was ever released and is not the present one. The edition of the questions is
 * another matter: answers that an edition does not offer are kept apart, whatever the version.
 */
export const steps: readonly Step[] = [];

/**
 * A document brought to a version by one step after another; as it is where it has that version already, null where
 * no step leads on or one cannot be taken.
 */
export function upgraded(document: Raw, chain: readonly Step[] = steps, target: number = VERSION): Raw | null {
  if (document.version === target) return document;
  const step = chain.find(({ from, to }) => from === document.version && to > from && to <= target);
  if (!step) return null;
  try {
    return upgraded({ ...step.change(document), version: step.to }, chain, target);
  } catch {
    return null;
  }
}
