import type { ActionId, actions } from '../content/actions';

type NotesOf<A extends ActionId> =
  Extract<(typeof actions)[number], { id: A }> extends {
    readonly notes: readonly { readonly id: infer N extends string }[];
  }
    ? { readonly notes: { readonly [K in N]: string } }
    : { readonly notes?: never };

export type ActionWords = {
  readonly [A in ActionId]: {
    /** What to do, one plain sentence without a full stop. */
    readonly title: string;
  } & NotesOf<A>;
};

/** What opens on demand. */
export type HowToWords = {
  readonly [A in ActionId]: {
    /** Who does what first, with what, and where the cases show it. */
    readonly how: string;
    /** How one sees that it is done, one sentence. */
    readonly done: string;
  };
};
