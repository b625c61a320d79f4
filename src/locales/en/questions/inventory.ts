import type { QuestionWords } from '../../shapes';

export const inventory = {
  'work-inventory': {
    ask: 'How far have the sections taken stock of their work, listing it and marking what can be done outside the office?',
    why: 'Seeing what can be done outside shows that not everything has to move, and makes it easier to start.',
    choices: {
      none: 'Not done',
      thought: 'Some sections have thought it through, but none has a list',
      'partial-list':
        'There are lists, but only in some sections, or without what can be done outside and on what conditions',
      'full-list': 'All sections have a list showing what can be done outside and on what conditions',
    },
  },
  'judging-unit': {
    ask: 'In what unit do you mainly judge whether work can be done outside the office?',
    hint: 'A step is a stage within one task, such as looking things up, drafting, approving or meeting someone.',
    why: 'Even in a section with a counter, steps such as looking up, drafting and checking can sometimes be done outside.',
    choices: {
      'by-section': 'By section or type of job, with one answer for all',
      'by-person': 'Person by person',
      'by-task': 'Task by task',
      'by-step': 'Step by step within a task, with the steps that can be done outside put together',
    },
  },
  'shared-examples': {
    ask: 'Are fitting tasks and points to watch gathered from staff who have teleworked, and shared?',
    why: 'Examples from close at hand help the next person to plan the day.',
    choices: {
      none: 'Neither gathered nor shared',
      oral: 'Only passed on within the section, by word of mouth or the like',
      posted: 'Shared across the organisation by notice board or chat, but not kept as an up-to-date list',
      maintained: 'Shared across the organisation as an up-to-date list of examples, used for the next person’s plans',
    },
  },
} as const satisfies QuestionWords<'inventory'>;
