import type { Profile } from '../../core/questionnaire';
import { formatAsOf, formatList } from '../../locales/format';
import { fieldName, profileValue } from '../phrases';
import type { Matter } from '../texts/matter';
import type { Block } from './blocks';

const valued = [
  'bodyType',
  'population',
  'staff',
  'counterSections',
  'branches',
  'terminals',
  'networkModel',
  'remoteMethod',
  'ownDevices',
  'newOffice',
] as const satisfies readonly (keyof Profile)[];

/** What the body said of itself; nothing where it said nothing. */
export function profileBlocks({ document: { profile }, speech }: Matter): readonly Block[] {
  const { t, language } = speech;
  const names = (texts: readonly string[]) => formatList(texts, language);
  const { prefecture, aims = [], tools = [], renewals = {}, budgetMonth } = profile;
  const facts = [
    ...(prefecture ? [[t('profile.prefecture'), t(`lists:prefectures.${prefecture}`)] as const] : []),
    ...valued.flatMap((field) => {
      const value = profile[field];
      return value === undefined ? [] : [[fieldName(field, speech), profileValue(field, value, speech)] as const];
    }),
    ...(aims.length > 0 ? [[t('profile.aims'), names(aims.map((aim) => t(`lists:aims.${aim}`)))] as const] : []),
    ...(tools.length > 0 ? [[t('profile.tools'), names(tools.map((tool) => t(`lists:tools.${tool}`)))] as const] : []),
    ...Object.entries(renewals).map(
      ([renewal, month]) => [t(`lists:renewals.${renewal}`), formatAsOf(month, language)] as const,
    ),
    ...(budgetMonth ? [[t('profile.budgetMonth'), t('profile.month', { month: budgetMonth })] as const] : []),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}
