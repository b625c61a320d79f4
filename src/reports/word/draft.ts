import { type FileChild, HeadingLevel, type Paragraph } from 'docx';
import { formatEraDate } from '../../locales/format';
import type { ExportMatter } from '../formats/format';
import { stampTitles } from '../stamps';
import { type ApprovalText, currentText } from '../texts';
import type { Part } from '../texts/matter';
import { styleIds } from './looks';
import { heading, linesOf, list, paragraph } from './paragraphs';
import { factTable, stampBoxes } from './tables';

/** Lists of the report are counted from one, those of the draft from here. */
const FIRST_LIST = 10_000;

/** Lines of a text that belong together: a list, or plain lines. */
export interface Passage {
  readonly kind: 'lines' | 'bullets' | 'numbers';
  readonly texts: readonly string[];
}

/** Which kind of line it is and what it says without its sign. @param counted how many of a numbered list stand before it */
function readLine(line: string, counted: number, { speech: { t } }: ExportMatter): Passage {
  const bullet = t('texts:bullet', { text: '' });
  const number = t('texts:numbered', { number: counted + 1, text: '' });
  if (line.startsWith(bullet)) return { kind: 'bullets', texts: [line.slice(bullet.length)] };
  if (line.startsWith(number)) return { kind: 'numbers', texts: [line.slice(number.length)] };
  return { kind: 'lines', texts: [line] };
}

/** A text in passages. Only a list that counts from one without a gap is numbered by Word; any other keeps its numbers. */
export function passagesOf(text: string, matter: ExportMatter): readonly Passage[] {
  const passages: Passage[] = [];
  for (const line of linesOf(text).filter((one) => one.trim() !== '')) {
    const last = passages.at(-1);
    const read = readLine(line, last?.kind === 'numbers' ? last.texts.length : 0, matter);
    if (last?.kind === read.kind) passages.splice(-1, 1, { kind: last.kind, texts: [...last.texts, ...read.texts] });
    else passages.push(read);
  }
  return passages;
}

function passageParts({ kind, texts }: Passage, instance: number): readonly Paragraph[] {
  return kind === 'lines' ? texts.map((text) => paragraph(text)) : list(texts, { kind, instance });
}

function partParts(part: Part, index: number, matter: ExportMatter): readonly Paragraph[] {
  const passages = passagesOf(currentText(part, matter.document), matter);
  return [
    heading(part.title, HeadingLevel.HEADING_2),
    ...passages.flatMap((passage, place) => passageParts(passage, FIRST_LIST + index * 1000 + place)),
  ];
}

/** Who asks, under which number and on which day; the number may be written in by hand. */
export function draftFacts({ document, assessment, writtenAt, speech }: ExportMatter) {
  const { t, language } = speech;
  const { body, section = '', role = '' } = document.respondent;
  const drafter = [section, role].filter(Boolean).join(' ');
  const facts: readonly (readonly [string, string])[] = [
    [t('word:docNumber'), document.paper?.docNumber ?? ''],
    [t('word:writtenOn'), formatEraDate(writtenAt, language)],
    ...(body ? [[t('profile.body'), body] as const] : []),
    ...(drafter ? [[t('word:drafter'), drafter] as const] : []),
    [t('word:assessedOn'), formatEraDate(assessment.assessedOn, language)],
  ];
  return facts;
}

/** The boxes for the seals, as they stand at the top of what is put before those who approve. */
export function approvalBoxes(matter: ExportMatter): readonly FileChild[] {
  const { t, language } = matter.speech;
  const mark = t('word:approval');
  return stampBoxes(stampTitles(matter), language === 'ja' ? [...mark] : [mark]);
}

/** The text for approval with its seal boxes, as edited where somebody edited it. */
export function draftParts(draft: ApprovalText, matter: ExportMatter): readonly FileChild[] {
  return [
    ...approvalBoxes(matter),
    heading(draft.title, HeadingLevel.HEADING_1),
    factTable(draftFacts(matter)),
    paragraph('', { style: styleIds.cell }),
    ...draft.parts.flatMap((part, index) => partParts(part, index, matter)),
  ];
}
