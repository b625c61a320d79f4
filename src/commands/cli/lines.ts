interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; null where it is longer than allowed. */
  readonly bytes: Uint8Array | null;
}

const LF = 0x0a;

/** Gathers the parts of one line, and lets go of them once they are too long. */
function gathering(most: number) {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(part: Uint8Array) {
      length += part.length;
      if (length > most) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    take(): Uint8Array | null {
      const [only, ...others] = parts;
      const bytes = only && others.length === 0 ? only : Buffer.concat(parts);
      const isLong = length > most;
      parts = [];
      length = 0;
      return isLong ? null : bytes;
    },
    isEmpty: () => length === 0,
  };
}

/** Whether a line holds nothing but blanks, as the last of a file does. */
function isBlank(bytes: Uint8Array | null): boolean {
  return bytes?.every((byte) => byte <= 0x20) ?? false;
}

/**
 * The lines of a stream of bytes, blank ones left out but counted. At most one line is held, and of one that is too long
 * not even that.
 * @param most bytes of a line
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  const line = gathering(most);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      line.add(chunk.subarray(start, end));
      const bytes = line.take();
      if (!isBlank(bytes)) yield { number, bytes };
      number += 1;
      start = end + 1;
    }
    // What is left of a chunk is copied, as the stream may use its memory again.
    line.add(chunk.slice(start));
  }
  const bytes = line.isEmpty() ? new Uint8Array() : line.take();
  if (!isBlank(bytes)) yield { number, bytes };
}
