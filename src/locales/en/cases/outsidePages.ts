import type { OutsidePageWords } from '../../caseShape';

export const outsidePages = {
  bandai: {
    practice: 'The mayor first set a mission, a vision and values; the way of working was then decided to fit them.',
    lesson: 'Divisions between sections and fixed ideas inside the town hall stood in the way.',
    steps: { award: 'Reaches the final round of an award' },
  },
  taketomi: {
    practice:
      'Because the town office lies on another island, the aim was made concrete: to work while waiting for the ferry.',
    lesson:
      'The budget was small and there were no IT specialists. That the groupware could not be reached from outside was also a barrier.',
    steps: { 'planned-start': 'Start of use (planned)' },
  },
  kimotsuki: {
    practice: 'Staff go out into the community and provide services on the spot.',
    lesson: 'The town lies far from the cities, and the cost had to be kept low.',
  },
  mori: {
    practice: 'For tax filing, staff take terminals to meeting halls.',
    lesson: 'The task was to serve residents who find it hard to come to the town office.',
  },
  shime: {
    practice: 'The telephone no longer ties staff to their own block (“island”) of desks.',
    lesson: 'The telephone exchange was old and the wiring tangled.',
    steps: { phones: 'Most fixed phones replaced by smartphones' },
  },
  saza: {
    practice: 'Lost phones can be wiped remotely, and about 200 fixed phones are to be cut to about 50.',
    lesson:
      'The expected cost is 7.8 million yen at first and 71.9 million yen over ten years (plan for a start in January 2025). That is about 2.5 million yen less than with fixed phones.',
    steps: { 'planned-start': 'Start of official smartphones (planned)' },
  },
  ishikari: {
    practice: 'Staff also use them to visit residents and serve them on the spot.',
    lesson: 'The cost was an issue while it was being built.',
  },
  ina: {
    practice:
      'It was built in about a month and was the first among the prefecture’s 19 cities to cover all staff (up to 50 a day, 3 days a week).',
    lesson: 'Work on My Number and the basic resident register is excluded.',
  },
  goshogawara: {
    practice: 'The city began on a small scale and has kept it after the COVID-19 pandemic.',
    lesson: 'The earlier setup could not be managed centrally. Now a lost terminal can be stopped remotely.',
  },
  nichinan: {
    practice:
      'About 40 people from five sections took turns for about two and a half months and told their section head of start and finish by phone or mail.',
    lesson:
      'People could concentrate on their work; on the other hand, some said they missed the ideas that come from talking with colleagues.',
    steps: { trial: 'Trial in five sections' },
  },
  gamagori: {
    practice:
      'By September 2022, 30 of the 55 sections had used telework; the peak, in February 2021, was 18 sections, 83 people and 152 person-days.',
    lesson:
      'Running costs in fiscal 2021 were 5.12 million yen for 50 terminals. The cost in fiscal 2022 was 32.18 million yen, of which 23.15 million yen was for terminals and setup and 5.91 million yen for the network.',
    steps: {
      start: 'Start of use',
      peak: 'Highest use (18 sections, 83 people, 152 person-days)',
      expansion: '75 terminals added (fiscal 2022)',
      'use-count': '30 of 55 sections have used it (total up to this month)',
    },
  },
  higashimurayama: {
    practice:
      'The budget passed at the end of June; use began with 20 units in September, and 80 more in December made 100.',
    lesson:
      'A build that normally takes 6 to 12 months was cut to about three. The cost is about 13 million yen a year (information from 2020).',
    steps: { budget: 'Budget passed', start: 'Use begins with 20 units', expansion: '80 units added (100 in all)' },
  },
  mitoyo: {
    practice: 'One floor was first made a pilot office in which to try new ways of working.',
    lesson: 'Fixed phones, tied to the seats, were the last barrier.',
    steps: { office: 'Free seating and more begin on one floor', phones: 'Smartphones decided on' },
  },
  ashiya: {
    practice: 'Work can be done almost as in the office.',
    lesson: 'Security and cost were the issues.',
  },
  tomakomai: {
    practice: 'Staff apply about a week ahead and phone their section head at start and finish.',
    lesson: 'By 20 April 2021 only 11 general staff had used the system.',
    steps: { 'home-work': 'Working from home begins', system: 'Work through the access system begins' },
  },
  soka: {
    practice:
      'Three complaints – a cumbersome application, small screens and section systems that could not be used – were dealt with one by one.',
    lesson:
      'The procedure was simplified, the added terminals can use the section systems, and external screens are allowed. The 25 added terminals were paid for by a supplementary budget of 20.19 million yen (information from 2022).',
    steps: { trial: 'Trial in 31 sections', full: 'Full use (from fiscal 2022)' },
  },
  matsumoto: {
    practice: 'The period was run as city-wide “telework days”, and a guideline was to be drawn from the results.',
    lesson: 'Some sections found it harder, and keeping one’s mind on work at home was also an issue.',
    steps: { rules: 'Rules for telework set', 'telework-days': 'All regular staff telework in turns' },
  },
  otsu: {
    practice:
      'A team of young staff debated for half a year and put a plan to the mayor. Telework is open up to four days a week, by day or half-day, and fiscal-year appointed staff are included.',
    lesson: 'When the main building closed because of infection in April 2020, services were kept going.',
    steps: {
      plan: 'Young staff’s team puts a plan to the mayor',
      trial: 'Trial with eight people',
      full: 'Full introduction',
      closure: 'Main building closed because of infection',
    },
  },
  kamakura: {
    practice: 'It can be used whatever the kind of device.',
    lesson:
      'The 300 mobile PCs went mainly to managers, so staff caring for children or relatives had none. The shortage of semiconductors also played a part.',
    steps: { introduction: 'Virtual desktops introduced' },
  },
  saga: {
    practice: 'The existing separated networks are used as they are.',
    lesson: 'The space and cost of the PCs to be connected to were the issues.',
  },
  kanazawa: {
    practice: 'It can be used for documents, mail, finance work and web meetings.',
    lesson: 'Personal information sits on another network and cannot be reached from outside.',
  },
  toshima: {
    practice:
      'Managers tried it first: 27 of about 100 used it in one week. The target was then 20%, and use reached about 30% a day.',
    lesson: 'Piles of paper were reduced before the move to the new office.',
    steps: {
      'e-approval': 'Use of e-approval begins',
      office: 'New office opens',
      managers: 'Managers try it',
      'all-staff': 'Extended to all of about 1,500 staff outside the outposts',
    },
  },
  nakano: {
    practice: 'In about three years, section documents were cut by 60% and personal papers to two file boxes.',
  },
  machida: {
    practice: 'It was carried forward as a cycle of four things: mood, rules, surroundings and people.',
    lesson:
      'In a staff survey, some said that overtime fell and that they could work when a child was ill. Others said that there was not a full day’s work at home, that they were more tired and that those in the office were hard to contact.',
  },
  hamamatsu: {
    practice: 'One division served as a model, and the way of working spread from there.',
    lesson: 'The closed network made work on the web hard.',
    steps: { division: 'New division set up', chromebooks: 'Use of Chromebooks reported' },
  },
  niigata: {
    practice: 'About 100 people in general affairs tried and compared several products over a year.',
    lesson: 'Fear of information leaks and malware was the issue.',
    steps: { test: 'One-year test begins' },
  },
  yokohama: {
    practice: 'The aim was widened from balancing work and life to the continuity of operations.',
    steps: {
      'first-terminals': '22 dedicated terminals (fiscal 2019)',
      expansion: 'Raised to 1,300 dedicated terminals (fiscal 2020)',
    },
  },
  fukuoka: {
    practice:
      'Staff give their section head a plan and a report each week. The ceiling is four days; one or two were used in fact (the source does not say per what period).',
    lesson: 'Only two staff with care duties applied. Much of the work also turned out to be joint work.',
    steps: { trial: 'Six-month trial begins', full: 'Full introduction (from fiscal 2015)' },
  },
  kobe: {
    practice:
      'Section heads and above were asked to use it: managers using it rose from 0 in 2016 to 50 in 2017, and all users from 23 to 135.',
    lesson:
      'Sorting out the work was hard, and eight in ten staff back from childcare leave worked at ward-office or branch counters.',
    steps: { start: 'Working from home begins', managers: 'Managers using it reach 50' },
  },
  'osaka-fire': {
    practice:
      'Start, break, resumption and end are each reported, and it is treated as a business trip within the city.',
    steps: { rules: 'Rules for telework set' },
  },
  nagakute: {
    practice: 'It was assessed by outside evaluators, and the results were made public.',
    lesson:
      'Working from home without the office systems was inefficient. Because the counters were kept open, it was held to a minimum.',
    steps: { 'stand-alone': 'Working from home on PCs without a connection', vpn: 'Five VPN terminals (fiscal 2021)' },
  },
  ashikaga: {
    practice: 'It was done together with the renewal of systems that had stood in the office.',
    lesson: 'The α model made working from home and web meetings hard.',
    steps: { breakout: 'Local breakout begins' },
  },
} as const satisfies OutsidePageWords;
