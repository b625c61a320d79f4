import type { QuestionWords } from '../../shapes';

export const counter = {
  'counter-stance': {
    ask: 'How do you see telework for sections with counter or consultation work?',
    why: 'In the survey by MIC (the Ministry of Internal Affairs and Communications), counter and consultation work was the most frequent reason for not introducing telework in 2020 (82.7%). In the survey of 2022 it came next after worry about security.',
    choices: {
      excluded: 'Left out because there is a counter',
      possible: 'Not left out, but nothing concrete is being looked at',
      limited: 'Looking at hours off the counter and work away from it, but no slots are fixed',
      planned:
        'The number of staff needed at the counter is estimated, and slots (days and hours) for working outside are fixed',
    },
  },
  'visit-reduction': {
    ask: 'Are you taking steps to reduce visits to the office, or to spread them out?',
    hint: 'Examples: booking, online applications, a no-writing counter, consultation by phone or online.',
    why: 'The less visits bunch together, the easier it is to gather work away from the counter into slots outside the office.',
    choices: {
      none: 'No, and none is being considered',
      considered: 'Being considered, but none taken yet',
      partial: 'Taken, but only for some procedures, or without reviewing how many staff the counter needs',
      main: 'Taken for the main procedures, and the number of staff at the counter by time of day has been reviewed',
    },
  },
  'counter-use': {
    ask: 'Do staff of sections with counters actually telework?',
    hint: 'Half-days and hours count, not only whole days.',
    why: 'Once a section with a counter has found how to arrange the day, other sections are likely to follow.',
    choices: {
      none: 'No one has',
      special: 'Only staff with special circumstances, such as caring for children or relatives',
      rotating: 'Staff take turns whatever their circumstances, but it is not built into the section’s schedule',
      scheduled:
        'Staff take turns whatever their circumstances, and the section’s schedule builds it in so that the counter stays staffed',
    },
  },
} as const satisfies QuestionWords<'counter'>;
