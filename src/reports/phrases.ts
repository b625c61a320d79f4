import type { i18n } from 'i18next';
import type { Action, Duration } from '../core/advice';
import type { Advisory } from '../core/catalogue';
import type { Reason } from '../core/conditions';
import type { Language } from '../core/document';
import type { Difference, Likeness } from '../core/matching';
import type { Answer, Condition } from '../core/questionnaire';
import type { Price } from '../core/reference';
import type { Tally } from '../core/scoring';
import { formatAsOf, formatList, formatNumber } from '../locales/format';
import { scoreText } from './scores';

/** Words and the language they are in; every phrase is made of words by id. */
export interface Speech {
  readonly t: i18n['t'];
  readonly i18n: i18n;
  readonly language: Language;
}

/** An answer as the reader gave it. */
export function answerText(question: string, answer: Answer | undefined, { t }: Speech): string {
  if (!answer) return t('answer.unanswered');
  return answer.state === 'chosen' ? t(`questions:${question}.choices.${answer.choice}`) : t(`answer.${answer.state}`);
}

/** Roles that can answer or do something, in the order given. */
export function ownersText(owners: readonly string[], { t, language }: Speech): string {
  return formatList(
    owners.map((owner) => t(`lists:owners.${owner}`)),
    language,
  );
}

const listOf = {
  bodyType: 'bodyTypes',
  networkModel: 'networkModels',
  ownDevices: 'ownDevices',
  newOffice: 'newOffice',
} as const;

/** A value of the profile as the reader chose or typed it. */
export function profileValue(field: string, value: string | number, { t, language }: Speech): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (field === 'remoteMethod') return value === 'none' ? t('profile.noRemoteMethod') : t(`lists:methods.${value}`);
  return field in listOf ? t(`lists:${listOf[field as keyof typeof listOf]}.${value}`) : value;
}

/** A field of the profile by name. */
export function fieldName(field: string, { t }: Speech): string {
  return t(`result:fields.${field}` as 'result:fields.staff');
}

/** Why something is suggested, one sentence. */
export function reasonText(reason: Reason, speech: Speech): string {
  const { t, language } = speech;
  if ('question' in reason) {
    const { question, choice } = reason;
    return t('result:reasons.question', {
      ask: t(`questions:${question}.ask`),
      choice: t(`questions:${question}.choices.${choice}`),
    });
  }
  if ('gate' in reason) return t('result:reasons.gate', { gate: t(`lists:gates.${reason.gate}.name`) });
  if ('renewal' in reason) {
    const month = formatAsOf(reason.month, language);
    return t('result:reasons.renewal', { renewal: t(`lists:renewals.${reason.renewal}`), month });
  }
  const value = profileValue(reason.profile, reason.value, speech);
  return t('result:reasons.profile', { field: fieldName(reason.profile, speech), value });
}

/** A condition in words, so that the rule can be read and disputed. */
export function conditionText(condition: Condition, speech: Speech): string {
  const { t, language } = speech;
  if ('all' in condition) return condition.all.map((part) => conditionText(part, speech)).join(t('result:rules.and'));
  if ('any' in condition) return condition.any.map((part) => conditionText(part, speech)).join(t('result:rules.or'));
  if ('question' in condition) {
    const choices = condition.in.map((choice) =>
      t('result:rules.choice', { choice: t(`questions:${condition.question}.choices.${choice}`) }),
    );
    return t('result:rules.question', {
      ask: t(`questions:${condition.question}.ask`),
      choices: formatList(choices, language),
    });
  }
  if ('renewal' in condition) {
    return t('result:rules.renewal', {
      renewal: t(`lists:renewals.${condition.renewal}`),
      months: condition.withinMonths,
    });
  }
  const field = fieldName(condition.profile, speech);
  if ('is' in condition)
    return t('result:rules.is', { field, value: profileValue(condition.profile, condition.is, speech) });
  if ('above' in condition) return t('result:rules.above', { field, value: formatNumber(condition.above, language) });
  return t('result:rules.atMost', { field, value: formatNumber(condition.atMost, language) });
}

