/** How the lines of a list begin in the texts for approval. */
const MARK = /^(?:\u30fb|- |\d+\.? |\d+\u3000)/;

/** Whether a line is one of a list. */
export function isItem(line: string): boolean {
  return MARK.test(line);
}

/** A line of a text; one of a list hangs behind its mark. */
export function TextLine({ line }: { readonly line: string }) {
  const mark = MARK.exec(line)?.[0].trim();
  return (
    <p className="paper-line" data-item={mark?.length}>
      {line}
    </p>
  );
}

/** A text with its line breaks. */
export function TextLines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
    <TextLine key={place} line={line} />
  ));
}
