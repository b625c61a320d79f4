import type { PriceWords } from '../referenceShape';

export const prices = {
  'saza-phones-initial': 'Saza: cost of introducing official smartphones (as planned for a start in January 2025)',
  'saza-phones-ten-years':
    'Saza: cost of official smartphones over ten years (as planned for a start in January 2025; expected to be about 2.5 million yen less than fixed phones)',
  'katsuyama-phones': 'Katsuyama: cost that went with giving up fixed phones (about 200, March 2023)',
  'gamagori-running-2021': 'Gamagori: running cost for 50 terminals (fiscal 2021)',
  'gamagori-total-2022': 'Gamagori: total cost of telework (fiscal 2022)',
  'gamagori-terminals-2022': 'Gamagori: of the total, 75 additional terminals and their setup (fiscal 2022)',
  'gamagori-network-2021': 'Gamagori: closed mobile network for 50 terminals (fiscal 2021)',
  'gamagori-network-2022': 'Gamagori: of the total, closed mobile network for 125 terminals (fiscal 2022)',
  'gamagori-terminal-2022': 'Gamagori: terminal and setup, each (fiscal 2022, computed from the amount for 75)',
  'gamagori-line-2021':
    'Gamagori: closed mobile network per terminal a year (fiscal 2021, computed from the amount for 50)',
  'gamagori-line-2022':
    'Gamagori: closed mobile network per terminal a year (fiscal 2022, computed from the amount for 125)',
  'higashimurayama-service':
    'Higashimurayama: service with pre-set PCs and closed network, 100 units a year (2020, approximate)',
  'higashimurayama-user':
    'Higashimurayama: service with pre-set PCs and closed network, per user a year (2020, computed from the amount for 100)',
  'soka-supplementary': 'Soka: supplementary budget that added 25 terminals (record of June 2022)',
  'soka-terminals':
    'Soka: cost of 25 terminals (record of June 2022; what makes up the difference from the supplementary budget is not confirmed)',
  'soka-terminal':
    'Soka: terminal set up for the sections’ own systems, each (record of June 2022, computed from the amount for 25)',
  'lgwan-service-first-year':
    'A commercial telework service for LGWAN: lowest price of the first year for 50 users or more (article of December 2020)',
} as const satisfies PriceWords;
