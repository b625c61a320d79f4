/** One text in local storage that can be written without waiting. */
export interface Mirror {
  /** Null where there is none, or where the browser does not let it be read. */
  read(): string | null;
  /** Throws nothing; whether it stands there. */
  write(text: string): boolean;
}

export function localMirror(name: string): Mirror {
  const key = `${name}/mirror`;
  return {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text;
      } catch {
        return false;
      }
    },
  };
}
