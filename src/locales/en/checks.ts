import type { checks as japanese } from '../ja/checks';
import type { Widen } from '../widen';

export const checks = {
  title: 'Answers to compare with each other ({{count}})',
  lead: 'The following answers hardly hold at the same time. Compare them, and correct what is not right. If they are right as they stand, nothing needs to be changed.',
  unchanged: 'This check changes no answer. The scores are computed from the answers as they are.',
  concerned: 'Answers concerned',
  missing: 'not chosen: {{tools}}',
  onResult: 'Sets of answers that hardly hold at the same time: {{count}}.',
  toReview: 'Compare them under “Check your answers”',
  notes: {
    'staff-above-population': 'There are more staff than residents: please check both numbers.',
    'terminals-above-staff': 'There are more terminals for telework than staff: please check both numbers.',
    'no-counter-section':
      'This is a municipality, or a body with branch offices, and the number of sections with a counter or consultation work is 0: please check the number (with 0, the questions on counters are left out).',
    'remote-access-without-method':
      'Remote access is in use, while the present access method is “None yet”: please check the state of the connection.',
    'uncounted-terminals':
      'There are terminals that can be used, while none is provided for telework: please check the state of the terminals.',
    'zero-terminals':
      'Terminals are provided, while the number that can be used is 0: please check the number of terminals.',
    'own-devices-beside-terminals':
      'Only own devices are used, while the body has terminals too: please check how terminals are handled.',
    'use-without-terminals':
      'Telework is in trial or in full use, while neither terminals of the body nor own devices are used: please check what is used.',
    'connection-without-method':
      'The access method or the line has been confirmed, while the present access method is “None yet”: please check the state of the connection.',
    'method-in-use-undecided':
      'A present access method is chosen, while the access method is said not to be decided: please check which is the present state.',
    'stand-alone-verified':
      'The present access method is stand-alone (taking devices out), while it is said to be confirmed that no data stays on the terminal: please check the method.',
    'line-without-method':
      'It has been confirmed that the connection from outside works, while no candidate for the access method has been looked into: please check the state of the connection.',
    'verified-without-line':
      'It has been confirmed which sides of the network can be reached, while there is no means of connecting from outside: please check the state of the line.',
    'verified-in-unknown-network':
      'It has been confirmed which sides of the network can be reached, while nobody knows the office network: please check with IT.',
    'model-nobody-knows': 'A network model is chosen, while nobody is said to know it: please check with IT.',
    'screen-approval-on-paper':
      'Nearly all approvals are electronic, while most work needs paper or seals: please check where paper remains.',
    'paper-approval-without-paper':
      'Nearly all work is completed electronically, while documents are not approved electronically: please check how approval is done.',
    'approval-tools-missing':
      'Nearly all approvals are electronic, while no electronic approval is among the tools in use: please check the tools under “About your municipality”.',
    'approval-tools-unused':
      'A tool for electronic approval is in use, while there is said to be no electronic approval: please check for what it is used.',
    'contact-tools-missing':
      'Chat and web meetings can be used in all sections, while one or both of them are not among the tools in use: please check the tools under “About your municipality”.',
    'no-tools-no-habits':
      'Chat or web meetings can be used, while there are said to be neither tools nor guidelines: please check whether there are tools.',
    'official-phones-uncounted':
      'Official phones or the like can be used, while there is said to be no official means for use outside the office: please check the means of contact.',
    'balanced-load-undecided-calls':
      'The load of calls and the like is balanced, while it is not settled how calls to staff outside the office are taken: please check how calls are handled.',
    'excluded-counter-in-use':
      'Staff of sections with counters use telework in turns, while these sections are left out or not yet considered: please check how they are handled now.',
    'online-visits-uncounted':
      'Tools such as booking or online application are in use, while nothing is said to be done to reduce visits: please check for which procedures they are used.',
    'listed-work-judged-by-section':
      'All sections have listed what can be done outside the office, while it is judged alike for a whole section or type of job: please check how the list is written.',
    'use-without-rules':
      'A trial in all sections or full use has taken place, while there are no rules, no outline and no draft of them: please check on what it rests.',
    'eligibility-without-draft':
      'There are no rules, no outline and no draft of them, while staff and so on are said to be admitted broadly: please check whether there are rules.',
    'short-trial-with-standing-rules':
      '“Not applicable” was chosen because only a short trial is planned, while there are rules or an outline without a time limit: please check how costs, accidents on duty and so on are handled.',
    'managers-practise-without-trial':
      'Managers have teleworked themselves, while there is said to be neither a trial nor full use: please check what the managers did.',
    'target-without-count':
      'Use is counted, while no records of use are said to be collected: please check how they are collected.',
    'yearly-drill-without-contact':
      'Checks for an incident are in the yearly plan, while it is not settled whom to tell what: please check whether there is a procedure.',
    'running-cost-without-estimate':
      'The running cost of several years has been estimated, while there is said to be no rough cost: please check whether there is an estimate.',
  },
} as const satisfies Widen<typeof japanese>;
