import type { QuestionWords } from '../../shapes';

export const security = {
  'network-model': {
    ask: 'Do you know which model your network follows, and on which side of it the daily work terminals sit?',
    hint: 'The models are α, α′, β and β′. The three sides are the My Number network, the LGWAN-connected network and the internet-connected network.',
    why: 'The side on which the work terminals sit decides which access methods can be chosen, and what they cost.',
    choices: {
      nobody: 'No one knows, neither in the office nor at the contractor',
      contractor: 'No member of staff knows, but the contractor can tell',
      officer: 'The IT officer knows, but it is not laid out which sides telework should reach',
      mapped: 'The IT officer knows, and it is laid out which sides telework should and should not reach',
    },
  },
  'access-method': {
    ask: 'Is it decided how staff outside will reach their work in the office (the access method)?',
    hint: 'Examples of access methods are screen transfer (only the screen of a PC in the office is shown) and a secure browser (a special browser that leaves no data behind). A side is one part of the office network, such as the LGWAN-connected or the internet-connected network.',
    why: 'In the surveys by MIC (the Ministry of Internal Affairs and Communications), worry about security was the second most frequent reason for not introducing telework in 2020 (78.6%) and was named first in 2022. A method that leaves no data on the terminal, such as sending only the screen, reduces this worry.',
    choices: {
      undecided: 'Not decided, and no candidates have been looked into',
      comparing: 'Candidates are being looked into, but none has been decided on',
      chosen:
        'Decided, but one or both are unchecked: that no data stays on the terminal, and which sides can be reached',
      verified: 'Decided, and checked both that no data stays on the terminal and which sides can be reached',
    },
  },
  'device-protection': {
    ask: 'How far are safeguards in place for the terminals used outside and for confirming who the user is?',
    hint: 'The three main safeguards are multi-factor authentication (combining a password with a card or the like), encryption of the terminal, and stopping its use when it is lost. Where staff use their own devices, answer for the same three.',
    why: 'Outside the office, terminals are more easily lost and others can more easily pose as the user.',
    choices: {
      'password-only': 'Only an ID and password, without password rules or without antivirus protection',
      antivirus: 'Password rules and antivirus protection, but neither multi-factor authentication nor encryption',
      either:
        'In addition to antivirus protection and the like, multi-factor authentication or encryption, but not all three safeguards',
      complete:
        'In addition to antivirus protection and the like, all three: multi-factor authentication, encryption and stopping a lost terminal',
    },
  },
  'information-line': {
    ask: 'Is a line drawn between information that may be handled outside the office and information that may not?',
    hint: 'This concerns personal information, My Number, papers and the like. A rule that no papers may be taken out also counts as a rule on papers.',
    why: 'Once it is settled what is not handled outside, the remaining work can be done there with confidence.',
    choices: {
      undecided: 'Not decided',
      oral: 'Only an oral understanding, nothing in writing',
      written: 'Settled in writing, but without examples for each kind of work or without a rule on taking papers out',
      procedures: 'Settled in writing, with both examples for each kind of work and a rule on taking papers out',
    },
  },
  'incident-contact': {
    ask: 'Is it settled whom to tell, and what, when a terminal is lost or a leak is suspected?',
    hint: 'A drill may be reading the steps through together or checking the contact details.',
    why: 'The earlier the first report, the easier it is to keep the damage small.',
    choices: {
      none: 'Not settled',
      general: 'There is a general rule, but it does not have work outside the office in mind',
      telework: 'There are steps for work outside the office, but staff have not been told or no drill has been held',
      drilled: 'There are steps for work outside the office, staff have been told and a drill has been held',
    },
  },
  'security-policy': {
    ask: 'Does the information security policy cover telework, and has the basic policy been published?',
    hint: 'The information security policy consists of the basic policy and the security standards. Telework may be covered in either.',
    why: 'Since 1 April 2026 it has been a legal duty to set and publish a cybersecurity policy. That telework belongs in it is our reading.',
    choices: {
      unrevised: 'Neither has been done, and whether it is needed has not been discussed',
      aware: 'Neither has been done, but it is known to be needed (including work under way)',
      either: 'Only one of the two has been done: covering telework or publishing the basic policy',
      both: 'Both have been done: covering telework and publishing the basic policy',
    },
  },
  'ongoing-security': {
    ask: 'Have security training and checks continued since telework began?',
    hint: 'An incident check means going over contacts and steps for a case such as a lost terminal.',
    why: 'The more users and terminals there are, the more uses arise that nobody foresaw.',
    choices: {
      none: 'None, neither at the start nor since',
      once: 'Only at the start, or at irregular intervals',
      yearly: 'Training or checks at least once a year, but no yearly plan that also takes in incident checks',
      planned: 'Training, checks and incident checks are all in the yearly plan and carried out',
    },
  },
} as const satisfies QuestionWords<'security'>;
