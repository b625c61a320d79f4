import type { AccessMethod, Price } from '../core/reference';
import type { CaseId, MethodId } from './ids';
import type { SourceId } from './sources';

interface ContentMethod extends AccessMethod {
  readonly id: MethodId;
  readonly sources: readonly SourceId[];
}

interface ContentPrice extends Price {
  readonly of: CaseId | null;
  readonly sources: readonly SourceId[];
}

export const methods = [
  {
    id: 'remote-desktop',
    dataOnDevice: 'no',
    layer: 'lgwan',
    cost: 'low-to-middle',
    sources: ['office365cloud', 'directcloud', 'esector', 'ipa-terms', 'marubeni'],
  },
  {
    id: 'remote-pc-array',
    dataOnDevice: 'no',
    layer: 'lgwan',
    cost: 'space-saving',
    sources: ['saga'],
  },
  {
    id: 'vdi',
    dataOnDevice: 'no',
    layer: 'lgwan-or-internet',
    cost: 'high-at-first',
    sources: ['office365cloud', 'directcloud', 'esector', 'passtele', 'yamaguchi'],
  },
  {
    id: 'secure-browser',
    dataOnDevice: 'no',
    layer: 'web-systems',
    cost: 'low-to-middle',
    sources: ['casebook', 'office365cloud', 'directcloud', 'esector', 'netone'],
  },
  {
    id: 'secure-container',
    dataOnDevice: 'container',
    layer: 'container-apps',
    cost: 'low-to-middle',
    sources: ['directcloud', 'esector', 'gifu'],
  },
  {
    id: 'vpn',
    dataOnDevice: 'yes',
    layer: 'by-design',
    cost: 'middle',
    sources: ['directcloud', 'esector', 'nagakute'],
  },
  {
    id: 'closed-mobile',
    dataOnDevice: 'depends',
    layer: 'lgwan',
    cost: 'per-terminal',
    sources: ['higashimurayama', 'gamagori-22', 'gamagori-set', 'otsu-mhlw'],
  },
  {
    id: 'cloud',
    dataOnDevice: 'depends',
    layer: 'internet-or-breakout',
    cost: 'per-user',
    sources: ['office365cloud', 'directcloud', 'esector', 'taketomi', 'kimotsuki', 'ashikaga', 'hamamatsu-g'],
  },
  {
    id: 'stand-alone',
    dataOnDevice: 'yes',
    layer: 'none',
    cost: 'lowest',
    sources: ['office365cloud', 'directcloud', 'esector', 'nagakute'],
  },
] as const satisfies readonly ContentMethod[];

export const prices = [
  {
    id: 'saza-phones-initial',
    yen: 7_800_000,
    unit: 'once',
    computed: false,
    of: 'saza',
    asOf: 'unknown',
    sources: ['saza'],
  },
  {
    id: 'saza-phones-ten-years',
    yen: 71_900_000,
    unit: 'ten-years',
    computed: false,
    of: 'saza',
    asOf: 'unknown',
    sources: ['saza'],
  },
  {
    id: 'katsuyama-phones',
    yen: 17_350_000,
    unit: 'once',
    computed: false,
    of: 'katsuyama',
    asOf: '2023-03',
    sources: ['katsuyama'],
  },
  {
    id: 'gamagori-running-2021',
    yen: 5_120_000,
    unit: 'year',
    computed: false,
    of: 'gamagori',
    asOf: '2021',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-total-2022',
    yen: 32_180_000,
    unit: 'year',
    computed: false,
    of: 'gamagori',
    asOf: '2022',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-terminals-2022',
    yen: 23_150_000,
    unit: 'once',
    computed: false,
    of: 'gamagori',
    asOf: '2022',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-network-2021',
    yen: 2_300_000,
    unit: 'year',
    computed: false,
    of: 'gamagori',
    asOf: '2021',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-network-2022',
    yen: 5_910_000,
    unit: 'year',
    computed: false,
    of: 'gamagori',
    asOf: '2022',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-terminal-2022',
    yen: 309_000,
    unit: 'terminal',
    computed: true,
    of: 'gamagori',
    asOf: '2022',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-line-2021',
    yen: 46_000,
    unit: 'terminal-year',
    computed: true,
    of: 'gamagori',
    asOf: '2021',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'gamagori-line-2022',
    yen: 47_000,
    unit: 'terminal-year',
    computed: true,
    of: 'gamagori',
    asOf: '2022',
    sources: ['gamagori-22', 'gamagori-set'],
  },
  {
    id: 'higashimurayama-service',
    yen: 13_000_000,
    unit: 'year',
    computed: false,
    of: 'higashimurayama',
    asOf: '2020',
    sources: ['higashimurayama'],
  },
  {
    id: 'higashimurayama-user',
    yen: 130_000,
    unit: 'user-year',
    computed: true,
    of: 'higashimurayama',
    asOf: '2020',
    sources: ['higashimurayama'],
  },
  {
    id: 'soka-supplementary',
    yen: 20_190_000,
    unit: 'once',
    computed: false,
    of: 'soka',
    asOf: '2022-06',
    sources: ['soka'],
  },
  {
    id: 'soka-terminals',
    yen: 19_140_000,
    unit: 'once',
    computed: false,
    of: 'soka',
    asOf: '2022-06',
    sources: ['soka'],
  },
  {
    id: 'soka-terminal',
    yen: 766_000,
    unit: 'terminal',
    computed: true,
    of: 'soka',
    asOf: '2022-06',
    sources: ['soka'],
  },
  {
    id: 'lgwan-service-first-year',
    yen: 5_540_000,
    unit: 'year',
    computed: false,
    of: null,
    asOf: '2020-12',
    sources: ['marubeni'],
  },
] as const satisfies readonly ContentPrice[];

export type PriceId = (typeof prices)[number]['id'];
