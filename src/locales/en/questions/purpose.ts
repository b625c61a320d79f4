import type { QuestionWords } from '../../shapes';

export const purpose = {
  purpose: {
    ask: 'Is the purpose of staff telework shared across the organisation?',
    hint: 'Examples of aims: efficiency, continuity of operations, diverse ways of working, securing staff.',
    why: 'The aim decides which work to include and which way of connecting from outside to choose.',
    choices: {
      undecided: 'Not discussed yet',
      talked: 'Being discussed, but not written down',
      written: 'Written down, but not yet explained to both managers and sections',
      explained: 'Written down and explained to managers and sections',
    },
  },
  leadership: {
    ask: 'How are the mayor and senior officers (deputy mayor, heads of department and section) involved in introducing telework?',
    why: 'One town began at its mayor’s suggestion, and how a section head sees telework can affect how easily the whole section uses it.',
    choices: {
      unraised: 'It has not come up, or there is strong opposition',
      delegated: 'There is no strong opposition, and it is left to the section in charge',
      declared:
        'The mayor or a senior officer has said to go ahead, but takes no part in trying it or following progress',
      practising: 'The mayor or a senior officer has said to go ahead, and tries it in person or follows progress',
    },
  },
  'driving-team': {
    ask: 'Is it settled who takes the lead in moving telework forward?',
    hint: 'A promoter is a member of staff within a section who links it with general affairs or IT.',
    why: 'Telework tends to stall unless rules, information systems and daily work move together.',
    choices: {
      none: 'Not settled',
      single: 'One person or one unit carries it alone',
      pair: 'Several units, such as general affairs (personnel) and IT, work together, but not every section has a promoter',
      promoters:
        'Besides general affairs (personnel) or IT, each section has a promoter (in a small body, one person may cover several sections)',
    },
  },
  'continuity-plan': {
    ask: 'Does your business continuity plan (BCP), or a similar plan for disasters and outbreaks, settle how telework is used?',
    hint: 'An alternative place is where staff work when the office cannot be used.',
    why: 'In the 2022 survey by MIC (the Ministry of Internal Affairs and Communications), continuity was the effect named most often (76.5%). Yet telework first tried in an emergency may fail.',
    choices: {
      absent: 'Not in the plan, and not talked about',
      talked: 'Talked about as necessary, but not in the plan',
      written:
        'In the plan, but priority work, teams or alternative places are not all decided, or it has not been tried',
      rehearsed: 'Priority work, teams and alternative places are all decided, and it has been tried',
    },
  },
  'peer-study': {
    ask: 'Have you looked into how other municipalities do it, or consulted an expert?',
    hint: '“Asking directly” includes visits, interviews, and consulting experts or the national government’s free advice desk.',
    why: 'Knowing a body of about your own size gives an idea of how many terminals and how much time you need.',
    choices: {
      none: 'No',
      read: 'Read documents or web pages, but asked no one directly',
      asked: 'Asked directly, but not yet built into our own plan',
      applied: 'Asked directly, and built what we learnt into our own plan',
    },
  },
} as const satisfies QuestionWords<'purpose'>;
