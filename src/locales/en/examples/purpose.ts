import type { ExampleWords } from '../../shapes';

export const purpose = {
  purpose: {
    basis:
      'The examples of aims are the four merits in the casebook of the Ministry of Internal Affairs and Communications (MIC); both Nagayo’s steps and the guideline of the Ministry of Health, Labour and Welfare (2021, for private firms) put the purpose first. In MIC’s survey of October 2022, the leading effect was continuity in disasters (76.5%, from an article quoting it). That the aim changes the work and the method is our reading.',
    examples: {
      undecided:
        'Notices from the national government and the prefecture were circulated, but nobody has talked about what telework is for.',
      talked: 'The officers for general affairs and IT say it would help in an emergency, but nothing is on paper.',
      written: 'The aim was put on one page and approved, but it has not yet been explained at the managers’ meeting.',
      explained:
        'The page with the aim was explained at the managers’ meeting, and section heads told their staff at morning briefings.',
    },
  },
  leadership: {
    basis:
      'In MIC’s casebook, Nagayo began at the mayor’s suggestion, and its round-table asked whether the section head’s view decides how far the whole section teleworks. The officer in Noboribetsu likewise names the spread of understanding among managers as the key. After Kobe asked section heads and above to use it, users among managers went from 0 to 50 and all users from 23 to 135 between 2016 and 2017 (press report; that the request caused it is inferred).',
    examples: {
      unraised:
        'It has never come up at the managers’ meeting, or when it did, the talk ended with “it is not for us”.',
      delegated: 'The mayor said “I leave it to you”, and has not asked for a report since.',
      declared:
        'The mayor told the executive meeting that telework would be introduced, but only the section in charge knows how it is going.',
      practising:
        'A section head tries working from home, and the mayor asks about progress at each executive meeting.',
    },
  },
  'driving-team': {
    basis:
      'In MIC’s casebook, the general affairs section and young staff of each section, the “promoters”, worked to spread telework in Nagayo, and in Minowa the system officer’s sense of crisis set it off. In Otsu a team of young staff debated for half a year and presented a plan to the mayor in November 2017 (press reports and others). That it tends to stall unless the three move together is our reading.',
    examples: {
      none: 'Some staff are interested, but it is not settled which section’s job it is.',
      single: 'An IT officer alone looks into everything from equipment to draft rules.',
      pair: 'The officers for personnel and IT meet regularly, but other sections are only told in writing what was decided.',
      promoters:
        'A young member of each section is its promoter, takes the section’s troubles to general affairs and explains what has been decided.',
    },
  },
  'continuity-plan': {
    basis:
      'MIC’s casebook names continuity of operations as a merit, and in Minowa a sense of crisis about it was what set off telework. The 76.5% comes from an article quoting MIC’s survey of October 2022; that telework first tried in an emergency may fail is our reading. In Sumida and Tachikawa (2020) and Sanjo (January 2021), staff worked from home in turns (press reports and others).',
    examples: {
      absent:
        'The continuity plan only says how staff gather at the office, and working elsewhere has not been talked about.',
      talked: 'Some would like to use it in heavy snow or an outbreak, but it is not part of the revision of the plan.',
      written: 'The plan says “make use of working from home”, but not who would keep which work going.',
      rehearsed:
        'The plan names the work to keep up, the teams and the seats in a branch office, and on the day of the disaster drill a team worked from outside.',
    },
  },
  'peer-study': {
    basis:
      'In MIC’s casebook, Nagayo began to consider telework in May 2020 and visited an advanced body in October (both dates inferred). A support scheme of MIC and the Ministry of Health, Labour and Welfare offers free advice by phone and mail and an expert’s help free up to three times (date of information unknown; check the current notice before use). Looking to bodies of your own size is our suggestion.',
    examples: {
      none: 'Notices are read when they arrive, but other bodies’ examples have not been looked up.',
      read: 'The rules of bodies near by and national documents were read, but nobody there has been asked.',
      asked:
        'The officer of a town of similar size was asked by phone and the notes were circulated, but the approach stayed the same.',
      applied:
        'What was heard on a visit about the number of terminals and how to run a trial was written into our own draft plan.',
    },
  },
} as const satisfies ExampleWords<'purpose'>;
