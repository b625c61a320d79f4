import type { ActionWords } from '../actionShape';

export const actions = {
  'purpose-sheet': {
    title: 'Put the purpose on one page, confirm it at a managers’ meeting and explain it to every section',
  },
  'mayor-statement': {
    title: 'Have the mayor state that telework will go ahead, and check progress at the executives’ meeting',
  },
  'section-promoters': {
    title: 'Name a promoter in each section and link them with general affairs and IT',
    notes: {
      'small-body': 'In a body with 100 staff or fewer, one promoter may serve several sections.',
    },
  },
  'working-group': {
    title: 'Form a working group across sections and decide how to go on',
  },
  'continuity-chapter': {
    title: 'Write priority work, teams and alternative places into the continuity plan, and try it once',
  },
  'peer-inquiry': {
    title: 'Ask bodies of similar size, use the free advice desk as well, and build the answers into your plan',
  },
  'work-list': {
    title: 'List the work of each section, marking what can be done outside the office and on what conditions',
  },
  'half-day-plan': {
    title: 'Split a day’s work into steps and rebuild half a day for outside the office',
  },
  'example-list': {
    title: 'List the tasks and cautions of those who have teleworked, and keep the list up to date',
  },
  'counter-slots': {
    title: 'Work out the staff needed at the counter hour by hour, and give out half-day slots in turns',
  },
  'off-counter-work': {
    title: 'Start, in turns, with work away from the counter such as preparing papers, drafting and checking',
  },
  'visit-levelling': {
    title: 'Level out visits by booking and online application, and review reception hours and counter staffing',
  },
  'no-writing-counter': {
    title: 'Start a no-writing counter in one section',
    notes: {
      'core-system-renewal':
        'The core systems are due for renewal within 18 months. Check first whether a no-writing counter can be part of the specification.',
    },
  },
  'video-advice': {
    title: 'Connect branches and the main office by video so that specialist staff can give advice from anywhere',
  },
  'document-digitisation': {
    title: 'Digitise the most used papers first, and agree where things go in the shared folders',
  },
  'e-approval-rollout': {
    title: 'Start e-approval with some fields, such as finance or staff administration, and extend it to all documents',
    notes: {
      'new-office':
        'A new office is planned. One way is to cut paper and widen e-approval before the move. Toshima ward had used e-approval since 2009 and reduced its papers before it moved in 2015.',
    },
  },
  'approval-free-trial': {
    title: 'Do not wait for e-approval: start the trial with work that needs no approval',
  },
  'paperless-meetings': {
    title: 'Send out meeting papers electronically and read them on terminals in meetings',
  },
  'network-map': {
    title: 'Draw the network model and where the terminals sit on one page',
  },
  'method-choice': {
    title:
      'Decide which networks to reach and which data must not stay on the device, then compare and choose a method',
  },
  'information-boundary': {
    title: 'Decide first which information stays inside, and show it with examples of tasks',
  },
  'device-baseline': {
    title: 'On the devices you have, put encryption or multi-factor authentication in place first',
  },
  'device-safeguards': {
    title: 'Complete multi-factor authentication, device encryption and stopping a lost device',
  },
  'incident-sheet': {
    title: 'Put contacts and steps for a lost device or a suspected leak on one page, and read it together',
  },
  'policy-revision': {
    title: 'Write telework into the information security policy and publish the basic policy',
  },
  'security-calendar': {
    title: 'Put security training, checks and incident drills into the yearly plan',
  },
  'first-terminals': {
    title: 'Start with a small number of terminals, such as a few for each section',
    notes: {
      'pc-renewal':
        'The office PCs are due for renewal within 18 months. Keep telework-only terminals to a minimum, and compare this with giving everyone a portable PC at the renewal.',
    },
  },
  'terminal-expansion': {
    title: 'See when use peaks, and add terminals or simultaneous connections',
  },
  'line-and-wifi': {
    title: 'Provide a line from outside and check that it connects',
    notes: {
      'new-office':
        'A new office is planned. Put Wi-Fi into the design of the building. Asahi appears to have built its Wi-Fi in 2018, when its new office opened (date inferred).',
    },
  },
  'speed-check': {
    title: 'Check the speed of the line with the number of staff who will use it at once',
  },
  'official-phones': {
    title: 'Use official smartphones or forwarding so that calls can be taken away from the desk',
    notes: {
      'telephone-renewal':
        'The telephone exchange is due for renewal within 18 months. Before replacing like with like, compare it with official smartphones and forwarding. Shime and Mitoyo changed their phones when the exchange was renewed.',
      'new-office':
        'A new office is planned. Decide how calls will be taken before phone wiring is designed for each desk. In Mitoyo, fixed phones tied to desks were the last obstacle.',
    },
  },
  'cost-comparison': {
    title: 'Find out what things cost, and compare and adopt joint procurement, monthly services and the like',
  },
  'savings-estimate': {
    title: 'Turn the hours, phone and paper costs that can be saved into yen and use them to explain the budget',
  },
  'portable-renewal': {
    title: 'At the renewal of PCs, give everyone one that can be carried',
  },
  'branch-seats': {
    title: 'Set up seats for staff in branches or meeting rooms',
  },
  'telework-outline': {
    title: 'Adopt an outline based on the rules of a body of similar size, and make it known to staff',
    notes: {
      'draft-ready':
        'A draft or an outline for a trial already exists. Work in the findings of the trial if there are any, check the end date and who is eligible, and go on to adopt it and make it known to staff.',
    },
  },
  'time-rules': {
    title: 'Settle breaks and stepping out, and how start and finish are confirmed',
  },
  'time-record': {
    title: 'Move the record of start and finish to an objective one such as an attendance system',
  },
  'cost-answers': {
    title: 'Decide costs, allowances, accidents on duty and business-trip status, and show them in a Q&A',
  },
  'light-application': {
    title: 'Cut forms and approvals, so that an electronic application the day before is enough',
  },
  'wider-eligibility': {
    title: 'Review the limits on who may telework and how often, and allow half-days or hours',
  },
  'chat-trial': {
    title: 'Try a chat that also works on LGWAN in two or three sections',
  },
  'chat-introduction': {
    title: 'Extend a chat that also works on LGWAN, with web meetings, to all sections',
  },
  'contact-habits': {
    title: 'Put habits for checking in, checking out and replying on one page',
  },
  'visible-presence': {
    title: 'Make presence and plans visible, so that leave and working from home can be told apart',
  },
  'office-rota': {
    title: 'Use a rota and shared calendars so that the load does not fall on those in the office',
  },
  'hall-wide-trial': {
    title: 'Set a period of two or three months and ask every section to telework at least once',
  },
  'manager-training': {
    title: 'Train managers when terminals are handed out, and let them try first for a week',
  },
  'trial-review': {
    title: 'Write up use and a staff survey, and change procedure or number of terminals',
  },
  'standing-rules': {
    title: 'Make the trial permanent (turn the outline into rules and remove the end date)',
  },
  'use-goal': {
    title: 'Set a target for use that managers reach first',
  },
  'no-access-trial': {
    title: 'Try with work that does not touch internal information (training, reading, writing drafts)',
  },
} as const satisfies ActionWords;
