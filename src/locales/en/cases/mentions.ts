import type { MentionWords } from '../../caseShape';

export const mentionedCases = {
  tokai: {
    name: 'Tokai Village (Ibaraki)',
    what: 'Takes stock of its work systematically, as part of reforming how it works.',
  },
  kitami: { name: 'Kitami City (Hokkaido)', what: 'Known as an example of the no-writing counter.' },
  nakanojo: {
    name: 'Nakanojo Town (Gunma)',
    what: 'The town’s official page deals with setting and publishing a cybersecurity policy.',
  },
  sumida: {
    name: 'Sumida Ward (Tokyo)',
    what: 'In 2020, staff were split into teams that alternated between office and home.',
  },
  tachikawa: {
    name: 'Tachikawa City (Tokyo)',
    what: 'In 2020, staff were split into teams that alternated between office and home.',
  },
  sanjo: { name: 'Sanjo City (Niigata)', what: 'In January 2021, about 180 of 500 staff worked in alternating turns.' },
  tateyama: { name: 'Tateyama City (Chiba)', what: 'Shortened the reception hours of its counters (2025).' },
  komono: { name: 'Komono Town (Mie)', what: 'Shortened the reception hours of its counters (2026).' },
  katsuyama: {
    name: 'Katsuyama City (Fukui)',
    what: 'Abolished its fixed phones: about 200 in scale, at a cost of 17.35 million yen (March 2023).',
  },
  hiratsuka: {
    name: 'Hiratsuka City (Kanagawa)',
    what: 'Uses 700 phones of a system that joins fixed and mobile phones (FMC) (February 2024).',
  },
  seiyo: { name: 'Seiyo City (Ehime)', what: 'Reformed its offices, with Wi-Fi and less paper.' },
  furano: {
    name: 'Furano City (Hokkaido)',
    what: 'Renewed its network together with the new office (September 2022).',
  },
  kamisato: { name: 'Kamisato Town (Saitama)', what: 'Brought in chat and tablets for members of the council.' },
  shiga: { name: 'Shiga Prefecture', what: 'The prefecture and 11 other bodies, 12 in all, bought chat jointly.' },
  osaka: {
    name: 'Osaka Prefecture',
    what: 'The prefecture and 22 other bodies bought chat jointly, which is said to have cut running costs by about 30% (vendor’s announcement).',
  },
  gifu: {
    name: 'Gifu Prefecture',
    what: 'There are three kinds of telework, with 6,000 accounts for a secure container on own devices.',
  },
  mie: {
    name: 'Mie Prefecture',
    what: 'Set up the use of remote desktop from own devices in about a month.',
  },
} as const satisfies MentionWords;
