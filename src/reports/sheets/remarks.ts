import type { Document } from '../../core/document';
import { formatEraDate, formatTime } from '../../locales/format';
import type { Matter } from '../texts/matter';
import { remarkText } from './longTexts';
import { type Row, text } from './sheet';
import { oneLine } from './wrapping';

/** Note, evidence and the mark to check again. */
export function remarkCells(question: string, matter: Matter): Row {
  const { document, speech } = matter;
  return [
    text(remarkText(question, 'note', matter)),
    text(remarkText(question, 'evidence', matter)),
    text(document.remarks[question]?.recheck ? speech.t('sheets:answers.recheck') : '', 'mark'),
  ];
}

/** When an answer was given and by whom. */
export function givenCells(recorded: Document['answers'][string] | undefined, { speech: { language } }: Matter): Row {
  const when = recorded ? `${formatEraDate(recorded.at, language)} ${formatTime(recorded.at)}` : '';
  return [text(when), text(oneLine(recorded?.by ?? ''))];
}
