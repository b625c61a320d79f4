import { type ReactNode, useMemo } from 'react';
import { approvalText, currentText } from '../../reports/texts';
import type { Matter, Part } from '../../reports/texts/matter';
import { Desk } from './Desk';
import { OverNotice } from './OverNotice';
import { PaperHead, paperFacts } from './PaperHead';
import { PaperAreas, ScoreLine } from './Standing';
import { isItem, TextLine, TextLines } from './TextLines';
import { useSetting } from './useSetting';

/** What is never parted: a line of a part, the first one with its heading. */
interface Piece {
  readonly key: string;
  readonly begins: 'part' | 'line';
  /** Whether what follows may stand on the next page. */
  readonly mayEnd: boolean;
  readonly content: ReactNode;
}

/** The part with which the second page begins where there is room. */
const SECOND = 'managers-sections';

/** 部課長: two pages. Areas, gates, the first year, who does what, money, what is open. */
export function ManagersPaper({ matter }: { readonly matter: Matter }) {
  const { t } = matter.speech;
  const text = useMemo(() => approvalText('managers', matter), [matter]);
  const pieces = useMemo(() => (text ? piecesOf(text, matter) : []), [text, matter]);
  const splits = useMemo(() => splitsOf(pieces), [pieces]);
  const { paper, fits, split } = useSetting(splits, matter.speech.language);
  return (
    <>
      {!fits && <OverNotice kind="managers" />}
      <Desk name={t('paper:preview')} kind="pages" paper={paper}>
        {[pieces.slice(0, split), pieces.slice(split)].map((page, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first page and the second
          <article key={place} className="paper-page">
            {page.map(({ key, begins, content }) => (
              <div key={key} data-piece={begins}>
                {content}
              </div>
            ))}
          </article>
        ))}
      </Desk>
    </>
  );
}

function piecesOf(text: { readonly title: string; readonly parts: readonly Part[] }, matter: Matter): readonly Piece[] {
  const [state, ...others] = text.parts;
  const head = <PaperHead title={text.title} facts={paperFacts(matter)} matter={matter} />;
  return [
    { key: 'head', begins: 'part', mayEnd: false, content: head },
    ...(state ? [statePiece(state, matter)] : []),
    ...others.flatMap((part) => linePieces(part, matter)),
  ];
}

/** Where they stand; as long as it was not edited, the table says what the list of areas would. */
function statePiece(part: Part, matter: Matter): Piece {
  const { document } = matter;
  const isEdited = document.texts?.[part.id] !== undefined;
  const [sentences = ''] = part.text.split('\n');
  const content = (
    <div data-part={part.id}>
      <h3>{part.title}</h3>
      <ScoreLine matter={matter} />
      <TextLines text={isEdited ? currentText(part, document) : sentences} />
      <PaperAreas matter={matter} chart="areas" />
    </div>
  );
  return { key: part.id, begins: 'part', mayEnd: true, content };
}

function linePieces(part: Part, { document }: Matter): readonly Piece[] {
  const lines = currentText(part, document).split('\n');
  return lines.map((line, place) => ({
    key: `${part.id} ${place}`,
    begins: place === 0 ? 'part' : 'line',
    // No first line stands alone under its heading, and none that leads to a list without it.
    mayEnd: place === lines.length - 1 || (place > 0 && isItem(line)),
    content: (
      <div data-part={part.id}>
        {place === 0 && <h3>{part.title}</h3>}
        <TextLine line={line} />
      </div>
    ),
  }));
}

/** Where the second page may begin: with its own part, with another one, else with any line, the latest first. */
function splitsOf(pieces: readonly Piece[]): readonly number[] {
  const own = pieces.findIndex(({ key }) => key === `${SECOND} 0`);
  const all = pieces.flatMap((_, place) => (pieces[place - 1]?.mayEnd ? [place] : []));
  const late = [...all].reverse();
  const parts = late.filter((place) => pieces[place]?.begins === 'part');
  return [...(own > 0 ? [own] : []), ...parts, ...late];
}
