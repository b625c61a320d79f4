import type { OutsideWords } from '../../caseShape';

export const outsideCases = {
  bandai: {
    name: 'Bandai Town (Fukushima)',
    what: 'A telework system for staff who work while travelling, whom the town calls “travelling officials”.',
    practice: 'The mayor first set a mission, a vision and values; the way of working was then decided to fit them.',
    lesson: 'Divisions between sections and fixed ideas inside the town hall stood in the way.',
    steps: { award: 'Reaches the final round of an award' },
  },
  taketomi: {
    name: 'Taketomi Town (Okinawa)',
    what: 'A project that uses Microsoft 365 so that groupware once confined to the office can be used outside it.',
    practice:
      'Because the town office lies on another island, the aim was made concrete: to work while waiting for the ferry.',
    lesson:
      'The budget was small and there were no IT specialists. That the groupware could not be reached from outside was also a barrier.',
    steps: { 'planned-start': 'Start of use (planned)' },
  },
  kimotsuki: {
    name: 'Kimotsuki Town (Kagoshima)',
    what: 'The town moved entirely to Google’s cloud. Combined with the sanitising of files (removing anything harmful in them), it allows telework from anywhere.',
    practice: 'Staff go out into the community and provide services on the spot.',
    lesson: 'The town lies far from the cities, and the cost had to be kept low.',
  },
  mori: {
    name: 'Mori Town (Hokkaido)',
    what: 'Office software and mail are used from the cloud. It is also a continuity measure against volcanic eruptions and earthquakes.',
    practice: 'For tax filing, staff take terminals to meeting halls.',
    lesson: 'The task was to serve residents who find it hard to come to the town office.',
  },
  shime: {
    name: 'Shime Town (Fukuoka)',
    what: 'The telephone exchange was moved to the cloud, and most fixed phones were replaced by smartphones.',
    practice: 'The telephone no longer ties staff to their own block (“island”) of desks.',
    lesson: 'The telephone exchange was old and the wiring tangled.',
    steps: { phones: 'Most fixed phones replaced by smartphones' },
  },
  saza: {
    name: 'Saza Town (Nagasaki)',
    what: 'A plan to give every staff member an official smartphone and to forward the main number to them as well.',
    practice: 'Lost phones can be wiped remotely, and about 200 fixed phones are to be cut to about 50.',
    lesson:
      'The expected cost is 7.8 million yen at first and 71.9 million yen over ten years (plan for a start in January 2025). That is about 2.5 million yen less than with fixed phones.',
    steps: { 'planned-start': 'Start of official smartphones (planned)' },
  },
  ishikari: {
    name: 'Ishikari City (Hokkaido)',
    what: 'After the COVID-19 pandemic, virtual desktops (VDI) in the cloud made work possible outside the office.',
    practice: 'Staff also use them to visit residents and serve them on the spot.',
    lesson: 'The cost was an issue while it was being built.',
  },
  ina: {
    name: 'Ina City (Nagano)',
    what: 'Work software and desktops are virtualised and used from outside. Each user has a separate ID and password.',
    practice:
      'It was built in about a month and was the first among the prefecture’s 19 cities to cover all staff (up to 50 a day, 3 days a week).',
    lesson: 'Work on My Number and the basic resident register is excluded.',
  },
  goshogawara: {
    name: 'Goshogawara City (Aomori)',
    what: 'Terminals started from a USB device (thin clients) are used with remote desktop.',
    practice: 'The city began on a small scale and has kept it after the COVID-19 pandemic.',
    lesson: 'The earlier setup could not be managed centrally. Now a lost terminal can be stopped remotely.',
  },
  nichinan: {
    name: 'Nichinan City (Miyazaki)',
    what: 'The city took part in the J-LIS pilot programme and lent PCs that connect to the PC in the office.',
    practice:
      'About 40 people from five sections took turns for about two and a half months and told their section head of start and finish by phone or mail.',
    lesson:
      'People could concentrate on their work; on the other hand, some said they missed the ideas that come from talking with colleagues.',
    steps: { trial: 'Trial in five sections' },
  },
  gamagori: {
    name: 'Gamagori City (Aichi)',
    what: 'Notebook PCs on a closed mobile network, which does not pass through the internet, are used with LoGo Chat. There were 50 terminals, and 75 were added in fiscal 2022.',
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
    name: 'Higashimurayama City (Tokyo)',
    what: 'A service of pre-set PCs paid by the month. No data stays on the terminal, and a closed VPN (an encrypted channel) connects only to permitted systems on the LGWAN side.',
    practice:
      'The budget passed at the end of June; use began with 20 units in September, and 80 more in December made 100.',
    lesson:
      'A build that normally takes 6 to 12 months was cut to about three. The cost is about 13 million yen a year (information from 2020).',
    steps: { budget: 'Budget passed', start: 'Use begins with 20 units', expansion: '80 units added (100 in all)' },
  },
  mitoyo: {
    name: 'Mitoyo City (Kagawa)',
    what: 'One floor of the city hall (77 staff) was given free seating, less paper, Wi-Fi and notebook PCs. A cloud telephone exchange and about 800 smartphones followed later.',
    practice: 'One floor was first made a pilot office in which to try new ways of working.',
    lesson: 'Fixed phones, tied to the seats, were the last barrier.',
    steps: { office: 'Free seating and more begin on one floor', phones: 'Smartphones decided on' },
  },
  ashiya: {
    name: 'Ashiya City (Hyogo)',
    what: 'The city tried an environment of its own in which all traffic from the PC outside is controlled.',
    practice: 'Work can be done almost as in the office.',
    lesson: 'Security and cost were the issues.',
  },
  tomakomai: {
    name: 'Tomakomai City (Hokkaido)',
    what: 'The city took part in the J-LIS pilot programme. Staff use their own PC with a staff IC card, and managers use notebook PCs.',
    practice: 'Staff apply about a week ahead and phone their section head at start and finish.',
    lesson: 'By 20 April 2021 only 11 general staff had used the system.',
    steps: { 'home-work': 'Working from home begins', system: 'Work through the access system begins' },
  },
  soka: {
    name: 'Soka City (Saitama)',
    what: 'Dedicated notebook PCs are used. In a three-month trial, 246 people from 31 sections used them for 294 person-days. Full use began in fiscal 2022.',
    practice:
      'Three complaints – a cumbersome application, small screens and section systems that could not be used – were dealt with one by one.',
    lesson:
      'The procedure was simplified, the added terminals can use the section systems, and external screens are allowed. The 25 added terminals were paid for by a supplementary budget of 20.19 million yen (information from 2022).',
    steps: { trial: 'Trial in 31 sections', full: 'Full use (from fiscal 2022)' },
  },
  matsumoto: {
    name: 'Matsumoto City (Nagano)',
    what: 'With software that connects to the office systems, a period was set in which all 2,000 regular staff telework in turns. The morning meeting is held as a web meeting.',
    practice: 'The period was run as city-wide “telework days”, and a guideline was to be drawn from the results.',
    lesson: 'Some sections found it harder, and keeping one’s mind on work at home was also an issue.',
    steps: { rules: 'Rules for telework set', 'telework-days': 'All regular staff telework in turns' },
  },
  otsu: {
    name: 'Otsu City (Shiga)',
    what: 'Staff control their own office terminal remotely over a closed line. No data stays on the PC, and approvals can be given from outside.',
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
    name: 'Kamakura City (Kanagawa)',
    what: 'Staff use virtual desktops (VDI) in the cloud from their own PC or iPad.',
    practice: 'It can be used whatever the kind of device.',
    lesson:
      'The 300 mobile PCs went mainly to managers, so staff caring for children or relatives had none. The shortage of semiconductors also played a part.',
    steps: { introduction: 'Virtual desktops introduced' },
  },
  saga: {
    name: 'Saga City (Saga)',
    what: 'Dedicated terminals connect to PCs gathered in a rack (a remote PC array). An environment for 200 users was built in about six months.',
    practice: 'The existing separated networks are used as they are.',
    lesson: 'The space and cost of the PCs to be connected to were the issues.',
  },
  kanazawa: {
    name: 'Kanazawa City (Ishikawa)',
    what: 'There are two ways: a dedicated terminal or one’s own device. Both operate the office PC on the LGWAN-connected network.',
    practice: 'It can be used for documents, mail, finance work and web meetings.',
    lesson: 'Personal information sits on another network and cannot be reached from outside.',
  },
  toshima: {
    name: 'Toshima Ward (Tokyo)',
    what: 'Managers were given tablets, Wi-Fi was laid on all floors and IP phones were installed. E-approval has been used since 2009.',
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
    name: 'Nakano Ward (Tokyo)',
    what: 'With the new office, telework is used in hours instead of whole days. Phones, meetings and other contact were brought into one system, and visitors have terminals for paperless viewing.',
    practice: 'In about three years, section documents were cut by 60% and personal papers to two file boxes.',
  },
  machida: {
    name: 'Machida City (Tokyo)',
    what: 'During the COVID-19 pandemic, telework was combined with business chat and video calls.',
    practice: 'It was carried forward as a cycle of four things: mood, rules, surroundings and people.',
    lesson:
      'In a staff survey, some said that overtime fell and that they could work when a child was ill. Others said that there was not a full day’s work at home, that they were more tired and that those in the office were hard to contact.',
  },
  hamamatsu: {
    name: 'Hamamatsu City (Shizuoka)',
    what: 'The city tried telework early and took up devices that keep no data (Chromebooks), e-approval and free seating.',
    practice: 'One division served as a model, and the way of working spread from there.',
    lesson: 'The closed network made work on the web hard.',
    steps: { division: 'New division set up', chromebooks: 'Use of Chromebooks reported' },
  },
  niigata: {
    name: 'Niigata City (Niigata)',
    what: 'Remote desktop is used for all sections.',
    practice: 'About 100 people in general affairs tried and compared several products over a year.',
    lesson: 'Fear of information leaks and malware was the issue.',
    steps: { test: 'One-year test begins' },
  },
  yokohama: {
    name: 'Yokohama City (Kanagawa)',
    what: 'Dedicated terminals are used: 22 in fiscal 2019 and 1,300 in fiscal 2020.',
    practice: 'The aim was widened from balancing work and life to the continuity of operations.',
    steps: {
      'first-terminals': '22 dedicated terminals (fiscal 2019)',
      expansion: 'Raised to 1,300 dedicated terminals (fiscal 2020)',
    },
  },
  fukuoka: {
    name: 'Fukuoka City (Fukuoka)',
    what: 'Lent PCs use virtual desktops (VDI) in the cloud, and no data stays at home.',
    practice:
      'Staff give their section head a plan and a report each week. The ceiling is four days; one or two were used in fact (the source does not say per what period).',
    lesson: 'Only two staff with care duties applied. Much of the work also turned out to be joint work.',
    steps: { trial: 'Six-month trial begins', full: 'Full introduction (from fiscal 2015)' },
  },
  kobe: {
    name: 'Kobe City (Hyogo)',
    what: 'From 2015 the city worked on working from home with IT.',
    practice:
      'Section heads and above were asked to use it: managers using it rose from 0 in 2016 to 50 in 2017, and all users from 23 to 135.',
    lesson:
      'Sorting out the work was hard, and eight in ten staff back from childcare leave worked at ward-office or branch counters.',
    steps: { start: 'Working from home begins', managers: 'Managers using it reach 50' },
  },
  'osaka-fire': {
    name: 'Osaka City Fire Department (Osaka)',
    what: 'Staff use a dedicated terminal with remote control, or their own PC with a telework ID. Carrying out an office PC is only a last resort.',
    practice:
      'Start, break, resumption and end are each reported, and it is treated as a business trip within the city.',
    steps: { rules: 'Rules for telework set' },
  },
  nagakute: {
    name: 'Nagakute City (Aichi)',
    what: 'At first, PCs not connected to the office were taken home. The city then took part in the J-LIS pilot programme and had five VPN terminals in fiscal 2021.',
    practice: 'It was assessed by outside evaluators, and the results were made public.',
    lesson:
      'Working from home without the office systems was inefficient. Because the counters were kept open, it was held to a minimum.',
    steps: { 'stand-alone': 'Working from home on PCs without a connection', vpn: 'Five VPN terminals (fiscal 2021)' },
  },
  ashikaga: {
    name: 'Ashikaga City (Tochigi)',
    what: 'The city stays on the α model and connects terminals on the LGWAN side straight to Google Workspace (local breakout). It is said to be the first local body to do so.',
    practice: 'It was done together with the renewal of systems that had stood in the office.',
    lesson: 'The α model made working from home and web meetings hard.',
    steps: { breakout: 'Local breakout begins' },
  },
} as const satisfies OutsideWords;
