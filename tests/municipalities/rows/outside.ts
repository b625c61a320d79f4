import { unknownTo } from '../answers';
import type { Row } from '../row';

const noGateConfirmed = { access: 'unconfirmed', information: 'unconfirmed', device: 'unconfirmed' } as const;

/** Bodies outside the casebook. Where not said otherwise, what the source does not tell is left unanswered. */
export const outsideRows: readonly Row[] = [
  {
    name: '大津市 2019年4月 本格導入（ほかは未回答）',
    story:
      'A young-staff plan went to the mayor in 2017; closed line, own office terminal by remote control, no data outside, up to four days, half-days, fiscal-year staff too (otsu-mhlw, otsu-sankei, otsu-ntt). The rest unanswered: a half-done quick check.',
    mode: 'quick',
    profile: { bodyType: 'core-city', prefecture: '25', staff: 4481 },
    answers: {
      purpose: 'written',
      'access-method': 'verified',
      'telework-rules': 'in-force',
      eligibility: 'all',
      trial: 'established',
    },
    expected: {
      level: 'preparing',
      score: [87, 96],
      gates: { access: 'met', information: 'unconfirmed', device: 'unconfirmed' },
      first: 'purpose-sheet',
      because: ['purpose', 'eligibility', 'access-method', 'information-line', 'otsu'],
    },
  },
  {
    name: '大津市 2019年4月 本格導入（ほかは確認中）',
    story:
      'The same facts (otsu-mhlw, otsu-sankei, otsu-ntt), but every other question answered わからない: nothing is worth points.',
    mode: 'quick',
    profile: { bodyType: 'core-city', prefecture: '25', staff: 4481 },
    answers: {
      purpose: 'written',
      'access-method': 'verified',
      'telework-rules': 'in-force',
      eligibility: 'all',
      trial: 'established',
      ...unknownTo('leadership', 'work-inventory', 'counter-stance', 'device-protection', 'information-line'),
      ...unknownTo('terminals', 'e-approval', 'communication-habits', 'manager-practice', 'use-review', 'counter-use'),
    },
    expected: {
      level: 'not-ready',
      score: [20, 25],
      gates: { access: 'met', information: 'unconfirmed', device: 'unconfirmed' },
      first: 'purpose-sheet',
      because: ['purpose', 'eligibility', 'device-protection', 'otsu'],
    },
  },
  {
    name: '蒲郡市 2022年9月 半分の課が使った',
    story:
      '50 notebooks on a closed mobile network and LoGoチャット since January 2021, 75 more in FY2022 with their cost, 30 of 55 sections have used it, use is counted (gamagori-22, gamagori-set). Whether the method was verified: not said.',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '23', remoteMethod: 'closed-mobile' },
    answers: {
      'contact-tools': 'some-sections',
      'cost-outlook': 'both',
      'access-method': 'unknown',
      terminals: 'allotted',
      'outside-line': 'connected',
      'cost-saving': 'one',
      trial: 'established',
      'use-review': 'headcount',
      'use-target': 'counted',
    },
    expected: {
      level: 'preparing',
      score: [48, 55],
      gates: noGateConfirmed,
      first: 'chat-introduction',
      because: ['contact-tools', 'cost-saving', 'use-target', 'access-method', 'gamagori'],
    },
  },
  {
    name: '草加市 2022年3月 試行を終えた',
    story:
      'Trial December 2021 to February 2022 in 31 sections, 246 people, 294 days; complaints on the application, screens and section systems each answered; 25 units by supplementary budget; full use from FY2022 (soka). That the trial ran under a trial outline is inferred.',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '11', population: 249645 },
    answers: {
      'cost-outlook': 'both',
      terminals: 'allotted',
      'telework-rules': 'draft',
      trial: 'section-trial',
      'use-review': 'improved',
      'use-target': 'counted',
      'application-procedure': 'many-forms',
    },
    expected: {
      level: 'preparing',
      score: [68, 75],
      gates: noGateConfirmed,
      first: 'telework-outline',
      because: ['telework-rules', 'trial', 'application-procedure', 'terminals', 'soka'],
    },
  },
  {
    name: '草加市に似た市 試行を終え、安全対策も済んだ',
    story: 'The row before with the three gates met by invented answers.',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '11', population: 249645 },
    answers: {
      'cost-outlook': 'both',
      'access-method': 'verified',
      'device-protection': 'complete',
      'information-line': 'written',
      terminals: 'allotted',
      'telework-rules': 'draft',
      trial: 'section-trial',
      'use-review': 'improved',
      'use-target': 'counted',
      'application-procedure': 'many-forms',
    },
    expected: {
      level: 'trial-ready',
      score: [72, 79],
      gates: { access: 'met', information: 'met', device: 'met' },
      first: 'telework-outline',
      because: ['telework-rules', 'trial', 'information-line', 'soka'],
    },
  },
  {
    name: '長久手市 2020年春 PCを持ち帰った',
    story:
      'Stand-alone PCs taken home, inefficient without the office systems; counters kept open, so home work kept to a minimum (nagakute). Quick version; what the review does not say is わからない.',
    mode: 'quick',
    profile: { bodyType: 'city', prefecture: '23', remoteMethod: 'stand-alone' },
    answers: {
      purpose: 'talked',
      'counter-stance': 'possible',
      'access-method': 'undecided',
      trial: 'volunteers',
      ...unknownTo('leadership', 'work-inventory', 'information-line', 'terminals', 'telework-rules', 'e-approval'),
      ...unknownTo('communication-habits', 'manager-practice', 'use-review', 'counter-use'),
    },
    expected: {
      level: 'not-ready',
      score: [2, 8],
      gates: { access: 'unmet', information: 'unconfirmed', device: 'unconfirmed' },
      first: 'method-choice',
      because: ['access-method', 'counter-stance', 'trial', 'nagakute'],
    },
  },
  {
    name: '日南市 2021年3月 実証実験で試行した',
    story:
      'J-LIS trial, about 40 people of 5 sections in turns on PCs lent by the city, call or mail at start and end (nichinan); nothing saved, one-time password compulsory (jlis). The information line is not said.',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '45', remoteMethod: 'remote-desktop' },
    answers: {
      'access-method': 'verified',
      'device-protection': 'either',
      terminals: 'shared',
      'outside-line': 'connected',
      'working-time': 'by-phone',
      trial: 'section-trial',
    },
    expected: {
      level: 'preparing',
      score: [54, 60],
      gates: { access: 'met', information: 'unconfirmed', device: 'met' },
      first: 'time-record',
      because: ['working-time', 'terminals', 'information-line', 'nichinan'],
    },
  },
  {
    name: '鎌倉市 2022年 端末が管理職に偏った',
    story:
      '300 mobile PCs went mainly to managers, carers had none; virtual desktop from own PC or iPad follows (kamakura). Verification is not said.',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '14', remoteMethod: 'vdi', ownDevices: 'some' },
    answers: { 'access-method': 'unknown', terminals: 'allotted' },
    expected: {
      level: 'not-ready',
      score: [30, 36],
      gates: noGateConfirmed,
      first: null,
      because: ['terminals', 'access-method', 'kamakura'],
    },
  },
  {
    name: '足利市 2024年 ローカルブレイクアウト',
    story:
      'Stays on the α model, reaches Google Workspace from LGWAN terminals by local breakout (ashikaga), so the sides are laid out; working from outside is not described, so the method is わからない.',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '09', networkModel: 'alpha' },
    answers: { 'network-model': 'mapped', 'access-method': 'unknown' },
    expected: {
      level: 'not-ready',
      score: [30, 37],
      gates: noGateConfirmed,
      first: null,
      because: ['network-model', 'access-method', 'ashikaga'],
    },
  },
  {
    name: '竹富町 2024年6月 開始の直前',
    story:
      'Islands; the use of ferry waiting time is the aim; a cloud groupware that opens to the outside is chosen and about to start in July 2024 (taketomi). Sign-in protection is わからない.',
    mode: 'full',
    profile: { bodyType: 'town', prefecture: '47', population: 4300, remoteMethod: 'cloud' },
    answers: {
      purpose: 'talked',
      'access-method': 'chosen',
      'device-protection': 'unknown',
      trial: 'not-started',
    },
    expected: {
      level: 'not-ready',
      score: [19, 26],
      gates: { access: 'unmet', information: 'unconfirmed', device: 'unconfirmed' },
      first: 'method-choice',
      because: ['access-method', 'purpose', 'device-protection', 'taketomi'],
    },
  },
  {
    name: '福岡市 2014年度 二人だけの試行',
    story:
      'Designated city; six months of trial with lent PC and cloud desktop, no data at home, up to four days, carers only: two applied (fukuoka). Trial outline inferred; the rest of the quick version わからない.',
    mode: 'quick',
    profile: { bodyType: 'designated-city', prefecture: '40', remoteMethod: 'vdi' },
    answers: {
      'access-method': 'verified',
      'telework-rules': 'draft',
      eligibility: 'one',
      trial: 'section-trial',
      ...unknownTo(
        'purpose',
        'leadership',
        'work-inventory',
        'counter-stance',
        'device-protection',
        'information-line',
      ),
      ...unknownTo('terminals', 'e-approval', 'communication-habits', 'manager-practice', 'use-review', 'counter-use'),
    },
    expected: {
      level: 'not-ready',
      score: [9, 15],
      gates: { access: 'met', information: 'unconfirmed', device: 'unconfirmed' },
      first: 'wider-eligibility',
      because: ['eligibility', 'telework-rules', 'trial', 'fukuoka'],
    },
  },
  {
    name: '東村山市 2020年12月 月額で100台',
    story:
      'Pre-set PCs by the month on a closed line, no data kept, only permitted LGWAN-side systems; budget end of June, 20 units in September, 100 in December, about 13 million yen a year (higashimurayama).',
    mode: 'full',
    profile: { bodyType: 'city', prefecture: '13', remoteMethod: 'closed-mobile' },
    answers: {
      'cost-outlook': 'both',
      'access-method': 'verified',
      terminals: 'allotted',
      'outside-line': 'connected',
      'cost-saving': 'several',
      trial: 'established',
    },
    expected: {
      level: 'preparing',
      score: [90, 97],
      gates: { access: 'met', information: 'unconfirmed', device: 'unconfirmed' },
      first: 'line-and-wifi',
      because: ['terminals', 'outside-line', 'cost-saving', 'device-protection', 'higashimurayama'],
    },
  },
];
