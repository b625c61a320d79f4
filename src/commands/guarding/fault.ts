/** A piece of code that stands against a fault, and what is left where it is taken out. */
export interface Guard {
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The file whose tests `fault <number>:` must see that it is gone. */
  readonly test: string;
}

interface Named {
  /** Number in the list of faults. */
  readonly number: number;
  readonly fault: string;
}

/** A fault that code of ours stands against. */
interface Guarded extends Named {
  /** Each is taken out alone. */
  readonly guards: readonly [Guard, ...Guard[]];
}

/** A fault against which there is nothing of ours to take out. */
interface Unguarded extends Named {
  readonly why: string;
  /** The file whose tests `fault <number>:` show that it does no harm all the same. */
  readonly test: string;
}

export type Fault = Guarded | Unguarded;
