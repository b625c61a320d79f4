/** The charts that a report may show; who draws it lends the pictures. */
export const chartIds = ['radar', 'areas', 'phases'] as const;
export type ChartId = (typeof chartIds)[number];

interface Column {
  readonly title: string;
  /** Share of the table's width; the shares of a table add up to 100. */
  readonly share: number;
  /** Numbers stand at the end of their cell. */
  readonly align?: 'end';
}

/** A report as a list of parts, the same for paper, Word and the save file that people can read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'hint' | 'warning' }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: true }
  /** Label and value, such as 団体名 and its name. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      /** As many cells as columns; the first cell names its row. */
      readonly rows: readonly (readonly string[])[];
    }
  /** `finding` says in one sentence what it shows; the table of its numbers follows as a block of its own. */
  | { readonly kind: 'chart'; readonly chart: ChartId; readonly name: string; readonly finding: string };

/** What may begin on a new page. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  /** Whose, of which day, which document: label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly chapters: readonly Chapter[];
}
