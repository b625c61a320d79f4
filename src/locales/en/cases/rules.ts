import type { RulesWords } from '../../caseShape';

export const rulesCases = {
  hara: {
    name: 'Hara Village (Nagano)',
    what: 'Regular staff may use it once a week. They apply two days ahead and give the system manager a form for remote connection to LGWAN.',
  },
  toshimamura: {
    name: 'Toshima Village (Kagoshima)',
    what: 'Head-office staff are covered, and more in an emergency. Counter and resident services are excluded. Work with a risk of leaks may only be done by protected telework.',
  },
  geisei: {
    name: 'Geisei Village (Kochi)',
    what: 'Staff use a terminal lent by the village over the internet. Private space and work space are to be kept apart.',
  },
  nagi: {
    name: 'Nagi Town (Okayama)',
    what: 'Staff control the office PC remotely, or work in a designated space in town facilities. Hours are recorded on a time card on the internal site, and paper with personal information may not leave.',
  },
  eiheiji: {
    name: 'Eiheiji Town (Fukui)',
    what: 'Finance, documents, e-approval, mail and the file server are all handled on the LGWAN terminal. It may be used up to three days a week and is treated as a business trip to one’s home.',
  },
  yaotsu: {
    name: 'Yaotsu Town (Gifu)',
    what: 'It is done by order, for infection control. Staff pay for power and line, and the section head judges the effect on services to residents.',
  },
  tonosho: {
    name: 'Tonosho Town (Kagawa)',
    what: 'It covers users of LGWAN terminals who care for children or relatives, are pregnant or are quarantined. A separate part deals with mobile work.',
  },
  kanna: {
    name: 'Kanna Town (Gunma)',
    what: 'It is open to staff who care for children or relatives or are pregnant, and in an infection or a crisis. The unit is a day or half a day.',
  },
  toin: {
    name: 'Toin Town (Mie)',
    what: 'It may be used where the section head expects work to become more efficient, at most two days a week.',
  },
  tsuno: {
    name: 'Tsuno Town (Miyazaki)',
    what: 'Staff of the mayor’s departments are covered. The unit is a day or half a day, and it can be combined with a trip or leave on the same day.',
  },
  ono: {
    name: 'Ono Town (Fukushima)',
    what: 'There are three forms: mobile, satellite (meeting rooms) and home. Business chat and security incidents are defined too.',
  },
  tobe: {
    name: 'Tobe Town (Ehime)',
    what: 'The outline is for a trial. An incident is reported at once to the chief information security officer.',
  },
  minami: {
    name: 'Minami Town (Tokushima)',
    what: 'It covers staff who care for children or relatives and others. Working hours can be placed between 5:00 and 22:00.',
  },
  yurihama: {
    name: 'Yurihama Town (Tottori)',
    what: 'As a trial, it may in principle be used once a week. It is refused when a meeting or a visitor is due.',
  },
  setouchi: {
    name: 'Setouchi Town (Kagoshima)',
    what: 'As a trial, the limit is four days (the period it applies to is not confirmed). Staff report by chat, webmail or phone.',
  },
  matsukawa: {
    name: 'Matsukawa Town (Nagano)',
    what: 'Staff work on a PC on business trips or at outposts.',
  },
  ayagawa: {
    name: 'Ayagawa Town (Kagawa)',
    what: 'Staff work on a PC on business trips or at outposts. The deputy mayor’s consent is needed.',
  },
  kimino: {
    name: 'Kimino Town (Wakayama)',
    what: 'It states what ability staff need to use it and what amount of work there must be.',
  },
  izumo: {
    name: 'Izumo City (Shimane)',
    what: 'Satellite work at branch offices is possible too.',
  },
  omitama: {
    name: 'Omitama City (Ibaraki)',
    what: 'Work with personal information is excluded.',
  },
} as const satisfies RulesWords;
