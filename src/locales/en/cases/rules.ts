import type { RulesWords } from '../../caseShape';

export const rulesCases = {
  hara: {
    name: 'Hara Village (Nagano)',
    instrument: 'Outline for working from home, 30 November 2020',
    what: 'Regular staff may use it once a week. They apply two days ahead and give the system manager a form for remote connection to LGWAN.',
  },
  toshimamura: {
    name: 'Toshima Village (Kagoshima)',
    instrument: 'Rules for working from home, 1 February 2021',
    what: 'Head-office staff are covered, and more in an emergency. Counter and resident services are excluded. Work with a risk of leaks may only be done by protected telework.',
  },
  geisei: {
    name: 'Geisei Village (Kochi)',
    instrument: 'Procedures for telework, 30 March 2022',
    what: 'Staff use a terminal lent by the village over the internet. Private space and work space are to be kept apart.',
  },
  nagi: {
    name: 'Nagi Town (Okayama)',
    instrument: 'Rules for telework, 1 February 2021',
    what: 'Staff control the office PC remotely, or work in a designated space in town facilities. Hours are recorded on a time card on the internal site, and paper with personal information may not leave.',
  },
  eiheiji: {
    name: 'Eiheiji Town (Fukui)',
    instrument: 'Procedures for working from home, 20 December 2021',
    what: 'Finance, documents, e-approval, mail and the file server are all handled on the LGWAN terminal. It may be used up to three days a week and is treated as a business trip to one’s home.',
  },
  yaotsu: {
    name: 'Yaotsu Town (Gifu)',
    instrument: 'Procedures for telework, 10 May 2021',
    what: 'It is done by order, for infection control. Staff pay for power and line, and the section head judges the effect on services to residents.',
  },
  tonosho: {
    name: 'Tonosho Town (Kagawa)',
    instrument: 'Procedures for telework, 23 April 2024',
    what: 'It covers users of LGWAN terminals who care for children or relatives, are pregnant or are quarantined. A separate part deals with mobile work.',
  },
  kanna: {
    name: 'Kanna Town (Gunma)',
    instrument: 'Rules for working from home, 1 May 2024',
    what: 'It is open to staff who care for children or relatives or are pregnant, and in an infection or a crisis. The unit is a day or half a day.',
  },
  toin: {
    name: 'Toin Town (Mie)',
    instrument: 'Rules for telework, 20 August 2024',
    what: 'It may be used where the section head expects work to become more efficient, at most two days a week.',
  },
  tsuno: {
    name: 'Tsuno Town (Miyazaki)',
    instrument: 'Procedures for working from home, 13 March 2025',
    what: 'Staff of the mayor’s departments are covered. The unit is a day or half a day, and it can be combined with a trip or leave on the same day.',
  },
  ono: {
    name: 'Ono Town (Fukushima)',
    instrument: 'Outline for telework, 1 October 2025',
    what: 'There are three forms: mobile, satellite (meeting rooms) and home. Business chat and security incidents are defined too.',
  },
  tobe: {
    name: 'Tobe Town (Ehime)',
    instrument: 'Trial outline for telework, 20 December 2021',
    what: 'The outline is for a trial. An incident is reported at once to the chief information security officer.',
  },
  minami: {
    name: 'Minami Town (Tokushima)',
    instrument: 'Outline for telework, 1 July 2023',
    what: 'It covers staff who care for children or relatives and others. Working hours can be placed between 5:00 and 22:00.',
  },
  yurihama: {
    name: 'Yurihama Town (Tottori)',
    instrument: 'Trial rules for working from home, 3 February 2022',
    what: 'As a trial, it may in principle be used once a week. It is refused when a meeting or a visitor is due.',
  },
  setouchi: {
    name: 'Setouchi Town (Kagoshima)',
    instrument: 'Trial outline for working from home, 22 September 2021',
    what: 'As a trial, the limit is four days (the period it applies to is not confirmed). Staff report by chat, webmail or phone.',
  },
  matsukawa: {
    name: 'Matsukawa Town (Nagano)',
    instrument: 'Outline for mobile work, 18 November 2022',
    what: 'Staff work on a PC on business trips or at outposts.',
  },
  ayagawa: {
    name: 'Ayagawa Town (Kagawa)',
    instrument: 'Outline for mobile work, 20 May 2024',
    what: 'Staff work on a PC on business trips or at outposts. The deputy mayor’s consent is needed.',
  },
  kimino: {
    name: 'Kimino Town (Wakayama)',
    instrument: 'Telework rules (kind of text not confirmed), 30 September 2022',
    what: 'It states what ability staff need to use it and what amount of work there must be.',
  },
  izumo: {
    name: 'Izumo City (Shimane)',
    instrument: 'Telework rules (kind of text not confirmed), 2024',
    what: 'Satellite work at branch offices is possible too.',
  },
  omitama: {
    name: 'Omitama City (Ibaraki)',
    instrument: 'Telework rules (kind of text not confirmed), 30 April 2025',
    what: 'Work with personal information is excluded.',
  },
} as const satisfies RulesWords;
