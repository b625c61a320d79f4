import { nextSteps } from '../../core/assessment';
import { levelOf } from '../../core/scoring';
import { formatList } from '../../locales/format';
import { gateNames, headlineText } from '../headline';
import { ownersText } from '../phrases';
import { scoreText } from '../scores';
import { knowerOf, type Matter } from '../texts/matter';
import type { Block } from './blocks';
import { paragraph } from './making';

/** Where they stand, what blocks, the first step, the score with its range, how much is answered. */
export function summaryBlocks(matter: Matter): readonly Block[] {
  const { assessment, speech } = matter;
  const { t } = speech;
  const { asked, answered } = assessment.progress;
  const sentence = headlineText(assessment, speech);
  const [first] = nextSteps(assessment, 1);
  const progress = t('result:overall.progress', { asked, answered });
  if (sentence === null) return [paragraph(t('result:empty'), 'lead'), paragraph(progress)];
  return [
    paragraph(sentence, 'lead'),
    ...unconfirmed(matter),
    ...(first ? [paragraph(t('result:headline.first', { action: t(`actions:${first.action}.title`) }))] : []),
    ...(asked === answered ? [] : [paragraph(t('result:interimHint', { count: asked - answered }), 'warning')]),
    ...overallBlocks(matter),
    paragraph(progress),
    paragraph(t('result:overall.progressHint'), 'hint'),
  ];
}

/** Whom to ask about the gates that are not confirmed. */
function unconfirmed(matter: Matter): readonly Block[] {
  const { assessment, speech } = matter;
  const { t } = speech;
  const open = assessment.gates.filter(({ state, isAsked }) => state === 'unconfirmed' && isAsked);
  if (open.length === 0) return [];
  const owners = ownersText([...new Set(open.map(({ question }) => knowerOf(matter, question)))], speech);
  if (assessment.headline === 'confirm') return [paragraph(t('result:headline.ask', { owners }))];
  return [paragraph(t('result:headline.askAlso', { gates: gateNames(open, speech), owners }))];
}

function overallBlocks(matter: Matter): readonly Block[] {
  const { overall } = matter.assessment;
  const { t } = matter.speech;
  if (overall.score === null || overall.range === null || overall.level === null) return [];
  const { low, high } = overall.range;
  const range =
    high > low
      ? t('result:overall.range', {
          low: scoreText(low),
          high: scoreText(high),
          lowLevel: t(`lists:levels.${levelOf(low)}`),
          highLevel: t(`lists:levels.${levelOf(high)}`),
        })
      : t('result:overall.noRange');
  const score = t('punctuation.detailed', {
    text: t('result:overall.score', { score: scoreText(overall.score) }),
    detail: t('result:overall.of'),
  });
  return [
    paragraph(t('punctuation.labelled', { label: t('result:overall.title'), text: score }), 'lead'),
    paragraph(t('result:overall.level', { level: t(`lists:levels.${overall.level}`) }), 'lead'),
    ...heldDown(matter),
    paragraph(range),
  ];
}

/** Why the level is lower than the score alone would give. */
function heldDown({ assessment: { overall, gates }, speech: { t, language } }: Matter): readonly Block[] {
  if (overall.heldBy.length === 0) return [];
  const levels = { level: t(`lists:levels.${overall.uncapped}`), cap: t(`lists:levels.${overall.level}`) };
  if (gates.some(({ question }) => overall.heldBy.includes(question)))
    return [paragraph(t('result:overall.capped', levels))];
  const asks = overall.heldBy.map((id) => t('result:rules.choice', { choice: t(`questions:${id}.ask`) }));
  return [paragraph(t('result:overall.ceiling', { ...levels, asks: formatList(asks, language) }))];
}
