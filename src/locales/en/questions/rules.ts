import type { QuestionWords } from '../../shapes';

export const rules = {
  'telework-rules': {
    ask: 'Are there rules or an outline for telework?',
    hint: 'Rules, an outline, procedures: the name does not matter.',
    why: 'With persons, place, hours and procedure settled, neither managers nor staff are left in doubt.',
    choices: {
      none: 'None, and nothing in preparation',
      collecting: 'Not yet, but examples from other municipalities are being collected',
      draft: 'A draft or an outline for a trial, or adopted but not yet made known to staff',
      'in-force': 'Rules or an outline without an end date adopted and made known to staff',
    },
  },
  'working-time': {
    ask: 'Are the arrangements for working hours outside the office settled, and how start and finish are confirmed?',
    hint: 'Arrangements means those on working hours, breaks and stepping out during the day.',
    why: 'It prevents overwork and makes it possible to account for the time spent on public duty.',
    choices: {
      undecided: 'Neither is settled',
      'by-phone': 'Only one of the two is settled, or contact is by phone or mail alone and nothing is recorded',
      'manual-record': 'Both are settled, and the record is kept by hand, on paper or in a spreadsheet',
      'objective-record': 'Both are settled, and an attendance system or the like records the time objectively',
    },
  },
  'costs-and-accidents': {
    ask: 'Are these four points sorted out: costs, allowances, accidents on duty, and business-trip status?',
    hint: 'Costs are those of the line, power and heating; allowances are those for working from home and the like. Business-trip status is whether working from home counts as a trip or as attendance.',
    why: 'These are the points on which doubts tend to arise later. The ground has also moved: state officials’ allowance for working from home began in April 2024.',
    choices: {
      none: 'None of them has been considered',
      listed: 'Listed as issues, but none decided',
      partial: 'Some decided, or all four decided but not shown to staff',
      complete: 'All four decided and shown to staff in rules or a Q&A',
    },
    notApplicable: 'If only a short trial is planned for the time being, choose “not applicable”.',
  },
  eligibility: {
    ask: 'Of these three – who may telework, in what unit and how often – how many are generously allowed?',
    hint: 'Generously allowed means the following. Who: no blanket limit by circumstances such as childcare, by occupation or by form of employment (fiscal-year appointed staff, for instance). Unit: half-days or hours are possible. How often: no ceiling, or at least twice a week (eight times a month). If there is only a draft, count by the draft.',
    why: 'Narrow conditions tend to keep both users and experience few. Half-days are also easier to fit in for sections with a counter.',
    choices: {
      none: 'None is generously allowed, or nothing is decided',
      one: 'One of the three is generously allowed',
      two: 'Two of the three are generously allowed',
      all: 'All three are generously allowed',
    },
  },
  'application-procedure': {
    ask: 'Is it easy to get through everything for a day of telework, from applying to reporting?',
    hint: 'What is done by mail or chat counts as electronic, like what is done in a system. The report is the one on that day’s work.',
    why: 'Heavy procedure discourages use, and staff have said that telework became easier to use once it was simplified.',
    // "Two days" leaves out the day itself and the day before.
    choices: {
      'paper-early': 'On a paper form, at least two days ahead',
      'many-forms': 'On a paper form the day before or on the day, or electronically with several forms',
      'long-form': 'On one electronic form, but at least two days ahead or with long entries or reports',
      light: 'On one electronic form the day before or on the day, with short entries and a short report',
    },
  },
} as const satisfies QuestionWords<'rules'>;
