import type { ProfileChoice, ProfileNumber, RenewalId } from '../core/questionnaire';
import type { areas, gates, phases, questions } from './questions';

type AnyQuestion = (typeof questions)[number];

export type AreaId = (typeof areas)[number];
export type PhaseName = (typeof phases)[number]['id'];
export type GateId = (typeof gates)[number]['id'];
export type QuestionId = AnyQuestion['id'];
export type QuestionIn<A extends AreaId> = Extract<AnyQuestion, { area: A }>['id'];
export type ChoiceOf<Q extends QuestionId> = Extract<AnyQuestion, { id: Q }>['choices'][number];

/** A question with one of its own choices: a choice of another question does not compile. */
type QuestionIs = {
  [Q in QuestionId]: { readonly question: Q; readonly in: readonly ChoiceOf<Q>[] };
}[QuestionId];
export type Raise = { [Q in QuestionId]: { readonly question: Q; readonly to: ChoiceOf<Q> } }[QuestionId];

export type ContentCondition =
  | QuestionIs
  | { readonly profile: ProfileChoice; readonly is: string }
  | { readonly profile: ProfileNumber; readonly above: number }
  | { readonly profile: ProfileNumber; readonly atMost: number }
  | { readonly renewal: RenewalId; readonly withinMonths: number }
  | { readonly all: readonly ContentCondition[] }
  | { readonly any: readonly ContentCondition[] };

export type OwnerId =
  | 'mayor'
  | 'general-affairs'
  | 'it'
  | 'finance'
  | 'documents'
  | 'counter'
  | 'sections'
  | 'managers'
  | 'promoters'
  | 'disaster'
  | 'contractor';

export type AimId = 'efficiency' | 'continuity' | 'work-styles' | 'recruitment';
export type TriggerId =
  | 'continuity'
  | 'catching-up'
  | 'mayor'
  | 'anywhere'
  | 'new-office'
  | 'carers'
  | 'residents-access'
  | 'young-staff';
export type BodyTypeId = 'village' | 'town' | 'city' | 'core-city' | 'designated-city' | 'special-ward' | 'prefecture';
export type NetworkModelId = 'alpha' | 'alpha-dash' | 'beta' | 'beta-dash';

/** The four of the casebook. */
export type CasebookId = 'minowa' | 'asahi' | 'nagayo' | 'noboribetsu';
type OutsideId =
  | 'bandai'
  | 'taketomi'
  | 'kimotsuki'
  | 'mori'
  | 'shime'
  | 'saza'
  | 'ishikari'
  | 'ina'
  | 'goshogawara'
  | 'nichinan'
  | 'gamagori'
  | 'higashimurayama'
  | 'mitoyo'
  | 'ashiya'
  | 'tomakomai'
  | 'soka'
  | 'matsumoto'
  | 'otsu'
  | 'kamakura'
  | 'saga'
  | 'kanazawa'
  | 'toshima'
  | 'nakano'
  | 'machida'
  | 'hamamatsu'
  | 'niigata'
  | 'yokohama'
  | 'fukuoka'
  | 'kobe'
  | 'osaka-fire'
  | 'nagakute'
  | 'ashikaga';
type RulesId =
  | 'hara'
  | 'toshimamura'
  | 'geisei'
  | 'nagi'
  | 'eiheiji'
  | 'yaotsu'
  | 'tonosho'
  | 'kanna'
  | 'toin'
  | 'tsuno'
  | 'ono'
  | 'tobe'
  | 'minami'
  | 'yurihama'
  | 'setouchi'
  | 'matsukawa'
  | 'ayagawa'
  | 'kimino'
  | 'izumo'
  | 'omitama';
type MentionId =
  | 'tokai'
  | 'kitami'
  | 'nakanojo'
  | 'sumida'
  | 'tachikawa'
  | 'sanjo'
  | 'tateyama'
  | 'komono'
  | 'katsuyama'
  | 'hiratsuka'
  | 'seiyo'
  | 'furano'
  | 'kamisato'
  | 'shiga'
  | 'osaka'
  | 'gifu'
  | 'mie';
export type CaseId = CasebookId | OutsideId | RulesId | MentionId;

export type ToolId =
  | 'chat'
  | 'groupware'
  | 'web-meeting'
  | 'document-management'
  | 'finance-approval'
  | 'attendance'
  | 'file-sharing'
  | 'remote-access'
  | 'terminal'
  | 'mdm'
  | 'public-smartphone'
  | 'wifi'
  | 'headset-display'
  | 'privacy-filter'
  | 'paperless-meeting'
  | 'online-application';

export type MethodId =
  | 'remote-desktop'
  | 'remote-pc-array'
  | 'vdi'
  | 'secure-browser'
  | 'secure-container'
  | 'vpn'
  | 'closed-mobile'
  | 'cloud'
  | 'stand-alone';

export type TermId =
  | 'municipality'
  | 'designated-city'
  | 'special-ward'
  | 'telework'
  | 'home-work'
  | 'mobile-work'
  | 'satellite-office'
  | 'counter-work'
  | 'no-writing-counter'
  | 'work-inventory'
  | 'business-continuity'
  | 'work-style-reform'
  | 'e-approval'
  | 'drafting'
  | 'document-management'
  | 'financial-accounting'
  | 'general-administration'
  | 'seal'
  | 'paperless'
  | 'lgwan'
  | 'lgwan-asp'
  | 'three-layers'
  | 'my-number-network'
  | 'lgwan-network'
  | 'internet-network'
  | 'network-models'
  | 'local-breakout'
  | 'screen-transfer'
  | 'remote-desktop'
  | 'vdi'
  | 'secure-browser'
  | 'secure-container'
  | 'stand-alone'
  | 'closed-network'
  | 'multi-factor'
  | 'security-policy'
  | 'basic-policy'
  | 'security-officer'
  | 'confidentiality-class'
  | 'specific-personal-information'
  | 'own-device'
  | 'lent-terminal'
  | 'public-smartphone'
  | 'telephone-exchange'
  | 'mdm'
  | 'privacy-filter'
  | 'rule-forms'
  | 'appointing-authority'
  | 'regular-service'
  | 'fiscal-year-staff'
  | 'conditional-appointment'
  | 'service-discipline'
  | 'working-hours'
  | 'stepping-out'
  | 'attendance'
  | 'public-accident'
  | 'home-work-allowance'
  | 'travel'
  | 'sections'
  | 'mayor'
  | 'promoter'
  | 'free-address'
  | 'trial'
  | 'joint-procurement'
  | 'dx-plan'
  | 'government-cloud'
  | 'standard-system'
  | 'j-lis'
  | 'ipa'
  | 'ministries'
  | 'special-tax';

export type DoubtId = 'where-to-start' | 'unseen-colleagues' | 'cost' | 'security' | 'counter' | 'paper';
