import type { ExampleWords } from '../../shapes';

export const counter = {
  'counter-stance': {
    basis:
      'The 82.7% comes from an article quoting MIC’s survey of October 2020, and the order in 2022 from one quoting the survey of that October (the percentages of 2022 are not known). MIC’s casebook also raises the doubt that telework is hard where many staff do counter work, but its answer could not be read. The casebook’s heading that telework is possible even with counter duty is inferred to be Noboribetsu’s.',
    examples: {
      excluded: 'Sections with a counter for resident records or tax were never on the list to be considered.',
      possible: 'Some say it might work, but who would do what and when has not been discussed.',
      limited:
        'A section is discussing whether drafting and preparing papers in hours off the counter could be done outside.',
      planned:
        'A table shows how many staff the counter needs by time of day, and fixes half-day slots in which staff take turns outside.',
    },
  },
  'visit-reduction': {
    basis:
      'In an interview of November 2023 the mayor of Noboribetsu named three pillars: paperless work, better counters and better clerical work. Tateyama (2025) and Komono (2026) shortened their counter hours, and Kitami is known as an example of the no-writing counter (date of information unknown). That such steps make room for telework is our inference.',
    examples: {
      none: 'In busy seasons, other sections send staff to help.',
      considered: 'Counter sections are collecting material on booking and online applications and talking it over.',
      partial: 'Only health check-ups can be applied for online, and the counter rota has stayed the same.',
      main: 'Main applications are taken online or by booking, and fewer staff are at the counter at quiet times of day.',
    },
  },
  'counter-use': {
    basis:
      'MIC’s casebook has a heading saying that telework is possible even with counter duty, and an example of one day (inferred to be Noboribetsu’s). The procedures of Tsuno (2025) and the rules of Kanna (2024) allow half-days, and Nakano teleworks by the hour (a vendor’s document, date of information unknown). That other sections are likely to follow is our reading.',
    examples: {
      none: 'The rules allow it, but no one in a counter section has ever applied.',
      special: 'Staff of the counter section work from home only when a child is unwell or a relative needs care.',
      rotating: 'On afternoons off the counter, staff arrange among themselves to take turns working from home.',
      scheduled:
        'Slots for working from home are written into the counter rota, and the section’s staff use them in turn.',
    },
  },
} as const satisfies ExampleWords<'counter'>;
