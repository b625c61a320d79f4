import { memo } from 'react';
import { anchorOf, type Entry, type Fact, type Line } from '../../../../reports/reasoning/entry';
import { SourceList } from '../../../parts/Sources';
import { useSpeech } from '../../../session';
import { EntryLink } from './EntryLink';
import { elementId } from './useReveal';

interface EntryProps {
  readonly entry: Entry;
  readonly onSame: (anchor: string) => void;
}

interface EntryDetailsProps extends EntryProps {
  readonly level: 'h3' | 'h4';
  readonly isHit: boolean;
}

/** One entry: its title and the name to cite it by, and what it says and rests on when it is opened. */
export const EntryDetails = memo(function EntryDetails({ entry, level: Title, isHit, onSame }: EntryDetailsProps) {
  const { t } = useSpeech();
  return (
    <details className="entry" id={elementId(anchorOf(entry))} hidden={!isHit}>
      <summary>
        <Title>{entry.title}</Title>
        <span className="entry-name">
          {t(`reasoning:kinds.${entry.kind}`)} <code>{entry.id}</code>
        </span>
      </summary>
      <EntryBody entry={entry} onSame={onSame} />
    </details>
  );
});

const EntryBody = memo(function EntryBody({ entry, onSame }: EntryProps) {
  return (
    <>
      <dl className="facts">
        {entry.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <Mark fact={fact} />
              <Lines fact={fact} onSame={onSame} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceList ids={entry.sources} />
    </>
  );
});

interface LinesProps {
  readonly fact: Fact;
  readonly onSame: (anchor: string) => void;
}

function Lines({ fact: { lines, isRow }, onSame }: LinesProps) {
  const [first, ...others] = lines;
  if (first && others.length === 0) return <LineText line={first} onSame={onSame} />;
  return (
    <ul className={isRow ? 'inline-list' : undefined}>
      {lines.map((line) => (
        <li key={line.text}>
          <LineText line={line} onSame={onSame} />
        </li>
      ))}
    </ul>
  );
}

const HERE = '#/reasoning/';

function LineText({ line: { text, href }, onSame }: { readonly line: Line; readonly onSame: LinesProps['onSame'] }) {
  if (!href) return text;
  if (!href.startsWith(HERE)) return <a href={href}>{text}</a>;
  return (
    <EntryLink anchor={href.slice(HERE.length)} onSame={onSame}>
      {text}
    </EntryLink>
  );
}

function Mark({ fact: { mark } }: { readonly fact: Fact }) {
  const { t } = useSpeech();
  return (
    mark && (
      <>
        <span className="tag">{t(`reasoning:marks.${mark}`)}</span>{' '}
      </>
    )
  );
}
