import type { DoubtWords } from '../shapes';

export const doubts = {
  'where-to-start': {
    ask: 'We have no idea what to do first.',
    short:
      'There is no set order. Our reading is that writing the purpose on one page and listing the work of one section is a good beginning.',
    evidence: {
      'first-steps':
        'The casebook’s four bodies each began with something different. Minowa began with chat (May 2020), Asahi with Wi-Fi in the office (2018). Once planning had begun, Nagayo visited an advanced body (October 2020) and Noboribetsu joined the J-LIS pilot programme (January 2021). All these dates are inferred.',
      'promoter-steps':
        'Nagayo’s case lists five steps (casebook). Make the purpose known, take stock of the work, set a period and call on all staff to telework in it. Then those who have done it pass on what they learned, and a setting is made in which everyone can use it easily.',
      duration:
        'From the start of planning to operation, Minowa took about 11 months and Nagayo about 11 to 13; Noboribetsu took about 6 to its trial (inferred). Asahi took about 9 months from its plan of October 2020 to operation, three months longer than it aimed for (local press, 2020 and 2021).',
      'late-starters':
        'Small bodies that are only beginning now are not unusual. Of bodies with 100 staff or fewer a little over 20% had introduced telework, of those with 101 or more about 60% (MIC survey of October 2021, as quoted in articles). Kanna, Toin, Tsuno and Ono towns set their rules, outlines or procedures in 2024 and 2025 (the towns’ own rules).',
      'little-use':
        'On the other hand, what is introduced is not always used. Of bodies that have telework, 62.3% said up to 30% of their staff used it, and 33.0% did not know their rate of use (MIC survey of October 2022, as quoted in articles). The share of municipalities with telework (designated cities aside) also fell, from 62.9% in October 2022 to 60.1% in October 2023.',
      'false-start':
        'Some had to change how they began, and some had few users. Nagakute began by letting staff take home PCs with no link to the office systems, and found that inefficient (external evaluation, fiscal 2020). In Fukuoka’s trial only two members of staff applied in order to care for a child or relative (2014, national document).',
    },
    limits:
      'The four are bodies that the casebook chose; there is no comparison with those that stopped halfway or never began. Nor do these sources show which order is best. The casebook’s own answer is missing from the extraction that this self-check used, and could not be read.',
    next: 'The general affairs officer puts the purpose of telework on one page and confirms it at a managers’ meeting, within about a month (our estimate). Alongside, one section is chosen; its staff list their work and mark what can be done outside the office.',
  },
  'unseen-colleagues': {
    ask: 'We worry whether work can go on when staff do not see each other.',
    short:
      'Some bodies went ahead by settling on tools and habits for keeping in touch. Our reading is that chances to meet and talk must stay as well.',
    evidence: {
      chat: 'All four bodies of the casebook have introduced chat. Minowa brought it in as planning began (May 2020, inferred).',
      habits:
        'A heading that remains from the comments of Minowa’s officers speaks of preparing beforehand and being in touch often (casebook). In Nichinan’s trial, staff phoned or mailed their head at the start and end of work (2021, press). Matsumoto held its morning meeting as a web meeting (2020, press).',
      reports:
        'Others rely on reporting rules. Fukuoka had staff give their head a weekly plan and report (from 2014, national document). Osaka’s fire department requires a report at start, break, resumption and end (2024, city document).',
      phones:
        'Noboribetsu lent official smartphones to staff and had abolished more than half of its fixed phones by September 2021 (casebook, local press). Our reading is that being able to talk by phone away from one’s desk makes the worry smaller.',
      'both-sides':
        'There is praise and there are complaints. In Machida’s survey staff said that overtime fell and that they could work when a child was ill (press, year of survey unknown). In the same survey others said that there was not a full day’s work to do at home, that they were more tired, and that those in the office were hard to contact.',
      'face-to-face':
        'On the other hand, some say that nothing replaces meeting in person. In Nichinan’s trial staff could concentrate, but missed the ideas that come from talking with colleagues (2021, press). Nagayo’s round table, too, names the importance of meeting and talking with colleagues in person (casebook).',
    },
    limits:
      'We found nothing that measured how often people were in touch or how good their work was. What one body says may not hold for another. The casebook’s own answer is missing from the extraction that this self-check used, and could not be read.',
    next: 'The general affairs and IT officers put habits for check-in, check-out and replies on one page, in about two weeks (our estimate). One section then tries them with the tools it has, first inside the office, and talks over with its head what went wrong.',
  },
  cost: {
    ask: 'We do not know how to keep the cost of telework down.',
    short:
      'Some bodies kept the cost down, for instance by beginning with few terminals or by joint procurement. Yearly costs remain, however.',
    evidence: {
      'terminal-prices':
        'Terminals and setup came to about 310,000 yen each in Gamagori (75 units, fiscal 2022) and about 770,000 yen each in Soka (25 units, document of 2022). Soka’s are configured so that section systems can be used too. We computed both amounts from council members’ records.',
      'running-costs':
        'As for yearly costs, the line in Gamagori came to about 46,000 to 47,000 yen a terminal per year (fiscal 2021 and 2022, computed from a council member’s record). Higashimurayama’s monthly service came to about 130,000 yen a user per year (2020, computed from press). One service for LGWAN started at 5.54 million yen in the first year for 50 users or more (2020, press).',
      'small-start':
        'Asahi provided three terminals per section, Nagayo 56 in all (casebook). Higashimurayama began with 20 in September 2020 and added 80 in December (press).',
      'joint-purchase':
        'In 2022 Minowa and Suzaka were the first to adopt a jointly procured e-approval system (vendor’s document). Osaka Prefecture and 22 bodies are said to have cut the running cost of chat by about 30% through joint procurement (vendor’s announcement). The J-LIS pilot programme that Noboribetsu joined was free until March 2022, but we could not confirm today’s charge.',
      reason:
        'On the other hand, the worry about cost is reasonable. Of bodies without telework, 72.0% named cost as a reason, the third most frequent (MIC survey of October 2020, as quoted in an article). Official smartphones for all staff in Saza were expected to cost 71.9 million yen over ten years. The saving is about 2.5 million yen compared with fixed phones (press).',
      growth:
        'As users increase, so does the cost. Gamagori went from a running cost of 5.12 million yen in fiscal 2021 (50 units) to 32.18 million yen in fiscal 2022, which includes buying 75 units (council member’s record). In Kamakura 300 PCs went mainly to managers and did not reach staff who care for a child or relative (2022, vendor’s document).',
    },
    limits:
      'The amounts differ in body, year and scope, and cannot serve as an estimate today. We could not confirm today’s terms of state support; ask the prefecture or MIC. The casebook’s own answer is missing from the extraction that this self-check used, and could not be read.',
    next: 'The IT officer lists the terminals, lines and software there are, and when each is next renewed. The finance and IT officers settle how many units to begin with and obtain estimates that include some years’ running cost, before the budget request.',
  },
  security: {
    ask: 'We worry whether we can take sufficient security measures.',
    short:
      'Deciding first what information stays inside, and choosing a method that leaves no data on the terminal, lowers the risk but does not remove it.',
    evidence: {
      requirements:
        'In August 2020 MIC set out requirements for telework that reaches the LGWAN-connected network from outside. The terms of use of J-LIS and IPA name, among others, lent terminals as recommended, user authentication, screen transfer that saves nothing on the terminal, and no clipboard or printing. We have not seen the full text of the requirements.',
      'kept-inside':
        'Asahi’s telework terminals do not connect to personal information (2021, local press). Ina excluded My Number and basic resident register work (during the COVID-19 years, press), and Omitama excludes work that handles personal information (rules of 2025). In Kanazawa personal information lies on another network and cannot be reached from outside (article by the city, date of information unknown).',
      'no-data':
        'Some chose methods that leave no data on the terminal. In Otsu staff operate their own office terminal remotely over a closed line (from 2019, national and other documents). The J-LIS pilot programme that Noboribetsu joined was also screen transfer, with one-time passwords compulsory (from 2020, J-LIS and IPA documents).',
      'lost-terminal':
        'There is provision for loss, too. Goshogawara can stop a lost terminal remotely (2023, vendor’s document). Tobe requires that an incident be reported at once to the chief information security officer (rules of December 2021).',
      reason:
        'On the other hand, many bodies worry. Of bodies without telework, 78.6% named security as a reason, and 70.3% that work with personal information or My Number cannot be done (MIC survey of October 2020, as quoted in an article). In the survey of October 2022 worry about security is named first (percentage unknown).',
      'narrower-work':
        'Our reading is that the tighter the measures, the narrower the work tends to become. Ashikaga says its α model made home work and web meetings hard (2024, vendor’s document). Niigata, uneasy about leaks and the like, tested several products for a year from January 2019 (press of 2021).',
    },
    limits:
      'We found nothing that counts leaks or losses, so it cannot be said which method is safer. Requirements and guidelines are revised; check the original texts. The casebook’s own answer is missing from the extraction that this self-check used, and could not be read.',
    next: 'The IT and general affairs officers put on one page which information is not handled outside, in about a month (our estimate). Until the access method has been verified, try telework with tasks that touch no internal information (training, reading, drafting texts).',
  },
  counter: {
    ask: 'Many of our staff do counter work, so telework seems impossible.',
    short:
      'Serving residents at the counter stays in the office, but our reading is that there is room for telework if other work is gathered into half-days or so.',
    evidence: {
      'one-day':
        'The casebook has a heading that telework is possible even with counter duty, and a one-day schedule. The day consists of papers, drafting, checking e-approvals, and checking and correcting a plan, among others. The match of times and tasks is our reconstruction (near certain); that it is Noboribetsu’s is inferred from its position.',
      'half-days':
        'Tsuno (March 2025) and Kanna (May 2024) allow home work by the day or half-day (rules). In Tsuno it can also be combined with business trips or leave on the same day. Nakano says it uses hours instead of whole days (vendor’s document, date of information unknown).',
      turns:
        'In April 2020 Sumida and Tachikawa divided staff into teams that alternated between office and home (press). In January 2021 about 180 of Sanjo’s 500 staff also alternated (blog). We could not confirm whether sections with counters took part.',
      visits:
        'Noboribetsu’s mayor names better counters as one of three pillars (November 2023, interview). Tateyama (2025) and Komono (2026) shortened their counter hours. We could not confirm that either did so for the sake of telework.',
      reason:
        'On the other hand, 82.7% of bodies without telework said that counter and consultation work does not suit it, the most frequent reason (MIC survey of October 2020, as quoted in an article). A further reason, that on-site work does not suit it, was named by 67.3%. In the survey of October 2022 counter work comes next after worry about security (percentage unknown).',
      'little-use':
        'Nagakute kept its counters open, and so kept home work to a minimum (external evaluation, fiscal 2020). In Fukuoka’s trial only two members of staff applied in order to care for a child or relative, and much work proved to be joint work (2014, national document). In Kobe eight in ten of the staff back from childcare leave work at ward-office or similar counters, and work was said to be hard to sort (2017, press).',
    },
    limits:
      'We found nothing that counts how much sections with counters use telework, and the schedule is one day of one person. Whether staff of counter sections in the half-day towns in fact use it is not known. The casebook’s own answer is missing from the extraction that this self-check used, and could not be read.',
    next: 'The head of the counter section writes down the headcount needed by time of day and gathers the other work into half-days, in about a month (our estimate). Work that touches internal information is tried by half-day in turns, once the security measures have been verified.',
  },
  paper: {
    ask: 'Our documents and approvals are still on paper, so telework seems impossible.',
    short:
      'Some towns began before everything was electronic, but there are also complaints that paper got in the way. Our reading is that it is best to begin with work that needs no paper.',
    evidence: {
      'started-before':
        'Minowa adopted the shared e-approval system in 2022 (vendor’s document), after formal introduction (April 2021, inferred). Nagayo’s move to a document management system (April 2022, inferred) also came about ten months after formal operation (June 2021, inferred). We could not confirm whether either town had another system before.',
      'six-months':
        'Half a year after its trial (April 2021, inferred), Noboribetsu extended e-approval to all work in October 2021 (for October, casebook and press agree). E-approval had been partly in use until then (local press).',
      'prepared-first':
        'On the other hand, some put electronic documents first. Asahi took up e-approval, electronic attendance and paper reduction before it handed out terminals (dates inferred). Toshima had used e-approval since 2009, and its managers’ trial was in 2018 (press).',
      inconvenience:
        'Some say that paper that remains is inconvenient. Nagayo’s round table names papers that turned out to be needed mid-work, and papers for meetings held on paper, that could not be seen from outside (casebook). Nagakute, too, found home work without the office systems inefficient (external evaluation, fiscal 2020).',
      'time-needed':
        'Cutting paper takes time. It took Nakano about three years to cut section documents by 60% (vendor’s document, date of information unknown).',
    },
    limits:
      'We found no national figure for the share of e-approval in municipalities. Nor is it known how the towns that began before going electronic dealt with their paper work. The casebook’s own answer is missing from the extraction that this self-check used, and could not be read.',
    next: 'Each section takes about a month to list work that needs neither approval nor paper, and tries it as far as the security measures have been verified. The section in charge of documents settles the order of digitising, beginning with the papers used most and those for meetings.',
  },
} as const satisfies DoubtWords;
