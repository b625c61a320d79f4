/** Where a mutant stands in its file; lines and columns from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** What of a report in the schema `mutation-testing-report-schema` is read here. */
export interface Report {
  readonly files: { readonly [file: string]: { readonly source: string; readonly mutants: readonly Mutant[] } };
}

/** A mutant by what it changes, whatever its line. */
export interface Change {
  readonly file: string;
  /** The code that is changed, and what it becomes; breaks and indents as one blank. */
  readonly code: string;
  readonly becomes: string;
}

interface Found extends Change {
  readonly status: string;
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function between(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

/** All mutants of a report with what became of them. */
export function mutantsIn({ files }: Report): readonly Found[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, mutatorName, replacement, location }) => ({
      file,
      status,
      code: inOneLine(between(source, location)),
      becomes: inOneLine(replacement ?? mutatorName),
    })),
  );
}
