import { questionNumbers } from '../../core/interview';
import type { Matter } from '../texts/matter';
import { number, type Row, type Sheet, text, texts } from './sheet';
import { MOST_LINES, wrapped } from './wrapping';

/** Widths of the columns in which notes and evidence stand. */
export const remarkWidths = { note: 28, evidence: 18 } as const;

type Kind = keyof typeof remarkWidths;

interface LongText {
  readonly place: number;
  readonly question: string;
  readonly kind: Kind;
  readonly words: string;
}

const kinds = Object.keys(remarkWidths) as readonly Kind[];
/** Lines of a text that stand in its cell when the rest stands elsewhere. */
const KEPT = 12;

/** Notes and evidence that are higher than a row can be, in asking order. */
function longTexts({ document, catalogue }: Matter): readonly LongText[] {
  const order = [...questionNumbers(catalogue).keys()];
  const known = order.filter((id) => document.remarks[id]);
  const others = Object.keys(document.remarks).filter((id) => !order.includes(id));
  return [...known, ...others]
    .flatMap((question) => kinds.map((kind) => ({ question, kind, words: document.remarks[question]?.[kind] ?? '' })))
    .filter(({ kind, words }) => wrapped(words, remarkWidths[kind]).length > MOST_LINES)
    .map((long, index) => ({ ...long, place: index + 1 }));
}

/** A note or a piece of evidence as its cell holds it: whole, or its beginning and where the whole stands. */
export function remarkText(question: string, kind: Kind, matter: Matter): string {
  const words = matter.document.remarks[question]?.[kind] ?? '';
  const lines = wrapped(words, remarkWidths[kind]);
  if (lines.length <= MOST_LINES) return words;
  const long = longTexts(matter).find((one) => one.question === question && one.kind === kind);
  const start = lines.slice(0, KEPT).join('').trimEnd();
  return matter.speech.t('sheets:answers.continued', { text: start, place: long?.place ?? 0 });
}

const widths = [6, 36, 14, 120] as const;
const HEAD = 2;

function piecesOf(words: string): readonly string[] {
  const lines = wrapped(words, widths[3]);
  const starts = lines.map((_, index) => index).filter((index) => index % MOST_LINES === 0);
  return starts.map((start) => lines.slice(start, start + MOST_LINES).join(''));
}

/** Long texts in full, in pieces that a page can hold; no sheet where there are none. */
export function longSheet(matter: Matter): readonly Sheet[] {
  const { t } = matter.speech;
  const all = longTexts(matter);
  if (all.length === 0) return [];
  const isKnown = (question: string) => questionNumbers(matter.catalogue).has(question);
  const rows = all.flatMap(({ place, question, kind, words }) =>
    piecesOf(words).map((piece, index): Row => {
      const ask = isKnown(question)
        ? t(`questions:${question}.ask`)
        : t('report:apart.unknownQuestion', { id: question });
      const named = index === 0 ? ask : t('sheets:long.more');
      return [number(place), text(named), text(t(`sheets:answers.columns.${kind}`)), text(piece)];
    }),
  );
  const head = (['place', 'question', 'kind', 'text'] as const).map((column) => t(`sheets:long.columns.${column}`));
  return [
    {
      name: t('sheets:names.long'),
      isLandscape: true,
      widths,
      rows: [[text(t('sheets:cover.about.long'), 'title')], texts(head, 'head'), ...rows],
      headRow: HEAD,
      offers: [],
    },
  ];
}
