import type { Action } from '../../core/advice';
import { experienceOf } from '../../core/experience';
import type { Price } from '../../core/reference';
import { conditionText, durationText, effortText, fundingText, ownersText, priceText, type Speech } from '../phrases';
import { type Entry, type Fact, fact, type Group, type Line, lineTo, type Matter, row } from './entry';
import { caseLines, placeText } from './questions';

/** What sets it off, what it changes, and what stands before it. */
function ruleFacts(action: Action, { speech }: Matter): readonly Fact[] {
  const { t } = speech;
  const { when, raises, gates = 'none', after, afterIf = [], renewal } = action;
  const raised = raises.map(({ question, to }) =>
    lineTo(
      'question',
      question,
      t('reasoning:says.raise', { ask: t(`questions:${question}.ask`), to: t(`questions:${question}.choices.${to}`) }),
    ),
  );
  const before = [
    ...after.map((id) => lineTo('action', id, t(`actions:${id}.title`))),
    ...afterIf.map((one) =>
      lineTo(
        'action',
        one.action,
        t('punctuation.detailed', { text: t(`actions:${one.action}.title`), detail: conditionText(one.when, speech) }),
      ),
    ),
  ];
  return [
    ...fact(t('result:steps.rule'), [conditionText(when, speech)], 'ours'),
    ...fact(t('reasoning:facts.raises'), raised, 'ours'),
    ...fact(t('reasoning:facts.gates'), [t(`reasoning:says.gates.${gates}`)], 'ours'),
    ...fact(t('result:steps.after'), before.length > 0 ? before : [t('reasoning:says.nothing')], 'ours'),
    ...(renewal
      ? fact(t('reasoning:facts.renewal'), [t('reasoning:says.renewal', { renewal: t(`lists:renewals.${renewal}`) })])
      : []),
  ];
}

function noteLines({ id, notes = [] }: Action, { speech }: Matter): readonly string[] {
  return notes.map((note) =>
    speech.t('punctuation.detailed', {
      text: speech.t(`actions:${id}.notes.${note.id}`),
      detail: conditionText(note.when, speech),
    }),
  );
}

function priceLines(prices: readonly Price[], speech: Speech): readonly Line[] {
  return prices.map((price) => ({ text: priceText(price, speech), href: '#/methods' }));
}

function entryOf(action: Action, matter: Matter): Entry {
  const { catalogue, speech } = matter;
  const { t } = speech;
  const { id, owners, duration, tools, sources } = action;
  const { cases, prices } = experienceOf(catalogue, action, {});
  const toolLines = tools.map((tool) => lineTo('tool', tool, t(`lists:tools.${tool}`)));
  return {
    kind: 'action',
    id,
    title: t(`actions:${id}.title`),
    facts: [
      ...fact(t('reasoning:facts.place'), [placeText(action, matter)]),
      ...ruleFacts(action, matter),
      ...fact(t('result:steps.effort'), [effortText(action, catalogue, speech)]),
      ...fact(t('result:steps.funding'), [fundingText(action, speech)], 'ours'),
      ...fact(t('result:steps.duration'), [durationText(duration, speech)]),
      ...fact(t('result:steps.who'), [ownersText(owners, speech)]),
      ...fact(t('result:steps.how'), [t(`howTo:${id}.how`)]),
      ...fact(t('result:steps.done'), [t(`howTo:${id}.done`)]),
      ...fact(t('reasoning:facts.notes'), noteLines(action, matter)),
      ...row(t('result:steps.tools'), toolLines),
      ...row(
        t('result:steps.cases'),
        cases.length > 0
          ? caseLines(
              cases.map((one) => one.case),
              matter,
            )
          : [{ text: t('result:steps.noCase') }],
      ),
      ...fact(t('result:methods.prices'), priceLines(prices, speech)),
    ],
    sources: [...new Set([...sources, ...[...cases, ...prices].flatMap((one) => one.sources)])],
  };
}

/** Every action in the catalogue's order, which breaks ties, under its area. */
export function actionGroups(matter: Matter): readonly Group[] {
  const { catalogue, speech } = matter;
  const areas = [...new Set(catalogue.actions.map(({ area }) => area))];
  return areas.map((area) => ({
    title: speech.t(`lists:areas.${area}.name`),
    entries: catalogue.actions.filter((action) => action.area === area).map((action) => entryOf(action, matter)),
  }));
}
