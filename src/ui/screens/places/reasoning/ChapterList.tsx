import { memo } from 'react';
import type { Chapter } from '../../../../reports/reasoning/chapters';
import { anchorOf, type Group } from '../../../../reports/reasoning/entry';
import { EntryDetails } from './EntryDetails';
import { elementId } from './useReveal';

interface ChapterListProps {
  readonly chapters: readonly Chapter[];
  /** Anchors of the entries to be shown. */
  readonly hits: ReadonlySet<string>;
  readonly onSame: (anchor: string) => void;
}

const isEmpty = ({ entries }: Group, hits: ReadonlySet<string>) => !entries.some((entry) => hits.has(anchorOf(entry)));

/** The chapters with those of their entries that are hits; a heading without a hit goes. */
export const ChapterList = memo(function ChapterList({ chapters, hits, onSame }: ChapterListProps) {
  return chapters.map(({ id, title, lead, groups }) => (
    <section key={id} hidden={groups.every((group) => isEmpty(group, hits))}>
      <h2 id={elementId(id)} tabIndex={-1}>
        {title}
      </h2>
      <p className="hint">{lead}</p>
      {groups.map((group) => (
        <section key={group.title} hidden={isEmpty(group, hits)}>
          {group.title && <h3>{group.title}</h3>}
          <div className="entries">
            {group.entries.map((entry) => (
              <EntryDetails
                key={anchorOf(entry)}
                entry={entry}
                level={group.title ? 'h4' : 'h3'}
                isHit={hits.has(anchorOf(entry))}
                onSame={onSame}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  ));
});
