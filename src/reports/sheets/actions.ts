import type { Suggestion } from '../../core/suggestions';
import { formatList } from '../../locales/format';
import { durationText, effortText, fundingText, ownersText, reasonText } from '../phrases';
import { shownEffect } from '../scores';
import type { Matter } from '../texts/matter';
import { type Cell, number, type Row, type Sheet, text, texts } from './sheet';
import { leadLines } from './wrapping';

const columns = [
  ['number', 6],
  ['action', 26],
  ['because', 36],
  ['owner', 14],
  ['funding', 14],
  ['effort', 13],
  ['duration', 16],
  ['effect', 12],
  ['after', 24],
  ['blocked', 14],
] as const;

function effectCell({ raised, effect }: Suggestion, { assessment, speech: { t } }: Matter): Cell {
  if (raised.length === 0) return text(t('result:steps.noPoints'));
  return number(shownEffect(assessment.overall.score ?? 0, effect).points, '+0.0;-0.0;0.0');
}

function rowOf(suggestion: Suggestion, index: number, matter: Matter): readonly Row[] {
  const { catalogue, speech } = matter;
  const { t, language } = speech;
  const action = catalogue.actions.find(({ id }) => id === suggestion.action);
  if (!action) return [];
  const notes = suggestion.notes.map((note) => t(`actions:${action.id}.notes.${note}`));
  const because = [...suggestion.because.map((reason) => reasonText(reason, speech)), ...notes];
  const listed = (words: readonly string[]) =>
    words.length > 0 ? formatList(words, language) : t('result:areas.none');
  return [
    [
      number(index + 1),
      text(t(`actions:${action.id}.title`), 'label'),
      text(because.join('\n')),
      text(ownersText(action.owners, speech)),
      text(fundingText(action, speech)),
      text(effortText(action, catalogue, speech)),
      text(durationText(action.duration, speech)),
      effectCell(suggestion, matter),
      text(listed(suggestion.after.map((id) => t(`actions:${id}.title`)))),
      text(listed(suggestion.blockedBy.map((id) => t(`lists:gates.${id}.name`)))),
    ],
  ];
}

/** What is proposed, in the order of the program; nothing where nothing is scored. */
export function actionSheet(matter: Matter): Sheet {
  const { assessment, speech } = matter;
  const { t } = speech;
  const proposed = assessment.overall.score === null ? [] : assessment.actions;
  const rows = proposed.flatMap((suggestion, index) => rowOf(suggestion, index, matter));
  const none = assessment.toConfirm.length > 0 ? t('result:steps.noneUnknown') : t('result:steps.none');
  const leads = leadLines(rows.length > 0 ? t('sheets:actions.lead') : none);
  return {
    name: t('sheets:names.actions'),
    isLandscape: true,
    widths: columns.map(([, width]) => width),
    rows: [
      [text(t('result:steps.title'), 'title')],
      ...leads.map((line): Row => [text(line, 'lead')]),
      texts(
        columns.map(([column]) => t(`sheets:actions.columns.${column}`)),
        'head',
      ),
      ...rows,
    ],
    headRow: leads.length + 2,
    offers: [],
  };
}
