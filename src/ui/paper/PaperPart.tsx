import type { ReactNode } from 'react';
import type { Document } from '../../core/document';
import { currentText } from '../../reports/texts';
import type { Part } from '../../reports/texts/matter';
import { TextLines } from './TextLines';

interface PaperPartProps {
  readonly part: Part;
  readonly document: Document;
  readonly children?: ReactNode;
}

/** A part of a text for approval as it was edited, else as it is made. */
export function PaperPart({ part, document, children }: PaperPartProps) {
  return (
    <div className="paper-part" data-part={part.id}>
      <h3>{part.title}</h3>
      <TextLines text={currentText(part, document)} />
      {children}
    </div>
  );
}
