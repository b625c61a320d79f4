import type { Deed, Spending, TimeTaken } from '../core/reference';
import type { ActionId } from './actions';
import type { cases } from './cases';
import type { CaseId } from './ids';
import type { PriceId } from './methods';
import type { SourceId } from './sources';

/** From what to what a case's time was taken. */
export type SpanId =
  | 'debate'
  | 'building'
  | 'building-users'
  | 'comparing'
  | 'budget-to-use'
  | 'vendor-to-operation'
  | 'next-year'
  | 'trial'
  | 'trial-to-phones'
  | 'trial-to-all'
  | 'trial-to-full'
  | 'trial-before-use'
  | 'managers-week'
  | 'paper-cut';

type StepOf<C extends CaseId> = Extract<(typeof cases)[number], { readonly id: C }>['timeline'][number]['id'];

/** A step of another case's timeline does not compile. */
type ContentDeed = {
  [C in CaseId]: Omit<Deed, 'action' | 'case' | 'steps' | 'took' | 'sources'> & {
    readonly action: ActionId;
    readonly case: C;
    readonly steps?: readonly StepOf<C>[];
    readonly took?: TimeTaken & { readonly span: SpanId };
    readonly sources: readonly SourceId[];
  };
}[CaseId];

interface ContentSpending extends Spending {
  readonly action: ActionId;
  readonly prices: readonly PriceId[];
}

/**
 * What the cases' sources say of their doing an action: the moment, and the time it took where a text gives it.
 * A case that an action names and of which no moment is known has no line here.
 */
