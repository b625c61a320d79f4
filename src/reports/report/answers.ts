import type { Document, Remark } from '../../core/document';
import { questionNumbers } from '../../core/interview';
import type { ScoredAnswer } from '../../core/scoring';
import { formatDate } from '../../locales/format';
import { type Apart, apartOf } from '../apart';
import { answerText } from '../phrases';
import { heard, type Matter, rowsOf } from '../texts/matter';
import type { Block } from './blocks';
import { lines, paragraph, table } from './making';

/** How the answers are written. */
export interface Manner {
  /** Notes and evidence longer than so many letters are cut, and say where they are in full; in full where absent. */
  readonly noteLength?: number;
}

/** A question with its number, the same on every paper. */
function numberedAsk(question: string, { catalogue, speech: { t } }: Matter): string {
  const number = questionNumbers(catalogue).get(question) ?? 0;
  return t('report:question', { number, ask: t(`questions:${question}.ask`) });
}

/** An answer with a mark of its own where it is none of the choices, so that it is told apart in grey and by ear. */
function markedAnswer({ question, state }: ScoredAnswer, matter: Matter): string {
  const { t } = matter.speech;
  const text = answerText(question, heard(matter, question), matter.speech);
  return state === 'chosen' ? text : t(`report:marks.${state}`, { text });
}

/** Points of so many; that they do not count, where they do not. */
function pointsText({ state, weight, steps, top }: ScoredAnswer, { speech: { t } }: Matter): string {
  const isCounted = state === 'chosen' || state === 'unknown';
  return isCounted ? t('report:points', { points: weight * steps, of: weight * top }) : t('report:notCounted');
}

function shortened(text: string, { noteLength = Number.POSITIVE_INFINITY }: Manner, { speech: { t } }: Matter): string {
  if (text.length <= noteLength) return text;
  const letters = [...new Intl.Segmenter('ja').segment(text)].map(({ segment }) => segment);
  if (letters.length <= noteLength) return text;
  return t('report:shortened', { text: letters.slice(0, noteLength).join('') });
}

function isShortened(matter: Matter, manner: Manner): boolean {
  const texts = Object.values(matter.document.remarks).flatMap(({ note = '', evidence = '' }) => [note, evidence]);
  return texts.some((text) => shortened(text, manner, matter) !== text);
}

function remarkLines(remark: Remark | undefined, manner: Manner, matter: Matter): readonly string[] {
  const { t } = matter.speech;
  const { note, evidence, recheck } = remark ?? {};
  return [
    ...(recheck ? [t('report:recheck')] : []),
    ...(note ? [t('report:note', { note: shortened(note, manner, matter) })] : []),
    ...(evidence ? [t('review.evidence', { evidence: shortened(evidence, manner, matter) })] : []),
  ];
}

/** When and by whom an answer was given; nothing where there is none. */
function givenText(recorded: Document['answers'][string] | undefined, { speech: { t, language } }: Matter): string {
  if (!recorded) return '';
  const date = formatDate(recorded.at, language);
  return recorded.by ? t('report:givenBy', { by: recorded.by, date }) : t('report:given', { date });
}

/** Every question that is asked now, with answer, points, note, evidence, and who answered when. */
export function answerBlocks(matter: Matter, manner: Manner): readonly Block[] {
  const { catalogue, document, speech } = matter;
  const { t } = speech;
  const rows = new Map(rowsOf(matter).map((row) => [row.question, row]));
  const phaseOf = (question: string) => catalogue.questions.find(({ id }) => id === question)?.phase;
  const inOrder = [...questionNumbers(catalogue).keys()].flatMap((id) => rows.get(id) ?? []);
  return [
    paragraph(t('report:answersLead'), 'hint'),
    ...(isShortened(matter, manner) ? [paragraph(t('report:shortenedHint'), 'hint')] : []),
    ...catalogue.phases.flatMap(({ id: phase }) =>
      table({
        caption: t('review.table', { phase: t(`lists:phases.${phase}.name`) }),
        columns: [
          { title: t('review.columns.question'), share: 34 },
          { title: t('review.columns.answer'), share: 24 },
          { title: t('report:pointsColumn'), share: 8, align: 'end' },
          { title: t('report:remarks'), share: 34 },
        ],
        rows: inOrder
          .filter(({ question }) => phaseOf(question) === phase)
          .map((row) => [
            numberedAsk(row.question, matter),
            markedAnswer(row, matter),
            pointsText(row, matter),
            lines([
              ...remarkLines(document.remarks[row.question], manner, matter),
              givenText(row.state === 'unanswered' ? undefined : document.answers[row.question], matter),
            ]),
          ]),
      }),
    ),
  ];
}

/** What is kept but does not count: answers that are not asked or not offered now, and notes on what is not asked. */
export function apartBlocks(matter: Matter, manner: Manner): readonly Block[] {
  const { t } = matter.speech;
  const asked = new Set(rowsOf(matter).map(({ question }) => question));
  const rows = apartOf(matter, asked)
    .filter(
      ({ question, recorded }) => recorded || remarkLines(matter.document.remarks[question], manner, matter).length > 0,
    )
    .map((apart) => apartRow(apart, matter, manner));
  if (rows.length === 0) return [];
  return [
    paragraph(t('report:apart.lead'), 'hint'),
    ...table({
      caption: t('report:chapters.apart'),
      columns: [
        { title: t('review.columns.question'), share: 40 },
        { title: t('review.columns.answer'), share: 26 },
        { title: t('report:remarks'), share: 34 },
      ],
      rows,
    }),
  ];
}

function apartRow(apart: Apart, matter: Matter, manner: Manner): readonly string[] {
  const { question, recorded, isNotedHere } = apart;
  const notes = isNotedHere ? remarkLines(matter.document.remarks[question], manner, matter) : [];
  return [askOf(question, matter), apartText(apart, matter), lines([...notes, givenText(recorded, matter)])];
}

/** A question by its words where this edition has it, else by the name under which files keep it. */
function askOf(id: string, matter: Matter): string {
  const isKnown = questionNumbers(matter.catalogue).has(id);
  return isKnown ? numberedAsk(id, matter) : matter.speech.t('report:apart.unknownQuestion', { id });
}

function apartText({ question, recorded, isOrphaned }: Apart, { speech }: Matter): string {
  const { t } = speech;
  if (!(recorded && isOrphaned)) return answerText(question, recorded?.answer, speech);
  const { answer } = recorded;
  return answer.state === 'chosen'
    ? t('report:apart.unknownChoice', { id: answer.choice })
    : t(`answer.${answer.state}`);
}
