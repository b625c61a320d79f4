import type { QuestionWords } from '../../shapes';

export const paperless = {
  'paper-dependence': {
    ask: 'How much of your daily work cannot go on without paper documents or a seal?',
    why: 'Knowing where paper remains separates what to digitise first from work that can start with the paper as it is.',
    choices: {
      most: 'Nearly all of it',
      half: 'About half of it',
      some: 'Only some of it, such as certain approvals or meetings',
      exception: 'Only exceptions; nearly all work is done electronically',
    },
  },
  'e-approval': {
    ask: 'How much work can go from draft to approval on screen alone, without paper?',
    why: 'When approving no longer means coming to the office, telework becomes easier for managers too.',
    choices: {
      none: 'There is no e-approval system',
      partial: 'Only some clerical work, such as finance or staff administration; documents are approved on paper',
      mixed: 'Documents are approved electronically too, but often with paper alongside, or not from outside',
      full: 'Nearly all is electronic and can be approved from outside',
    },
  },
  'document-access': {
    ask: 'Are working papers kept in order in a shared place, so that they can also be used when working outside the office?',
    hint: 'A shared place means the section’s shared folder, a document management system or the like.',
    why: 'If a document needed midway cannot be found, the day’s work may come to a stop.',
    choices: {
      scattered: 'Most are still on paper or on individual PCs',
      untidy: 'Most are in a shared place, but untidy and hard to find',
      findable:
        'Most can be found in a shared place, but there are no rules for place and name, or needed papers are not digitised',
      ordered: 'There are rules for place and name, and needed papers are digitised beforehand',
    },
  },
  'paper-fallback': {
    ask: 'Are you prepared for situations where paper is needed during telework?',
    hint: 'Examples: a meeting with paper documents, an enquiry answered from a paper register or file, a seal.',
    why: 'If people still have to come in for paper, it can become a reason to hold back from telework.',
    choices: {
      none: 'No, people come in each time',
      colleagues: 'Colleagues in the office are asked to help; nothing else is arranged',
      partial:
        'There are arrangements such as sending meeting papers electronically, but only in some sections or for some situations',
      'default-electronic':
        'Across the organisation, meetings use electronic papers as a rule and there is a procedure for digitising paper beforehand',
    },
  },
} as const satisfies QuestionWords<'paperless'>;
