import type { QuestionWords } from '../../shapes';

export const environment = {
  'cost-outlook': {
    ask: 'Do you have a rough estimate of what telework will cost, and an outlook on where the money could come from?',
    hint: 'Sources of funding include the initial budget, a supplementary budget and support from the state or the prefecture. Ask the prefecture or MIC (the Ministry of Internal Affairs and Communications) which support is open now.',
    why: 'Cost was the third most frequent reason for not introducing telework in MIC’s 2020 survey (72.0%), and it varies widely with the approach.',
    choices: {
      none: 'Neither has been considered yet',
      unsure: 'Under consideration, but neither yet (the usual price range is not known, for example)',
      either: 'Only one of the two: an estimate of cost or an outlook on funding',
      both: 'Both: an estimate of cost and an outlook on funding',
    },
  },
  terminals: {
    ask: 'How are terminals for telework provided?',
    hint: 'If staff take their everyday work terminals out, count those too.',
    why: 'With too few terminals only some staff can telework; with too many the cost swells.',
    choices: {
      none: 'None are provided',
      shared: 'Only a few shared units for loan, not enough for those who want to telework',
      allotted:
        'Units are allotted to sections or to eligible staff, but there are too few or no one is assigned to setup and upkeep',
      sufficient: 'Enough for those who want to telework, with setup and upkeep assigned',
    },
    notApplicable:
      'If telework is done only on staff’s own devices and none belonging to the municipality, choose “not applicable”.',
  },
  'outside-line': {
    ask: 'Is the line from outside into the office network ready for use?',
    hint: 'A closed-network line (one that does not pass through the internet) fitted to the terminal counts, and so does access over a home or other line. Wi-Fi inside the office does not.',
    why: 'Even with a terminal, work does not move forward if the line does not connect or is slow.',
    choices: {
      none: 'There is no way in from outside',
      unverified: 'There is a way in, but whether it connects has not been checked',
      connected: 'It has been checked that it connects, but not its speed with everyone on it who will use it at once',
      'load-tested':
        'Both have been checked: that it connects, and its speed with everyone on it who will use it at once',
    },
  },
  'call-handling': {
    ask: 'How are calls to staff working outside the office to be taken?',
    hint: 'Official phones are official smartphones, official mobile phones and the like. Forwarding to a private phone counts as relying on private phones.',
    why: 'If calls still have to be passed on, the load on those in the office grows and telework becomes harder to use.',
    choices: {
      undecided: 'Not decided, or private phones are relied on',
      relay: 'They cannot be taken outside, but there are set steps by which those at their desks pass on messages',
      'some-phones': 'With official phones or forwarding, some of those working outside can take them',
      anywhere: 'With official phones or forwarding, everyone working outside can take them',
    },
  },
  'cost-saving': {
    ask: 'Have you adopted ways to keep down the cost of telework?',
    hint: 'Such as starting with few units, using what there is, buying jointly, paying by the month, and using free pilots or advice.',
    why: 'Starting small, buying jointly and so on: the way these are combined changes the burden greatly.',
    choices: {
      none: 'Not considered',
      considering: 'Being looked at, but none adopted yet',
      one: 'Adopted, but only one, or without an estimate of running costs for several years',
      several: 'Two or more adopted, and running costs estimated for several years',
    },
  },
  'portable-pcs': {
    ask: 'Does each member of staff have an everyday work terminal of their own, and can it be carried?',
    hint: 'Terminals that can be carried are notebook and tablet PCs.',
    why: 'If the everyday terminal can be carried, there may be no need to buy separate ones. Where renewal is near, replacing everyone’s can also turn out cheaper.',
    choices: {
      shared: 'Mostly shared terminals',
      desktops: 'One each, but nearly all staff use a desktop',
      'some-notebooks': 'One each, partly portable and partly desktops',
      notebooks: 'One each, and nearly all staff use a portable one',
    },
  },
  'other-places': {
    ask: 'Apart from their own desks, is there a place for staff who find it hard to work at home?',
    hint: 'A seat in a branch office or meeting room, a private facility and the like.',
    why: 'A seat in a branch office or meeting room can use the office network, which helps to keep costs down, and does not depend on the home.',
    choices: {
      none: 'Neither a place nor a candidate',
      candidates: 'There are candidates, but none made ready for use yet',
      some: 'There is a place to use, but only one, or without booking or rules for use',
      several: 'There are several places to use, with booking and rules for use',
    },
  },
} as const satisfies QuestionWords<'environment'>;
