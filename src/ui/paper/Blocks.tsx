import type { Assessment } from '../../core/assessment';
import type { Block } from '../../reports/report/blocks';
import { PaperChart } from './PaperChart';
import { styleNames } from './styleNames';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** Title of the chapter; a table of the same name does not repeat it. */
  readonly chapter: string;
  readonly assessment: Assessment;
}

/** Charts that follow each other stand side by side. */
function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'chart' && last?.[0]?.kind === 'chart') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The blocks of a report on paper. */
export function Blocks({ blocks, chapter, assessment }: BlocksProps) {
  return grouped(blocks).map((group, place) => {
    const charts = group.filter((block) => block.kind === 'chart');
    const [block] = group;
    if (!block) return null;
    return charts.length > 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
      <div key={place} className="paper-charts">
        {charts.map(({ chart, name, finding }) => (
          <PaperChart key={chart} chart={chart} name={name} finding={finding} assessment={assessment} />
        ))}
      </div>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <PlainBlock key={place} block={block} chapter={chapter} />
    );
  });
}

function PlainBlock({ block, chapter }: { readonly block: Block; readonly chapter: string }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>;
    case 'paragraph':
      return (
        <p className="paper-text" data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'list':
      return <ListBlock {...block} />;
    case 'facts':
      return <FactsBlock {...block} />;
    case 'table':
      return <TableBlock {...block} chapter={chapter} />;
    case 'chart':
      return null;
  }
}

function ListBlock({ items, ordered }: Of<'list'>) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
        <li key={place}>{item}</li>
      ))}
    </List>
  );
}

function FactsBlock({ facts }: Of<'facts'>) {
  return (
    <dl className="paper-facts" data-wide="">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function TableBlock({ caption, columns, rows, chapter }: Of<'table'> & { readonly chapter: string }) {
  return (
    <table className="paper-table">
      <caption className={caption === chapter ? 'hidden' : undefined}>{caption}</caption>
      <colgroup>
        {columns.map(({ title, share }) => (
          <col key={title} style={styleNames({ '--share': `${share}%` })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title, align }) => (
            <th key={title} scope="col" data-align={align}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
          <tr key={place}>
            {columns.map(({ title, align }, column) => {
              const Cell = column === 0 ? 'th' : 'td';
              return (
                <Cell key={title} scope={column === 0 ? 'row' : undefined} data-align={align}>
                  <CellLines text={cells[column] ?? ''} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands in a cell, a line each; where paper is scarce the lines follow each other. */
function CellLines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
    <span key={place} className="paper-cell-line">
      {line}
    </span>
  ));
}
