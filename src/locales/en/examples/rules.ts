import type { ExampleWords } from '../../shapes';

export const rules = {
  'telework-rules': {
    basis:
      'The casebook of the Ministry of Internal Affairs and Communications (MIC) states that Minowa, Asahi and Noboribetsu drew up an outline or rules. Nagayo’s rules are dated 26 March 2021 and Asahi’s came into force on 1 July 2021; both dates were confirmed in the legal text or the press. A manual by a study group of Tokushima Prefecture and its municipalities (2016) also contains model rules.',
    examples: {
      none: 'When someone asks to work from home there is no rule to go by, and the request is turned down each time.',
      collecting:
        'The officer in general affairs is collecting the rules of nearby towns and of villages of similar size and setting out the differences in a table.',
      draft:
        'Telework began under an outline for a limited trial, and draft permanent rules will go to the section heads’ meeting.',
      'in-force':
        'The rules are in the published collection, a briefing was held, and every section has been told how to use them.',
    },
  },
  'working-time': {
    basis:
      'The guideline of the Ministry of Health, Labour and Welfare (2021, for private firms) calls for an objective record of hours or correct self-report. Nagayo’s rules (2021) let breaks be moved or split with the section head’s consent, and Asahi and Noboribetsu in the casebook made attendance electronic. Applying a private-sector standard to municipalities is our reading.',
    examples: {
      undecided: 'Ask whether one may step out to collect a child, and the answer differs from section to section.',
      'by-phone':
        'Staff telephone the section head at the start and end, but nothing is recorded, and stepping out depends on the person.',
      'manual-record':
        'The outline covers breaks and stepping out, and staff enter the times of start and finish in a spreadsheet.',
      'objective-record':
        'The rules settle the arrangements, and staff clock in and out on the attendance system from outside too.',
    },
  },
  'costs-and-accidents': {
    basis:
      'The guideline of the Ministry of Health, Labour and Welfare (2021, for private firms) names costs among the points to settle, and the allowance for state officials began in April 2024 (National Personnel Authority). Yaotsu’s procedures (2021) leave power and line to the worker, while Eiheiji’s procedures (2021) treat it as a trip to one’s home. Asking about the four together is our reading.',
    examples: {
      none: 'The cost of power and line at home has not yet come up in the town hall.',
      listed: 'What happens if someone is injured at home is on the list of issues, but there is no answer yet.',
      partial: 'Line costs are to be borne by the worker, but accidents and trip status are still to be decided.',
      complete: 'All four are settled in the rules, and answers to common questions are on the internal board.',
    },
  },
  eligibility: {
    basis:
      'The guideline of the Ministry of Health, Labour and Welfare (2021, for private firms) says that nobody should be left out only because of the form of employment. Otsu (fully introduced in 2019) also includes fiscal-year appointed staff, and Tsuno (2025) and Kanna (2024) allow half-days. That conditions decide the number of users, the way of counting the three, and the line at “twice a week” are our reading.',
    examples: {
      none: 'Only staff with childcare or care duties may telework, for whole days and a limited number of times.',
      one: 'It is limited to staff with childcare or care duties and the ceiling is low, but half-days are possible.',
      two: 'Only regular staff may telework, but half-days are possible and there is no ceiling.',
      all: 'Fiscal-year appointed staff may ask for it too, by the hour if they wish and without a ceiling.',
    },
  },
  'application-procedure': {
    basis:
      'At Nagayo’s round-table in the MIC casebook, staff said that applying was cumbersome at first and that simplifying it later lowered the hurdle. In Soka’s trial (December 2021 to February 2022) too the application was called cumbersome, and the procedure was simplified (a council member’s record). Grading by time limit and number of forms is our reading.',
    examples: {
      'paper-early': 'A paper form goes in days ahead, with the seals of the section head and general affairs.',
      'many-forms': 'There are separate forms for application, work plan and report, each sent in by mail.',
      'long-form':
        'Applying takes a single screen in the system, but the work for each part of the day must be set out in detail.',
      light:
        'The evening before, staff enter the day and the work in the system; when finished they report briefly by chat.',
    },
  },
} as const satisfies ExampleWords<'rules'>;
