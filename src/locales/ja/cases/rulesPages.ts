import type { RulesPageWords } from '../../caseShape';

export const rulesPages = {
  hara: {
    instrument: '在宅勤務実施要綱、令和2年（2020年）11月30日',
  },
  toshimamura: {
    instrument: '在宅勤務実施規程、令和3年（2021年）2月1日',
  },
  geisei: {
    instrument: 'テレワーク実施要領、令和4年（2022年）3月30日',
  },
  nagi: {
    instrument: 'テレワーク実施規程、令和3年（2021年）2月1日',
  },
  eiheiji: {
    instrument: '在宅勤務実施要領、令和3年（2021年）12月20日',
  },
  yaotsu: {
    instrument: 'テレワーク実施要領、令和3年（2021年）5月10日',
  },
  tonosho: {
    instrument: 'テレワーク実施要領、令和6年（2024年）4月23日',
  },
  kanna: {
    instrument: '在宅勤務規程、令和6年（2024年）5月1日',
  },
  toin: {
    instrument: 'テレワーク規程、令和6年（2024年）8月20日',
  },
  tsuno: {
    instrument: '在宅勤務実施要領、令和7年（2025年）3月13日',
  },
  ono: {
    instrument: 'テレワーク実施要綱、令和7年（2025年）10月1日',
  },
  tobe: {
    instrument: 'テレワーク試行要綱、令和3年（2021年）12月20日',
  },
  minami: {
    instrument: 'テレワーク実施要綱、令和5年（2023年）7月1日',
  },
  yurihama: {
    instrument: '在宅勤務試行実施規程、令和4年（2022年）2月3日',
  },
  setouchi: {
    instrument: '在宅勤務試行要綱、令和3年（2021年）9月22日',
  },
  matsukawa: {
    instrument: 'モバイルワーク要綱、令和4年（2022年）11月18日',
  },
  ayagawa: {
    instrument: 'モバイルワーク要綱、令和6年（2024年）5月20日',
  },
  kimino: {
    instrument: 'テレワークの定め（種類は未確認）、令和4年（2022年）9月30日',
  },
  izumo: {
    instrument: 'テレワークの定め（種類は未確認）、令和6年（2024年）',
  },
  omitama: {
    instrument: 'テレワークの定め（種類は未確認）、令和7年（2025年）4月30日',
  },
} as const satisfies RulesPageWords;