export const deeds = [
  { action: 'mayor-statement', case: 'kobe', steps: ['managers'], sources: ['kobe'] },
  {
    action: 'working-group',
    case: 'otsu',
    steps: ['plan'],
    took: { value: 6, unit: 'month', mark: 'case', span: 'debate' },
    sources: ['otsu-mhlw', 'otsu-sankei'],
  },
  { action: 'continuity-chapter', case: 'sumida', date: 'as-of', sources: ['nhk-tokyo'] },
  { action: 'continuity-chapter', case: 'tachikawa', date: 'as-of', sources: ['nhk-tokyo'] },
  { action: 'continuity-chapter', case: 'sanjo', date: 'as-of', sources: ['sanjo'] },
  { action: 'peer-inquiry', case: 'nagayo', steps: ['visit'], sources: ['casebook'] },

  { action: 'counter-slots', case: 'tsuno', date: 'as-of', sources: ['tsuno'] },
  { action: 'counter-slots', case: 'sumida', date: 'as-of', sources: ['nhk-tokyo'] },
  { action: 'counter-slots', case: 'tachikawa', date: 'as-of', sources: ['nhk-tokyo'] },
  { action: 'visit-levelling', case: 'tateyama', date: 'as-of', sources: ['tateyama'] },
  { action: 'visit-levelling', case: 'komono', date: 'as-of', sources: ['komono'] },

  {
    action: 'document-digitisation',
    case: 'asahi',
    steps: ['e-approval-and-attendance'],
    sources: ['casebook'],
  },
  {
    action: 'document-digitisation',
    case: 'nakano',
    took: { value: 36, unit: 'month', mark: 'case', span: 'paper-cut' },
    sources: ['nakano'],
  },
  {
    action: 'e-approval-rollout',
    case: 'noboribetsu',
    steps: ['e-approval'],
    took: { value: 6, unit: 'month', mark: 'case-inferred', span: 'trial-to-all' },
    sources: ['casebook', 'nobo-news'],
  },
  { action: 'e-approval-rollout', case: 'asahi', steps: ['e-approval-and-attendance'], sources: ['casebook'] },
  { action: 'e-approval-rollout', case: 'minowa', date: '2022', sources: ['minowa-fujitsu'] },
  { action: 'e-approval-rollout', case: 'toshima', steps: ['e-approval'], sources: ['toshima-it', 'toshima-swri'] },
  { action: 'approval-free-trial', case: 'minowa', steps: ['trial'], sources: ['casebook'] },
  { action: 'approval-free-trial', case: 'nagayo', steps: ['trial'], sources: ['casebook'] },

  { action: 'method-choice', case: 'noboribetsu', steps: ['jlis-trial'], sources: ['casebook', 'jlis'] },
  { action: 'method-choice', case: 'nagayo', steps: ['groupware-and-browser'], sources: ['casebook'] },
  {
    action: 'method-choice',
    case: 'ina',
    took: { value: 1, unit: 'month', mark: 'case', span: 'building' },
    sources: ['ina-news', 'ina-citrix'],
  },
  {
    action: 'method-choice',
    case: 'higashimurayama',
    steps: ['start'],
    took: { value: 3, unit: 'month', mark: 'case', span: 'building' },
    sources: ['higashimurayama'],
  },
  {
    action: 'method-choice',
    case: 'saga',
    took: { value: 6, unit: 'month', mark: 'case', span: 'building-users' },
    sources: ['saga'],
  },
  {
    action: 'method-choice',
    case: 'niigata',
    steps: ['test'],
    took: { value: 12, unit: 'month', mark: 'case', span: 'comparing' },
    sources: ['niigata'],
  },
  { action: 'method-choice', case: 'tomakomai', steps: ['system'], sources: ['tomakomai'] },
  { action: 'method-choice', case: 'kamakura', steps: ['introduction'], sources: ['kamakura'] },
  { action: 'method-choice', case: 'ashikaga', steps: ['breakout'], sources: ['ashikaga'] },
  {
    action: 'method-choice',
    case: 'mie',
    took: { value: 1, unit: 'month', mark: 'case', span: 'building' },
    sources: ['mie'],
  },
  { action: 'information-boundary', case: 'toshimamura', date: 'as-of', sources: ['toshimamura'] },
  { action: 'information-boundary', case: 'nagi', date: 'as-of', sources: ['nagi'] },
  { action: 'information-boundary', case: 'omitama', date: 'as-of', sources: ['omitama'] },
  { action: 'device-safeguards', case: 'saza', steps: ['planned-start'], sources: ['saza'] },
  { action: 'incident-sheet', case: 'tobe', date: 'as-of', sources: ['tobe'] },

  {
    action: 'first-terminals',
    case: 'asahi',
    steps: ['survey-and-terminals'],
    took: { value: 5, unit: 'month', mark: 'case-inferred', span: 'vendor-to-operation' },
    sources: ['casebook', 'asahi-rule'],
  },
  { action: 'first-terminals', case: 'nagayo', steps: ['terminals'], sources: ['casebook'] },
  {
    action: 'first-terminals',
    case: 'higashimurayama',
    steps: ['start'],
    took: { value: 3, unit: 'month', mark: 'case', span: 'budget-to-use' },
    sources: ['higashimurayama'],
  },
  { action: 'first-terminals', case: 'gamagori', steps: ['start'], sources: ['gamagori-22', 'gamagori-set'] },
  { action: 'first-terminals', case: 'yokohama', steps: ['first-terminals'], sources: ['yokohama'] },
  { action: 'first-terminals', case: 'nagakute', steps: ['vpn'], sources: ['nagakute'] },
  { action: 'terminal-expansion', case: 'gamagori', steps: ['expansion'], sources: ['gamagori-22', 'gamagori-set'] },
  {
    action: 'terminal-expansion',
    case: 'yokohama',
    steps: ['expansion'],
    took: { value: 12, unit: 'month', mark: 'case', span: 'next-year' },
    sources: ['yokohama'],
  },
  { action: 'terminal-expansion', case: 'higashimurayama', steps: ['expansion'], sources: ['higashimurayama'] },
  {
    action: 'line-and-wifi',
    case: 'asahi',
    steps: ['office-wifi', 'network'],
    sources: ['casebook', 'asahi-office'],
  },
  { action: 'line-and-wifi', case: 'minowa', steps: ['wifi-and-rules'], sources: ['casebook'] },
  { action: 'line-and-wifi', case: 'mitoyo', steps: ['office'], sources: ['mitoyo-k'] },
  { action: 'line-and-wifi', case: 'higashimurayama', steps: ['start'], sources: ['higashimurayama'] },
  { action: 'line-and-wifi', case: 'gamagori', steps: ['start'], sources: ['gamagori-22', 'gamagori-set'] },
  {
    action: 'official-phones',
    case: 'noboribetsu',
    steps: ['smartphones'],
    took: { value: 6, unit: 'month', mark: 'case-inferred', span: 'trial-to-phones' },
    sources: ['casebook', 'nobo-news'],
  },
  { action: 'official-phones', case: 'saza', steps: ['planned-start'], sources: ['saza'] },
  { action: 'official-phones', case: 'shime', steps: ['phones'], sources: ['shime'] },
  { action: 'official-phones', case: 'mitoyo', steps: ['phones'], sources: ['mitoyo-s'] },
  { action: 'official-phones', case: 'katsuyama', date: 'as-of', sources: ['katsuyama'] },
  { action: 'official-phones', case: 'hiratsuka', date: 'as-of', sources: ['hiratsuka'] },
  { action: 'cost-comparison', case: 'minowa', date: '2022', sources: ['minowa-fujitsu'] },
  { action: 'cost-comparison', case: 'higashimurayama', steps: ['start'], sources: ['higashimurayama'] },
  {
    action: 'portable-renewal',
    case: 'minowa',
    steps: ['terminals-and-server', 'handing-out'],
    sources: ['casebook'],
  },
  { action: 'portable-renewal', case: 'mitoyo', steps: ['office'], sources: ['mitoyo-k'] },
  { action: 'branch-seats', case: 'izumo', date: 'as-of', sources: ['izumo'] },
  { action: 'branch-seats', case: 'ono', date: 'as-of', sources: ['ono'] },
  { action: 'branch-seats', case: 'nagi', date: 'as-of', sources: ['nagi'] },

  { action: 'telework-outline', case: 'nagayo', date: '2021-03', sources: ['nagayo-rule'] },
  { action: 'telework-outline', case: 'asahi', steps: ['rules-and-operation'], sources: ['casebook', 'asahi-rule'] },
  { action: 'telework-outline', case: 'minowa', steps: ['wifi-and-rules'], sources: ['casebook'] },
  { action: 'telework-outline', case: 'noboribetsu', steps: ['rules-and-trial'], sources: ['casebook', 'nobo-news'] },
  { action: 'telework-outline', case: 'matsumoto', steps: ['rules'], sources: ['matsumoto'] },
  { action: 'telework-outline', case: 'osaka-fire', steps: ['rules'], sources: ['osaka-fd'] },
  { action: 'telework-outline', case: 'hara', date: 'as-of', sources: ['hara'] },
  { action: 'telework-outline', case: 'toshimamura', date: 'as-of', sources: ['toshimamura'] },
  { action: 'telework-outline', case: 'geisei', date: 'as-of', sources: ['geisei'] },
  { action: 'telework-outline', case: 'nagi', date: 'as-of', sources: ['nagi'] },
  { action: 'telework-outline', case: 'eiheiji', date: 'as-of', sources: ['eiheiji'] },
  { action: 'telework-outline', case: 'yaotsu', date: 'as-of', sources: ['yaotsu'] },
  { action: 'telework-outline', case: 'tonosho', date: 'as-of', sources: ['tonosho'] },
  { action: 'telework-outline', case: 'kanna', date: 'as-of', sources: ['kanna'] },
  { action: 'telework-outline', case: 'toin', date: 'as-of', sources: ['toin'] },
  { action: 'telework-outline', case: 'tsuno', date: 'as-of', sources: ['tsuno'] },
  { action: 'telework-outline', case: 'ono', date: 'as-of', sources: ['ono'] },
  { action: 'telework-outline', case: 'tobe', date: 'as-of', sources: ['tobe'] },
  { action: 'telework-outline', case: 'minami', date: 'as-of', sources: ['minami'] },
  { action: 'telework-outline', case: 'yurihama', date: 'as-of', sources: ['yurihama'] },
  { action: 'telework-outline', case: 'setouchi', date: 'as-of', sources: ['setouchi'] },
  { action: 'telework-outline', case: 'matsukawa', date: 'as-of', sources: ['matsukawa'] },
  { action: 'telework-outline', case: 'ayagawa', date: 'as-of', sources: ['ayagawa'] },
  { action: 'telework-outline', case: 'kimino', date: 'as-of', sources: ['kimino'] },
  { action: 'telework-outline', case: 'izumo', date: 'as-of', sources: ['izumo'] },
  { action: 'telework-outline', case: 'omitama', date: 'as-of', sources: ['omitama'] },
  {
    action: 'time-record',
    case: 'noboribetsu',
    date: '2021-09',
    took: { value: 1, unit: 'month', mark: 'case', span: 'trial-before-use' },
    sources: ['nobo-news'],
  },
  { action: 'time-record', case: 'asahi', steps: ['e-approval-and-attendance'], sources: ['casebook'] },
  { action: 'time-rules', case: 'nagayo', date: '2021-03', sources: ['nagayo-rule'] },
  { action: 'time-record', case: 'nagi', date: 'as-of', sources: ['nagi'] },
  { action: 'cost-answers', case: 'yaotsu', date: 'as-of', sources: ['yaotsu'] },
  { action: 'cost-answers', case: 'eiheiji', date: 'as-of', sources: ['eiheiji'] },
  { action: 'cost-answers', case: 'osaka-fire', steps: ['rules'], sources: ['osaka-fd'] },
  { action: 'wider-eligibility', case: 'tsuno', date: 'as-of', sources: ['tsuno'] },
  { action: 'wider-eligibility', case: 'kanna', date: 'as-of', sources: ['kanna'] },
  { action: 'wider-eligibility', case: 'toshima', steps: ['all-staff'], sources: ['toshima-trend'] },

  { action: 'chat-trial', case: 'minowa', steps: ['study-and-chat'], sources: ['casebook', 'logo-206'] },
  { action: 'chat-introduction', case: 'minowa', steps: ['study-and-chat'], sources: ['casebook', 'logo-206'] },
  { action: 'chat-introduction', case: 'gamagori', steps: ['start'], sources: ['gamagori-22', 'gamagori-set'] },
  { action: 'contact-habits', case: 'matsumoto', steps: ['telework-days'], sources: ['matsumoto'] },

  {
    action: 'hall-wide-trial',
    case: 'nagayo',
    steps: ['trial'],
    took: { value: 2, unit: 'month', mark: 'case-inferred', span: 'trial' },
    sources: ['casebook'],
  },
  { action: 'hall-wide-trial', case: 'minowa', steps: ['trial'], sources: ['casebook'] },
  { action: 'hall-wide-trial', case: 'noboribetsu', steps: ['rules-and-trial'], sources: ['casebook', 'nobo-news'] },
  {
    action: 'hall-wide-trial',
    case: 'nichinan',
    steps: ['trial'],
    took: { value: 2.5, unit: 'month', mark: 'case', span: 'trial' },
    sources: ['nichinan'],
  },
  {
    action: 'hall-wide-trial',
    case: 'soka',
    steps: ['trial'],
    took: { value: 3, unit: 'month', mark: 'case', span: 'trial' },
    sources: ['soka'],
  },
  {
    action: 'hall-wide-trial',
    case: 'matsumoto',
    steps: ['telework-days'],
    took: { value: 3, unit: 'month', mark: 'case', span: 'trial' },
    sources: ['matsumoto'],
  },
  {
    action: 'hall-wide-trial',
    case: 'fukuoka',
    steps: ['trial'],
    took: { value: 6, unit: 'month', mark: 'case', span: 'trial' },
    sources: ['fukuoka'],
  },
  { action: 'manager-training', case: 'minowa', steps: ['managers-training'], sources: ['casebook'] },
  {
    action: 'manager-training',
    case: 'toshima',
    steps: ['managers'],
    took: { value: 1, unit: 'week', mark: 'case', span: 'managers-week' },
    sources: ['toshima-trend'],
  },
  { action: 'trial-review', case: 'asahi', steps: ['survey-and-terminals'], sources: ['casebook'] },
  { action: 'trial-review', case: 'gamagori', steps: ['use-count'], sources: ['gamagori-22'] },
  { action: 'standing-rules', case: 'minowa', steps: ['introduction'], sources: ['casebook'] },
  { action: 'standing-rules', case: 'nagayo', steps: ['operation'], sources: ['casebook'] },
  {
    action: 'standing-rules',
    case: 'soka',
    steps: ['full'],
    took: { value: 12, unit: 'month', mark: 'case', span: 'trial-to-full' },
    sources: ['soka'],
  },
  {
    action: 'standing-rules',
    case: 'fukuoka',
    steps: ['full'],
    took: { value: 12, unit: 'month', mark: 'case', span: 'trial-to-full' },
    sources: ['fukuoka'],
  },
  { action: 'standing-rules', case: 'otsu', steps: ['full'], sources: ['otsu-mhlw', 'otsu-sankei'] },
  {
    action: 'use-goal',
    case: 'toshima',
    steps: ['managers'],
    took: { value: 1, unit: 'week', mark: 'case', span: 'managers-week' },
    sources: ['toshima-trend'],
  },
  { action: 'use-goal', case: 'kobe', steps: ['managers'], sources: ['kobe'] },
  { action: 'no-access-trial', case: 'nagakute', steps: ['stand-alone'], sources: ['nagakute'] },
] as const satisfies readonly ContentDeed[];

