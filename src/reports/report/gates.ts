import { answerText, ownersText } from '../phrases';
import type { Matter } from '../texts/matter';
import type { Block } from './blocks';
import { lines, paragraph, table } from './making';

/** What stands in the way, before anything else. */
export function gateBlocks(matter: Matter): readonly Block[] {
  const { catalogue, assessment, speech } = matter;
  const { t } = speech;
  const isOpen = assessment.gates.every(({ state }) => state === 'met');
  const ownersOf = (question: string) => catalogue.questions.find(({ id }) => id === question)?.owners ?? [];
  const actionsFor = (gate: string) => assessment.actions.filter(({ opens }) => opens.includes(gate));
  const rows = assessment.gates.map(({ id, question, state, answer, isAsked }) => [
    t(`lists:gates.${id}.name`),
    t(`result:gates.states.${state}`),
    lines([
      t(`lists:gates.${id}.${state === 'met' ? 'met' : 'unmet'}`),
      isAsked
        ? t('result:gates.answer', { answer: answerText(question, answer ?? undefined, speech) })
        : t('result:gates.notAsked'),
      isAsked && state === 'unconfirmed'
        ? t('result:gates.unconfirmed', { owners: ownersText(ownersOf(question), speech) })
        : null,
    ]),
    actionsFor(id)
      .map(({ action }) => t(`actions:${action}.title`))
      .join('\n') || t('result:areas.none'),
  ]);
  return [
    paragraph(t(isOpen ? 'result:gates.none' : 'result:gates.lead')),
    ...table({
      caption: t('report:gates.caption'),
      columns: [
        { title: t('report:gates.gate'), share: 20 },
        { title: t('report:gates.state'), share: 10 },
        { title: t('report:gates.now'), share: 42 },
        { title: t('result:gates.open'), share: 28 },
      ],
      rows,
    }),
  ];
}
