import type { Ground } from '../core/checks';
import { formatAsOf, formatList } from '../locales/format';
import { answerText, profileValue, type Speech } from './phrases';

function fieldText(field: string, value: string | number, speech: Speech): string {
  const { t } = speech;
  const isNumber = typeof value === 'number';
  const label = isNumber
    ? t(`profile.numbers.${field}.label` as 'profile.numbers.staff.label')
    : t(`profile.${field}` as 'profile.bodyType');
  return t('punctuation.labelled', { label, text: profileValue(field, value, speech) });
}

/** The fields of the profile among what was said, one text each; tools that are missing stand together. */
export function fieldTexts(because: readonly Ground[], speech: Speech): readonly string[] {
  const fields = because.filter((ground) => !('question' in ground));
  const missing = fields.flatMap((ground) => ('tools' in ground && ground.tools === 'missing' ? ground.of : []));
  const others = fields.filter((ground) => !('tools' in ground && ground.tools === 'missing'));
  const all: readonly Ground[] = missing.length > 0 ? [...others, { tools: 'missing', of: missing }] : others;
  return all.map((ground) => groundText(ground, speech));
}

/** What was said that makes a check look twice: an answer alone, or a field of the profile with its value. */
export function groundText(ground: Ground, speech: Speech): string {
  const { t, language } = speech;
  if ('state' in ground) return t(`answer.${ground.state}`);
  if ('question' in ground) return answerText(ground.question, { state: 'chosen', choice: ground.choice }, speech);
  if ('renewal' in ground) {
    const label = t(`lists:renewals.${ground.renewal}`);
    return t('punctuation.labelled', { label, text: formatAsOf(ground.month, language) });
  }
  if ('profile' in ground) return fieldText(ground.profile, ground.value, speech);
  const tools = formatList(
    ground.of.map((tool) => t(`lists:tools.${tool}`)),
    language,
  );
  const text = ground.tools === 'listed' ? tools : t('checks:missing', { tools });
  return t('punctuation.labelled', { label: t('profile.tools'), text });
}