/** Amounts seen for what an action buys, or for what it compares. */
export const spending = [
  {
    action: 'method-choice',
    prices: ['higashimurayama-service', 'higashimurayama-user', 'lgwan-service-first-year'],
  },
  {
    action: 'first-terminals',
    prices: [
      'gamagori-terminal-2022',
      'soka-terminal',
      'gamagori-running-2021',
      'higashimurayama-service',
      'higashimurayama-user',
    ],
  },
  {
    action: 'terminal-expansion',
    prices: [
      'gamagori-terminals-2022',
      'gamagori-terminal-2022',
      'soka-supplementary',
      'soka-terminals',
      'soka-terminal',
      'gamagori-total-2022',
    ],
  },
  {
    action: 'line-and-wifi',
    prices: ['gamagori-network-2021', 'gamagori-network-2022', 'gamagori-line-2021', 'gamagori-line-2022'],
  },
  { action: 'official-phones', prices: ['saza-phones-initial', 'saza-phones-ten-years', 'katsuyama-phones'] },
  {
    action: 'cost-comparison',
    prices: [
      'gamagori-terminal-2022',
      'soka-terminal',
      'gamagori-line-2021',
      'gamagori-line-2022',
      'higashimurayama-user',
      'gamagori-total-2022',
    ],
  },
] as const satisfies readonly ContentSpending[];
