import type { ExampleWords } from '../../shapes';

export const environment = {
  'cost-outlook': {
    basis:
      'The question takes up how to keep costs down, named in the casebook of MIC (the Ministry of Internal Affairs and Communications), whose own answer could not be read. The ranking of reasons comes from an article quoting MIC’s survey of October 2020. Higashimurayama paid about 13 million yen a year for 100 units (2020), Gamagori 32.18 million yen including 75 more units (fiscal year 2022) and Soka 20.19 million yen for 25 more (record of 2022). Scope and year differ, so these do not replace an estimate.',
    examples: {
      none: 'What telework would cost has not come up yet.',
      unsure: 'It is clear enough what would be needed, but there is nothing to go by on what it costs.',
      either: 'A vendor has given a quotation for reference, but the finance officer has not been spoken to.',
      both: 'With a quotation in hand, it was talked over with the finance officer what to request in the initial budget.',
    },
  },
  terminals: {
    basis:
      'The casebook of MIC (the Ministry of Internal Affairs and Communications) lists units for regular staff and for loan in Minowa, 3 per section in Asahi and 56 in all in Nagayo (dates of handing out unknown or inferred). In Kamakura the terminals went mainly to managers and carers had none (vendor’s document of 2022). Counting upkeep in the grading is our reading.',
    examples: {
      none: 'There is no terminal for telework, and work PCs may not leave the office.',
      shared: 'There are PCs for loan on a shelf in general affairs, and when requests coincide some staff go without.',
      allotted:
        'Each section has been given PCs for telework, but it is not settled who puts them right when they fail.',
      sufficient: 'A terminal is there on the day it is wanted, and staff know whom to ask about setup and faults.',
    },
  },
  'outside-line': {
    basis:
      'Otsu (from April 2019), Higashimurayama (from September 2020) and Gamagori (from January 2021) used closed-network lines or a closed VPN. The material at hand shows no case that checked the speed with everyone on it at once, and asking for that is our reading.',
    examples: {
      none: 'There is neither a contract nor equipment for access from outside, and office papers cannot be opened at home.',
      unverified: 'A closed-network line has been contracted, but not yet tried outside the office.',
      connected:
        'The IT officer connected from home and could open papers, but it has not been tried with many people.',
      'load-tested':
        'Those taking part in the trial connected at the same time, to see how fast papers open and how web meetings run.',
    },
  },
  'call-handling': {
    basis:
      'Noboribetsu’s official smartphones were lent between April and September 2021 (inferred), and more than half of its fixed phones were gone by that September (MIC’s casebook and a press report). Fixed phones give way to smartphones also in Mitoyo (decided in 2021), Shime (2024) and Saza (planned for January 2025). That passing on calls makes telework harder to use is our reading.',
    examples: {
      undecided: 'Whoever takes the call rings the person’s private mobile phone each time.',
      relay:
        'Whoever takes the call sends the matter by chat and tells the caller when to expect a reply, as laid down.',
      'some-phones':
        'Only staff who are out a good deal have official smartphones; calls for others are passed on as messages.',
      anywhere: 'Calls to a desk number are forwarded to each person’s official smartphone and can be taken at home.',
    },
  },
  'cost-saving': {
    basis:
      'Minowa adopted jointly procured e-approval in 2022 (vendor’s document), and the joint purchase of chat by Osaka Prefecture and others is said to cost about 30% less to run (the vendor’s announcement). Higashimurayama began with 20 units in 2020, and Noboribetsu joined the J-LIS pilot programme (free until March 2022; what followed is not confirmed). The casebook of MIC (the Ministry of Internal Affairs and Communications) also asks how to keep costs down, but its answer could not be read. The grading is our reading.',
    examples: {
      none: 'The vendor’s first proposal is about to go into the budget request as it stands.',
      considering: 'Neighbouring bodies are being asked whether it could be bought jointly.',
      one: 'Units were bought only for the sections that most wanted them, but upkeep from the next fiscal year on has not been looked into.',
      several:
        'The number of units was kept low, existing PCs are used as well, and upkeep and line charges were worked out up to the next renewal.',
    },
  },
  'portable-pcs': {
    basis:
      'Minowa’s tablet PCs for regular staff (MIC’s casebook, date unknown) and Mitoyo’s notebook PCs on a floor without fixed seats (October 2020) are examples. In the trial in Soka (from December 2021), complaints such as that the screen was small were met by allowing an external monitor and by other steps (a council member’s record). That replacing at renewal can be cheaper is our reading.',
    examples: {
      shared: 'PCs placed in the section are used in turn, and at times people wait for one.',
      desktops: 'There is a PC at each seat, but it is a desktop and cannot be taken to meetings.',
      'some-notebooks': 'Sections that are out a good deal use notebooks; the others use desktops.',
      notebooks: 'People come to meetings with the notebook they use every day.',
    },
  },
  'other-places': {
    basis:
      'In the October 2022 survey by MIC (the Ministry of Internal Affairs and Communications), 26.1% of the bodies with telework had satellite-office work (as quoted in an article). The rules name town facilities in Nagi (February 2021), branch offices in Izumo (2024) and meeting rooms in Ono (October 2025) as places for telework. What is said on cost and on the home is our reading.',
    examples: {
      none: 'Work is done at one’s desk or at home, and no other place has been looked for.',
      candidates: 'A branch office has a spare room, but neither desks nor the office network.',
      some: 'It is possible to work in the branch office’s meeting room, but there is no booking and visitors may need it.',
      several:
        'Seats in branch offices and meeting rooms can be booked in the calendar, with rules on hours and tidying up.',
    },
  },
} as const satisfies ExampleWords<'environment'>;
