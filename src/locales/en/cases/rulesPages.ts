import type { RulesPageWords } from '../../caseShape';

export const rulesPages = {
  hara: {
    instrument: 'Outline for working from home, 30 November 2020',
  },
  toshimamura: {
    instrument: 'Rules for working from home, 1 February 2021',
  },
  geisei: {
    instrument: 'Procedures for telework, 30 March 2022',
  },
  nagi: {
    instrument: 'Rules for telework, 1 February 2021',
  },
  eiheiji: {
    instrument: 'Procedures for working from home, 20 December 2021',
  },
  yaotsu: {
    instrument: 'Procedures for telework, 10 May 2021',
  },
  tonosho: {
    instrument: 'Procedures for telework, 23 April 2024',
  },
  kanna: {
    instrument: 'Rules for working from home, 1 May 2024',
  },
  toin: {
    instrument: 'Rules for telework, 20 August 2024',
  },
  tsuno: {
    instrument: 'Procedures for working from home, 13 March 2025',
  },
  ono: {
    instrument: 'Outline for telework, 1 October 2025',
  },
  tobe: {
    instrument: 'Trial outline for telework, 20 December 2021',
  },
  minami: {
    instrument: 'Outline for telework, 1 July 2023',
  },
  yurihama: {
    instrument: 'Trial rules for working from home, 3 February 2022',
  },
  setouchi: {
    instrument: 'Trial outline for working from home, 22 September 2021',
  },
  matsukawa: {
    instrument: 'Outline for mobile work, 18 November 2022',
  },
  ayagawa: {
    instrument: 'Outline for mobile work, 20 May 2024',
  },
  kimino: {
    instrument: 'Telework rules (kind of text not confirmed), 30 September 2022',
  },
  izumo: {
    instrument: 'Telework rules (kind of text not confirmed), 2024',
  },
  omitama: {
    instrument: 'Telework rules (kind of text not confirmed), 30 April 2025',
  },
} as const satisfies RulesPageWords;
