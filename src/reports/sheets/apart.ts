import { questionNumbers } from '../../core/interview';
import { type Apart, apartOf } from '../apart';
import { answerText } from '../phrases';
import type { Matter } from '../texts/matter';
import { answerRows } from './answerTable';
import { givenCells, remarkCells } from './remarks';
import { number, type Row, text, texts } from './sheet';
import { leadLines, oneLine } from './wrapping';

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
  const all = apartOf(matter, new Set(answerRows(matter).map(({ question }) => question.id)));
  if (all.length === 0) return [];
  return [
    [],
    [text(t('sheets:answers.apart'), 'section')],
    ...leadLines(t('sheets:answers.apartLead')).map((line): Row => [text(line, 'lead')]),
    ...all.map((one) => rowOf(one, matter)),
  ];
}
