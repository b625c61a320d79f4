import type { Document } from '../../core/document';
import { answersOf } from '../../core/document';
import { interview, questionNumbers } from '../../core/interview';
import { answerText } from '../phrases';
import type { Matter } from '../texts/matter';
import { answerRows } from './answerTable';
import { givenCells, remarkCells } from './remarks';
import { number, type Row, text, texts } from './sheet';
import { leadLines, oneLine } from './wrapping';

/** Something that is kept but does not count: an answer, or a note without one. */
interface Apart {
  readonly question: string;
  readonly recorded: Document['answers'][string] | undefined;
  readonly isOrphaned: boolean;
  /** Whether its note stands here, and not in a row above. */
  readonly isNotedHere: boolean;
}

/** Answers that are not asked or not offered now, what this edition does not have, and notes on what stands in no row. */
function apartOf(matter: Matter): readonly Apart[] {
  const { document, catalogue } = matter;
  const { heard } = interview(catalogue, { ...document, answers: answersOf(document) });
  const known = [...questionNumbers(catalogue).keys()];
  const hidden = known.filter((id) => document.answers[id] && !heard[id]);
  const orphaned = Object.keys(document.orphaned);
  const above = new Set(answerRows(matter).map(({ question }) => question.id));
  const standing = [...above, ...hidden, ...orphaned];
  const noted = Object.keys(document.remarks).filter((id) => !standing.includes(id));
  const all = [
    ...hidden.map((question) => ({ question, recorded: document.answers[question], isOrphaned: false })),
    ...orphaned.map((question) => ({ question, recorded: document.orphaned[question], isOrphaned: true })),
    ...noted.map((question) => ({ question, recorded: undefined, isOrphaned: false })),
  ];
  const isFirst = (question: string, index: number) => all.findIndex((one) => one.question === question) === index;
  return all.map((one, index) => ({
    ...one,
    isNotedHere: !above.has(one.question) && isFirst(one.question, index),
  }));
}

function wordsOf({ question, recorded, isOrphaned }: Apart, { speech }: Matter): string {
  const { t } = speech;
  if (!recorded) return t('answer.unanswered');
  const { answer } = recorded;
  if (!isOrphaned) return answerText(question, answer, speech);
  return answer.state === 'chosen'
    ? t('report:apart.unknownChoice', { id: oneLine(answer.choice) })
    : t(`answer.${answer.state}`);
}

function rowOf(apart: Apart, matter: Matter): Row {
  const { t } = matter.speech;
  const { question: id, recorded, isNotedHere } = apart;
  const place = questionNumbers(matter.catalogue).get(id);
  const question = matter.catalogue.questions.find((one) => one.id === id);
  const ask = question ? t(`questions:${id}.ask`) : t('report:apart.unknownQuestion', { id: oneLine(id) });
  return [
    place === undefined ? text('') : number(place),
    text(question ? t(`lists:phases.${question.phase}.short`) : ''),
    text(question ? t(`lists:areas.${question.area}.name`) : ''),
    text(ask),
    text(''),
    text(wordsOf(apart, matter)),
    text(t('sheets:answers.apartState')),
    text(''),
    text(''),
    ...(isNotedHere ? remarkCells(id, matter) : texts(['', '', ''], 'body')),
    ...givenCells(recorded, matter),
  ];
}

/** The rows under the table of answers, of which no formula takes notice; none where nothing is kept apart. */
export function apartRows(matter: Matter): readonly Row[] {
  const { t } = matter.speech;
  const all = apartOf(matter);
  if (all.length === 0) return [];
  return [
    [],
    [text(t('sheets:answers.apart'), 'section')],
    ...leadLines(t('sheets:answers.apartLead')).map((line): Row => [text(line, 'lead')]),
    ...all.map((one) => rowOf(one, matter)),
  ];
}
