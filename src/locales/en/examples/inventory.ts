import type { ExampleWords } from '../../shapes';

export const inventory = {
  'work-inventory': {
    basis:
      'In MIC’s casebook, taking stock of the work is the second of Nagayo’s steps, and its round-table says that not all work need be moved by force. In Kobe, which began working from home in 2015, sorting the work is reported to have been hard. Tokai village is an example of a systematic inventory of work as part of reviewing it (date of information unknown).',
    examples: {
      none: 'No section has begun to write down its work.',
      thought: 'A section head says “drafting papers could be done outside”, but nothing is in writing.',
      'partial-list':
        'The planning and general affairs sections have a list of their work; the others are still to come.',
      'full-list':
        'Each section’s list shows for each task whether it can be done outside and which terminal and papers it needs.',
    },
  },
  'judging-unit': {
    basis:
      'MIC’s casebook has a heading saying that telework is possible even with counter duty, and an example of one day (both inferred to be Noboribetsu’s). The day is made up of preparing papers, drafting, checking approvals and the like, and Nagayo’s round-table also says that telework is easier to practise once one knows which work fits. Judging by step is our suggestion.',
    examples: {
      'by-section': 'It is settled by name of section: counter sections are out, planning is in.',
      'by-person': 'It is settled person by person, for example “staff with long experience can”.',
      'by-task':
        'It is settled by name of task: articles for the town newsletter can be written outside, certificates cannot be issued there.',
      'by-step':
        'In work on subsidies, checking the rules and drafting are done outside in the morning, and interviews in the office.',
    },
  },
  'shared-examples': {
    basis:
      'In MIC’s casebook, the fourth of Nagayo’s steps is that those with experience share which work can be done and what to watch for, and the fifth is to build up the know-how. Keeping an up-to-date list and using it for the next person’s plans is our suggestion.',
    examples: {
      none: 'Even where someone has teleworked, nobody has asked what they worked on.',
      oral: 'Over lunch or in section meetings people say things like “have your papers ready the day before”.',
      posted: 'Accounts of experience were put on the internal notice board, but nothing has been added since.',
      maintained: 'After each trial the list of examples is added to, and first-time users plan their day with it.',
    },
  },
} as const satisfies ExampleWords<'inventory'>;
