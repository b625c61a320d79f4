import type { CasebookWords } from '../casebookShape';

export const casebook = {
  cases: {
    minowa: {
      trigger: 'The system officer’s strong sense of crisis that work might not be able to go on.',
      method:
        'The access method is not stated in what could be read of the casebook. It does say that servers and Wi-Fi were set up.',
      practice:
        'The town brought in chat as planning began, and trained its managers after handing out terminals and before the trial. It adopted the shared e-approval system in 2022, after formal introduction (inferred to be April 2021). Our reading: it began without waiting for full e-approval.',
      results: [],
      tools: [
        'Tablet-type PCs (for regular staff, plus loan units)',
        'Servers and Wi-Fi',
        'Chat tool (LoGo Chat)',
        'Document management and e-approval system',
      ],
      steps: {
        'study-and-chat': 'Planning begins; LoGo Chat introduced',
        'terminals-and-server': 'Terminals procured, servers built',
        'wifi-and-rules': 'Wi-Fi set up, outline for telework drawn up',
        'handing-out': 'Terminals handed out',
        'managers-training': 'Training for managers',
        trial: 'Trial introduction',
        introduction: 'Adjustments with the vendor, formal introduction (taken as one step: inferred)',
      },
      dates:
        'No date is certain. The start of planning in May 2020 and formal introduction in April 2021 are strong inferences (about 11 months apart). It is not known to which step the casebook’s January 2021 belongs.',
      staffNote:
        'The 213 staff are inferred. The casebook gives a number without a unit, but one such number stands in each of the four cases and it is plausible as staff for the population. We found no published figure of the town to confirm it.',
      voices: [
        'Telework is seen as one part of keeping operations going.',
        'Staff take care to prepare beforehand and to be in touch often.',
      ],
      outside: [
        'Vendor’s document: in 2022 the town and Suzaka City were the first to adopt a jointly procured document-management and e-approval system. It is bought and used through an association of Nagano’s municipalities, is cloud-based and in principle is not customised.',
        'Vendor’s announcement: LoGo Chat was on free trial from September 2019 and released in November of that year, which fits an introduction in May 2020.',
      ],
      lost: 'The text under “state of introduction”, “how it was introduced”, “comments from those in charge” and “results” is missing from the extraction of the casebook that this self-check used, and could not be read.',
    },
    asahi: {
      trigger: 'The wish not to fall behind other municipalities, and the idea of trying first.',
      method:
        'The access method is not named in what could be read of the casebook. According to the local press (June 2021) the village uses dedicated, hardened PCs that do not connect to personal information.',
      practice:
        'The village gave each section three terminals, held a briefing, set its rules and began. No trial appears among the steps. Office Wi-Fi, e-approval and electronic attendance came before the terminals were handed out (dates inferred).',
      results: ['Flexible ways of working achieved'],
      tools: [
        'Telework terminals (3 per section)',
        'Network environment',
        'Chat tool (LoGo Chat)',
        'Web-meeting system',
        'File-sharing system',
      ],
      steps: {
        'office-wifi': 'Wi-Fi set up inside the office',
        'e-approval-and-attendance': 'E-approval and electronic attendance introduced, paper cut',
        'vendor-choice': 'Vendor chosen',
        network: 'Network built',
        'survey-and-terminals': 'Staff survey held, telework terminals handed out',
        briefing: 'Briefing held',
        'rules-and-operation': 'Rules set, operation begins',
      },
      dates:
        'Only the rules and the start of operation in July 2021 are certain (casebook and press agree). The rest is inferred. E-approval and the like are put at 2018, but any later time up to February 2021 is possible, so this is a weak inference.',
      staffNote:
        'The 57 staff are inferred. The casebook gives a number without a unit, but one such number stands in each of the four cases and it is plausible as staff for the population. We found no published figure of the village to confirm it.',
      voices: [],
      outside: [
        'Local press (June 2021): the rules on staff telework came into force on 1 July 2021. They cover crisis management, injury or illness that makes commuting hard, care of a child or relative living together, and pregnancy, and set the procedure. Acts outside duty in working hours can be disciplined.',
        'Local press (June 2021): the terminals are hardened PCs that never connect to personal information. Only work that uses no personal information may be done.',
        'Local press (June 2021): training in web meetings was held for all staff on 21 June 2021.',
        'Local press (October 2020): the plan had three pillars: the telework environment, paperless and more efficient internal meetings, and a paperless, online council. The aim was to start in April 2021 (operation in fact began in July).',
        'Local press (October 2020): PCs that hold personal information were not to leave the office, and the council’s devices were to be on a separate system.',
        'Page about the new office: it was completed on 30 April 2018 and opened on 7 May 2018.',
        'Local press (May 2021): the coworking space opened in the health centre is for residents and visitors, not a place for staff telework.',
      ],
      lost: 'The text under “state of introduction”, “how it was introduced” and “results” is missing from the extraction of the casebook that this self-check used, and could not be read.',
    },
    nagayo: {
      trigger: 'A proposal by the mayor.',
      method:
        'A secure browser (“security browser” in the casebook) was introduced. Which systems it reaches is not stated in what could be read of the casebook.',
      practice:
        'Young staff in each section were appointed as promoters between the general affairs section and the sections. The application procedure was cumbersome at first and was simplified later. The move to a document management system came about ten months after formal operation (inferred).',
      results: [],
      tools: [
        'Telework terminals (56 in all)',
        'Groupware',
        'Secure browser',
        'Chat tool (product not named)',
        'Document management system',
      ],
      steps: {
        study: 'Planning begins',
        visit: 'Visit to an advanced body',
        terminals: 'Telework terminals bought',
        trial: 'Trial introduction',
        'groupware-and-browser': 'Groupware and secure browser introduced',
        operation: 'Formal operation begins',
        'document-system': 'Move to a document management system',
      },
      dates:
        'No date is certain. The start of planning in May 2020 and the move to a document management system in April 2022 are strong inferences, the rest weaker ones. There are only six dates for seven steps, and formal operation may have begun in April 2021.',
      staffNote:
        'The 234 staff are inferred. The casebook gives a number without a unit, but one such number stands in each of the four cases and it is plausible as staff for the population. We found no published figure of the town to confirm it.',
      voices: [
        'A culture in which young staff spread new initiatives was there before COVID-19.',
        'How the section head sees telework may decide how far the whole section does it.',
      ],
      outside: [
        'Town’s own rules (26 March 2021): the telework rules aim at balance between work and life and at keeping services going in emergencies, and provide for home and mobile work.',
        'Town’s own rules (26 March 2021): they are open to regular-service staff. Staff in conditional appointment, fiscal-year appointed staff and temporary appointees are excluded.',
        'Town’s own rules (26 March 2021): there is no overtime in principle. With the section head’s consent, breaks may be moved or split, but not put at the start or end of the day.',
        'Town’s website: the coworking space and satellite office at the hot-spring site are a policy to attract firms, and separate from staff telework.',
      ],
      lost: 'The text under “state of introduction”, “how it was introduced”, “results”, “how it goes after appointment” and “how to take stock of the work”, and under the headings of the round table, is missing from the extraction of the casebook that this self-check used, and could not be read.',
      promoter: {
        intro:
          'Young staff appointed in each section link the general affairs section with the sections. It is not known whether the five steps below stood with the description of the system or with the round table. No source other than the casebook was found to confirm the system.',
        steps: [
          'Make known what telework is being introduced for.',
          'Take stock of the work and make clear what can be done by telework.',
          'Set a period and call on all staff to telework in it.',
          'Those who have done it tell others which work fits and what to watch for.',
          'Build up the know-how and make a setting in which everyone can telework easily.',
        ],
        roundTable: [
          'Gathering information and making documents went well, because one could concentrate.',
          'Preparing beforehand mattered for working efficiently.',
          'Once one knows which work fits, it is easy to practise. Not all work has to move.',
          'The application procedure was cumbersome at first; it was simplified, and telework became easier to use.',
          'Papers that turned out to be needed mid-work, or papers for meetings held on paper, sometimes could not be seen from outside, which was inconvenient.',
          'Meeting and talking with colleagues in person was again felt to be important.',
        ],
      },
    },
    noboribetsu: {
      trigger: 'The wish for a workplace where one can work anywhere. A move to a new office was also ahead.',
      method:
        'The city took part in the J-LIS pilot programme and used screen transfer. Whether the “remote access system” in the casebook is the same one cannot be told from what could be read.',
      practice:
        'Within half a year of the start of the trial the city went on to lend official smartphones and introduce e-approval (dates partly inferred). Ahead of the move to the new office it also tried free-address seating. The casebook also names the satellite office “en”, but whether staff use it is not known.',
      results: ['Flexible ways of working achieved', 'Telework is possible even with counter duty'],
      tools: [
        'Official smartphones',
        'Remote access system',
        'Chat tool (LoGo Chat)',
        'Web-meeting system',
        'Attendance management and e-approval system',
      ],
      steps: {
        study: 'Planning begins',
        'jlis-trial': 'Part in the J-LIS pilot programme for municipal telework, system built',
        'rules-and-trial': 'Rules set, trial introduction',
        smartphones: 'Official smartphones lent',
        'e-approval': 'E-approval introduced (documents and finance)',
      },
      dates:
        'Only the introduction of e-approval in October 2021 is certain (casebook and press agree). The rest is inferred: about 6 months from planning to trial, about 12 to e-approval.',
      staffNote:
        'The 426 staff are inferred. The casebook gives a number without a unit, but one such number stands in each of the four cases and it is plausible as staff for the population. We found no published figure of the city to confirm it.',
      voices: [
        'Whether managers’ understanding spreads is seen as the key.',
        'Those who lead the work are at the helm and actively telework themselves.',
      ],
      outside: [
        'Local press (September 2021): the city began to use its telework environment in spring 2021 and expected about 200 uses in all from 27 August to 30 September, under the state of emergency.',
        'Local press (September 2021): more than half of the fixed phones had been abolished by then.',
        'Local press (September 2021): a system in which staff touch their card on a tablet at the entrance to record attendance, and file leave on a PC, was tried in September. From October e-approval, already partly in use, was extended to all work, and labour and document management were also computerised.',
        'Interview with the mayor (November 2023): the three pillars are paperless work, better counters and better clerical work. Part of LGWAN was made wireless, and e-approval, telework over the J-LIS line and smartphones as extensions came in. With these, he says, an environment to work anywhere is in place. The new main building is due in fiscal 2026.',
        'J-LIS call for participants: applications for the trial programme opened on 15 October 2020 and closed on 11 November, and operation began on 27 November.',
        'Articles introducing the area: the satellite office “en” opened in March 2022 inside the vocational college Nihon Kogakuin Hokkaido. It is meant to bring in firms and link them with students and the area.',
      ],
      lost: 'The text under “state of introduction”, “how it was introduced”, “comments from those in charge” and “results” is missing from the extraction of the casebook that this self-check used, and could not be read.',
      schedule: {
        note: 'In the extraction of the casebook, times and tasks stand apart; we put them together again (near certain). By its position we take the schedule to be Noboribetsu’s, but it may be a general column that belongs to no one body.',
        tasks: {
          start: 'Start of work',
          acquisition: 'Papers and drafting for acquiring public property; coordination with other sections',
          appointments: 'Papers and drafting for appointing members of a plan-making council',
          'cases-and-approvals': 'Looking at other municipalities’ cases; checking e-approvals',
          lunch: 'Lunch break',
          guidelines: 'Reading national guidelines',
          approvals: 'Checking e-approvals',
          'plan-review': 'Checking and correcting a plan (main part and summary)',
          end: 'End of work',
        },
      },
    },
  },
  comparison: {
    note: 'We drew up this table from what could be read of the casebook and from outside sources; it is not a table of the casebook. Dates and durations are partly inferred.',
    rows: {
      trigger: {
        feature: 'Trigger',
        cells: {
          minowa: 'System officer’s fear for the continuity of operations',
          asahi: 'Not falling behind; trying first',
          nagayo: 'Mayor’s proposal',
          noboribetsu: 'Aim of working anywhere; new office',
        },
      },
      'first-step': {
        feature: 'What came first',
        cells: {
          minowa: 'Chat',
          asahi: 'Office Wi-Fi, e-approval, electronic attendance',
          nagayo: 'Visit to an advanced body, terminals, trial',
          noboribetsu: 'Free J-LIS pilot programme',
        },
      },
      chat: {
        feature: 'Chat',
        cells: {
          minowa: 'LoGo Chat',
          asahi: 'LoGo Chat',
          nagayo: 'Yes (product not named)',
          noboribetsu: 'LoGo Chat',
        },
      },
      terminals: {
        feature: 'Terminals',
        cells: {
          minowa: 'Tablet-type PCs for regular staff, plus loan units',
          asahi: '3 per section',
          nagayo: '56 in all',
          noboribetsu: 'Number not stated; official smartphones',
        },
      },
      'remote-method': {
        feature: 'Access method',
        cells: {
          minowa: 'Not stated',
          asahi: 'Not stated; dedicated, hardened PCs (press)',
          nagayo: 'Secure browser',
          noboribetsu: 'J-LIS screen transfer; “remote access system” in the casebook',
        },
      },
      'e-approval': {
        feature: 'Order of electronic documents and telework',
        cells: {
          minowa: 'Shared e-approval system after formal introduction (inferred)',
          asahi: 'E-approval before operation (inferred)',
          nagayo: 'Document management system after formal operation (inferred)',
          noboribetsu: 'E-approval about 6 months after the trial (partly inferred)',
        },
      },
      managers: {
        feature: 'Work with managers',
        cells: {
          minowa: 'Training for managers',
          asahi: 'None in what could be read',
          nagayo: 'Promoters speak of how section heads see it',
          noboribetsu: 'Managers’ understanding named as the key',
        },
      },
      trial: {
        feature: 'Trial step',
        cells: {
          minowa: 'Yes',
          asahi: 'None found (operation after a briefing)',
          nagayo: 'Yes',
          noboribetsu: 'Yes',
        },
      },
      months: {
        feature: 'Time taken (inferred)',
        cells: {
          minowa: 'About 11 months from planning to formal introduction',
          asahi: 'About 9 months from the plan of October 2020 to operation',
          nagayo: 'About 11 to 13 months from planning to formal operation',
          noboribetsu: 'About 6 months from planning to trial',
        },
      },
    },
  },
} as const satisfies CasebookWords;