/** How long an action takes, in weeks, and where that is known from; that it is not known where it is null. */
export function durationText(duration: Duration | null, { t, language }: Speech): string {
  if (!duration) return t('result:steps.noDuration');
  const { min, max, mark, of = [] } = duration;
  const weeks = t(min === max ? 'result:steps.weeks.same' : 'result:steps.weeks.range', { min, max });
  const cases = formatList(
    of.map((id) => t(`cases:${id}.name`)),
    language,
  );
  return t('punctuation.detailed', { text: weeks, detail: t(`result:steps.marks.${mark}`, { cases }) });
}

/** An amount that a named case paid, with what it was for; never a quote. */
export function priceText({ id, yen, unit }: Price, { t, language }: Speech): string {
  const value = formatNumber(yen, language);
  const text = t('result:methods.yen', { value, unit: t(`result:methods.units.${unit}`) });
  return t('punctuation.labelled', { label: t(`prices:${id}`), text });
}

/** The effort band of an action, staff-days. */
export function effortText(action: Action, catalogue: Advisory, { t }: Speech): string {
  const effort = catalogue.efforts.find(({ id }) => id === action.effort);
  return effort ? t('result:steps.days', { min: effort.min, max: effort.max }) : '';
}

/** Which budget an action needs by the catalogue, and whether rules must change or other sections join in. */
export function fundingText({ funding, needs }: Action, { t }: Speech): string {
  const parts = [t(`result:steps.fundings.${funding}`), ...needs.map((need) => t(`result:steps.needs.${need}`))];
  return parts.join(t('punctuation.next'));
}

type Scored = Tally & { readonly score: number };

/** Tallies that have a score, the lowest first. */
export function byScore(tallies: readonly Tally[]): readonly Scored[] {
  return tallies.filter((one): one is Scored => one.score !== null).sort((a, b) => a.score - b.score);
}

/** What a chart of scores shows, one sentence. @param nameOf the name of an area or a phase */
export function findingText(tallies: readonly Tally[], nameOf: (id: string) => string, { t }: Speech): string {
  const scored = byScore(tallies);
  const [low] = scored;
  const high = scored.at(-1);
  if (!(low && high)) return t('result:finding.nothing');
  if (low === high) return t('result:finding.single', { name: nameOf(low.id), score: scoreText(low.score) });
  if (low.score === high.score) return t('result:finding.equal', { count: scored.length, score: scoreText(low.score) });
  return t('result:finding.between', {
    high: nameOf(high.id),
    highScore: scoreText(high.score),
    low: nameOf(low.id),
    lowScore: scoreText(low.score),
  });
}

/** In what a case is alike, one sentence. */
export function likenessText(likeness: Likeness, catalogue: Advisory, { t, language }: Speech): string {
  switch (likeness.kind) {
    case 'size':
      return t(`result:cases.likeness.size-${likeness.near}`, { by: t(`result:cases.by.${likeness.by}`) });
    case 'aim':
      return t('result:cases.likeness.aim', {
        aims: formatList(
          likeness.aims.map((aim) => t(`lists:aims.${aim}`)),
          language,
        ),
      });
    case 'obstacle': {
      const areaOf = (id: string) => catalogue.questions.find((question) => question.id === id)?.area ?? '';
      const areas = [...new Set(likeness.questions.map(areaOf))].map((area) => t(`lists:areas.${area}.name`));
      return t('result:cases.likeness.obstacle', { areas: formatList(areas, language) });
    }
    case 'network':
      return t('result:cases.likeness.network', { model: t(`lists:networkModels.${likeness.model}`) });
    case 'stage':
      return t('result:cases.likeness.stage');
    case 'occasion':
      return t('result:cases.likeness.occasion', { trigger: t(`lists:triggers.${likeness.trigger}`) });
  }
}

/** In what a case differs, one sentence. @param bodyType of the case */
export function differenceText(difference: Difference, bodyType: string, { t }: Speech): string {
  switch (difference.kind) {
    case 'size':
      return t(`result:cases.difference.${difference.than}`);
    case 'size-unknown':
      return t('result:cases.difference.size-unknown');
    case 'network':
      return t('result:cases.difference.network', { model: t(`lists:networkModels.${difference.model}`) });
    case 'type':
      return t('result:cases.difference.type', { type: t(`lists:bodyTypes.${bodyType}`) });
  }
}

/** What must come before a tool: another tool, or a gate. */
export function needText(need: string, catalogue: Advisory, { t }: Speech): string {
  const isGate = catalogue.gates.some(({ id }) => id === need);
  return isGate ? t(`lists:gates.${need}.name`) : t(`lists:tools.${need}`);
}
