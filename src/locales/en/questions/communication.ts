import type { QuestionWords } from '../../shapes';

export const communication = {
  'contact-tools': {
    ask: 'Is there an official means by which staff outside the office can reach their managers and colleagues at once?',
    hint: 'Answer for what can be used outside: official smartphones, mail, chat, web meetings and the like. Some chat services also work on LGWAN.',
    why: 'The worry of not seeing one another is easier to reduce when there is a tool for short and frequent contact.',
    choices: {
      'private-phones': 'No official means (including reliance on private mobile phones)',
      'few-official': 'Only official phones or mail (including where only a few staff have them)',
      'some-sections': 'Chat or web meetings, but only one of them or only in some sections',
      all: 'Both chat and web meetings, in every section',
    },
  },
  'communication-habits': {
    ask: 'Are there agreed habits for using chat, web meetings, shared calendars and the like?',
    hint: 'Examples are a message at the start and end of work, the time within which to reply, and how to enter plans.',
    why: 'With habits for checking in, checking out and replying, it is easier to see how work is going at a distance.',
    choices: {
      none: 'Neither tools nor habits',
      individual: 'There are tools, but everyone uses them in their own way',
      section: 'Habits go no further than single sections, or there is an organisation-wide guide that is not taught',
      'hall-wide': 'There is an organisation-wide guide, and staff new to the tools are taught it',
    },
  },
  'office-load': {
    ask: 'Are steps taken so that calls and visitors do not fall mainly on the staff who are in the office?',
    why: 'If those in the office remain dissatisfied, those who telework are likely to hold back.',
    choices: {
      unconsidered: 'It has never been considered',
      recognised: 'Known to be an issue, but nothing has been done',
      rota: 'A rota or a way of making contact is set, but not reviewed',
      balanced: 'Balanced through shared calendars, a rota and telephone arrangements, and reviewed regularly',
    },
  },
} as const satisfies QuestionWords<'communication'>;
