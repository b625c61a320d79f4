import type { Block } from './blocks';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

export function paragraph(text: string, tone?: Paragraph['tone']): Block {
  return { kind: 'paragraph', text, ...(tone ? { tone } : {}) };
}

export function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A list; nothing where it would be empty. */
export function list(items: readonly string[], ordered?: true): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ...(ordered ? { ordered } : {}) }];
}

/** A table; nothing where it would have no rows. */
export function table(block: Omit<Extract<Block, { kind: 'table' }>, 'kind'>): readonly Block[] {
  return block.rows.length === 0 ? [] : [{ kind: 'table', ...block }];
}

/** What stands in one cell, a line each; what is not said leaves none. */
export function lines(texts: readonly (string | false | null | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
