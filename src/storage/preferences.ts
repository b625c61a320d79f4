import { FORMAT } from '../core/document';

/** One choice that is remembered on this PC, and nothing that belongs to the document. */
export interface Preference<T> {
  /** What was chosen last; the first of the choices where nothing is known. */
  read(): T;
  /** Writes only a change. Without storage the choice holds for this visit. */
  write(choice: T): void;
  /** Tells what another window chooses from now on. */
  follow(tell: (choice: T) => void): void;
}

export function preference<T extends string>(name: string, choices: readonly [T, ...T[]]): Preference<T> {
  const key = `${FORMAT}/${name}`;
  const read = (): T => {
    try {
      const kept = localStorage.getItem(key);
      return choices.find((choice) => choice === kept) ?? choices[0];
    } catch {
      return choices[0];
    }
  };
  let last = read();
  return {
    read,
    write(choice) {
      if (choice === last) return;
      last = choice;
      try {
        localStorage.setItem(key, choice);
      } catch {
        // Only a preference.
      }
    },
    follow(tell) {
      window.addEventListener('storage', (event) => {
        if (event.key !== key) return;
        last = read();
        tell(last);
      });
    },
  };
}
