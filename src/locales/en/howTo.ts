import type { HowToWords } from '../actionShape';

export const howTo = {
  'purpose-sheet': {
    how: 'General affairs writes on one page what is aimed at: efficiency, continuity of operations, diverse work styles or securing staff. With the mayor’s agreement it is confirmed at a managers’ meeting, and managers explain it to their sections. Nagayo made the purpose known as its very first step. In Minowa, concern about the continuity of operations set telework going.',
    done: 'There is one page stating the purpose, and it has been explained to managers and to every section.',
  },
  'mayor-statement': {
    how: 'General affairs drafts the policy on one page, and the mayor presents it at a managers’ meeting in their own words. Dates on which progress will be reported to the mayor and executives are set at the same time. In Nagayo telework began with the mayor’s proposal. Kobe asked section heads and above to use it, and the number of managers who did rose from 0 (2016) to 50 (2017).',
    done: 'The mayor or an executive has said that telework will go ahead, and progress is checked regularly.',
  },
  'section-promoters': {
    how: 'General affairs writes the promoter’s role on one page and asks each section head to choose someone. Promoters look after the work inventory of their own section and answer questions on how to telework. In Nagayo young staff of each section became “promoters” and spread telework from a place between general affairs and the sections.',
    done: 'There is a list of promoters for the sections, and the division of roles with general affairs and IT is settled.',
  },
  'working-group': {
    how: 'General affairs and IT bring together a member from each section and say at the outset what is to be decided and by when. Members act as promoters of their own sections and bring difficulties and proposals. The resulting plan is reported to the mayor. In Otsu a team of young staff debated for about half a year and put a plan to the mayor in November 2017.',
    done: 'There is a working group whose members act as promoters of their sections, and how to go on is settled in writing.',
  },
  'continuity-chapter': {
    how: 'General affairs and the disaster management officer list the work that has priority in a disaster or an outbreak, and which of it can be done outside the office. They then settle teams and alternative places, and try it in practice, if only for half a day. Sumida and Tachikawa alternated teams between the office and home in 2020. In Sanjo about 180 of 500 staff alternated in January 2021.',
    done: 'Priority work, teams and alternative places are in the plan, and there is a record of one try.',
  },
  'peer-inquiry': {
    how: 'General affairs and IT choose two similar bodies from the cases and ask about the number of terminals, time taken, cost and difficulties. The Ministry of Internal Affairs and Communications and the Ministry of Health, Labour and Welfare run a “one-stop support” service with free advice on telework by phone and mail. Ask the desk for its conditions of use. Nagayo visited an advanced body about five months after it began to consider telework (dates inferred).',
    done: 'What was learnt and the advice received are written into your own plan.',
  },
  'work-list': {
    how: 'Promoters (general affairs where a section has none) hand out a template, and the staff of each section write down their work. For each task they note whether it can be done outside and which tools and papers it needs. Nagayo first took stock of the work to make clear what could be done by telework, and then called on everyone to try. The village of Tokai, too, took stock of its work systematically.',
    done: 'Every section has a list showing what can be done outside the office and the conditions needed.',
  },
  'half-day-plan': {
    how: 'Staff of each section split the work of one day into steps such as looking up, writing, approving and meeting people. They gather the steps that can be done outside into a plan for half a day and show one another the result. The sample day in the casebook is made up of preparing papers, drafting, checking approvals, reading guidelines and the like (that it is Noboribetsu’s is inferred).',
    done: 'Work is judged by steps, and every section has a sample plan for half a day outside the office.',
  },
  'example-list': {
    how: 'General affairs sets up a place in the chat or on the notice board for the task, how it was done and what to watch for. Promoters ask each person who has teleworked for one entry and bring the list up to date once a month. In Nagayo those with experience shared which work can be done and what to watch for, and the know-how was built up.',
    done: 'A list of sample tasks is kept up to date and shared across the organisation, and it is used for the next person’s plans.',
  },
  'counter-slots': {
    how: 'The head of a section with a counter counts visits hour by hour and fixes the number of staff needed. The remaining staff time becomes half-day slots, given out in turns on the monthly schedule. The procedures of Tsuno allow working from home by the half-day. Sumida and Tachikawa alternated teams between the office and home in 2020.',
    done: 'Slots that keep the counter staffed are part of the section’s schedule and are used in turns, whatever the person’s circumstances.',
  },
  'off-counter-work': {
    how: 'Staff of sections with a counter write down their work away from it: preparing papers, drafting, reading, checking. The section head gives out half-days or hours off the counter in turns, to be used during the first trial. The sample day in the casebook is made up of such work alone (that it is Noboribetsu’s is inferred).',
    done: 'In sections with a counter several staff telework in turns, whatever their circumstances.',
  },
  'visit-levelling': {
    how: 'Sections with a counter count for one month which procedures and hours bring most visits. With IT they start booking, online application and the like from the most frequent procedures, and review reception hours and counter staffing. Tateyama shortened its reception hours in 2025 and Komono in 2026. The mayor of Noboribetsu named better counters as one of three pillars.',
    done: 'Visits for the main procedures are reduced or levelled out, and counter staffing by the hour has been reviewed.',
  },
  'no-writing-counter': {
    how: 'A section with a counter chooses one procedure with much form-filling, and counts the entries that residents write and staff copy. IT asks the contractor whether the present system can take entries during the conversation and print the application. Kitami is known as an example of the no-writing counter.',
    done: 'In one section there is a procedure for which residents no longer have to write an application.',
  },
  'video-advice': {
    how: 'Sections with a counter list the consultations that a branch cannot take and choose those that can be answered by video. IT puts a camera and a screen at the branch’s consultation desk and connects it to the desk of the officer in charge. Begin with a fixed hour once a week, and let the line on information decide which papers may be shown.',
    done: 'At least one kind of consultation can be had by video from a branch.',
  },
  'document-digitisation': {
    how: 'Staff of each section list the documents that need a paper original or a seal, and digitise the most used first. The documents section settles places and naming on one page, and agrees with the sections which procedures can do without a seal. The time shown is for getting started; reducing paper all the way takes years. Nakano cut the papers of its sections by 60% in about three years.',
    done: 'There are rules for place and naming, and paper originals and seals are exceptions kept on a list.',
  },
  'e-approval-rollout': {
    how: 'The documents section and IT decide the order, beginning with the most frequent approvals. They revise the rules on documents and seals, and test that approval works from outside the office. Noboribetsu extended e-approval to all work in October 2021, about six months after its trial (date of the trial inferred). In 2022 Minowa adopted a system procured jointly in its prefecture.',
    done: 'Nearly all approvals are electronic, and approving from outside the office has been shown to work.',
  },
  'approval-free-trial': {
    how: 'General affairs gathers from the sections work that needs no approval, such as research, preparing papers and checking content. Some sections try it for a set period and keep work that needs approval for days in the office. Minowa and Nagayo appear to have started before their documents and approvals were fully electronic (order inferred).',
    done: 'Some sections have held a trial with a set period, and work that needs no approval has been shown to be possible outside.',
  },
  'paperless-meetings': {
    how: 'General affairs first stops handing out paper at managers’ meetings and places the papers in a shared folder by the day before. Meetings begin with the terminals at hand, and each section settles a procedure for digitising beforehand what exists only on paper. In October 2020 Asahi made paperless internal meetings one of the pillars of its plan. Toshima ward gave its managers tablets.',
    done: 'Across the organisation, meetings use electronic papers by default, and there is a procedure for digitising paper beforehand.',
  },
  'network-map': {
    how: 'IT asks the contractor which model applies (α, α′, β or β′) and on which network the work terminals sit, and draws it. The drawing separates the networks to be reached from outside from those that are not. In Kanazawa the office PC on the LGWAN side is operated from outside, while personal information sits on another network that cannot be reached.',
    done: 'There is a drawing of the networks to be reached and not to be reached from outside, and IT can explain it.',
  },
  'method-choice': {
    how: 'IT first puts in writing which networks are to be reached from outside and which data must not stay on the device. It then compares screen transfer, virtual desktop, secure browser and so on, and chooses one (one to three months to choose, our estimate). It tries it on a few devices and tests on them that no data stays and how far the connection reaches; trial terms and fees are asked of the provider. Buying and building it for everyone goes into the budget request after that. As to building, Ina had its method ready in about one month and Higashimurayama in about three; in Saga 200 staff could use it in about six.',
    done: 'The method is chosen, and there is a record that no data stays on the device and of which networks can be reached.',
  },
  'information-boundary': {
    how: 'IT and general affairs list the information that is not handled outside the office, such as My Number and personal information. The sections add examples of tasks, and the handling of paper taken out goes into the same document. Asahi limits telework to work without personal information, and Nagi does not let paper with personal information leave. Toshima village excludes work with a risk of leaks unless it is done by telework with safeguards.',
    done: 'A document with the information that stays inside, examples by task and the handling of paper taken out has been shown to staff.',
  },
  'device-baseline': {
    how: 'IT settles which devices are used outside and turns on either encryption or multi-factor authentication with what is there already. To begin with what needs no purchase is our view. The cost of the other safeguards goes into the next budget request.',
    done: 'Encryption or multi-factor authentication has been shown to work on every device used outside the office.',
  },
  'device-safeguards': {
    how: 'IT lists the devices used outside and notes for each whether the three safeguards and antivirus are there. What is missing is added first on the devices that most people use. In the system of the J-LIS pilot programme one-time passwords were compulsory. Goshogawara can stop a lost device remotely, and Saza planned official smartphones whose data can be wiped remotely.',
    done: 'The three safeguards have been shown to work on every device used outside the office.',
  },
  'incident-sheet': {
    how: 'IT writes on one page whom to tell first, whom to reach at night and on holidays, and how use is stopped. Each section reads it together at a meeting and makes one practice call as if a device had been lost. The trial outline of Tobe requires an incident to be reported at once to the officer responsible for information security.',
    done: 'Staff know a procedure that covers working outside the office, and one drill has been held.',
  },
  'policy-revision': {
    how: 'IT drafts the additions on devices, connection and handling of information outside the office. General affairs takes the review and publication of the basic policy through its procedure. Setting and publishing the policy has been a duty since 1 April 2026. That telework should be dealt with in it is our reading.',
    done: 'Both are finished: telework is in the policy, and the basic policy is published.',
  },
  'security-calendar': {
    how: 'At the start of the fiscal year IT fixes the months for training, checks of devices and incident drills, and puts them on the yearly schedule. Training is also held by web meeting, with another date for those who missed it. The results go to the officer responsible for information security and into the next year’s plan.',
    done: 'Training, checks and incident drills are in the yearly plan, and there are records that they were held.',
  },
  'first-terminals': {
    how: 'IT sets the first number from the lists of work and the number of staff who wish to telework, and settles the timing of the budget with finance. Who sets up and lends the terminals is decided beforehand as well. Asahi provided three for each section and Nagayo 56 in all. Higashimurayama began with 20 and had them in use about three months after the budget was passed.',
    done: 'Terminals have been allotted to sections or eligible staff, and they are set up and ready for use.',
  },
  'terminal-expansion': {
    how: 'IT counts use month by month, and how often someone was turned down for want of a terminal or connection. With finance it sets next year’s number, and assigns setup and upkeep. Gamagori added 75 to its 50, and Yokohama went from 22 (fiscal 2019) to 1,300 (fiscal 2020). Soka added 25 by a supplementary budget.',
    done: 'There are enough terminals for the staff who want one, and setup and upkeep are assigned.',
  },
  'line-and-wifi': {
    how: 'IT chooses between a closed line and lines such as those at home, as the access method requires, and checks on a few devices that it connects. Where the office has no Wi-Fi, it is built when the office is renewed or refurbished. Higashimurayama, Gamagori and Otsu use closed lines, which do not pass through the internet; Asahi, Minowa and Mitoyo built Wi-Fi in the office.',
    done: 'There is a line from outside, and a record that it connects.',
  },
  'speed-check': {
    how: 'IT asks the sections how many staff are expected at the same time, connects that many at once and checks the speed. Where it is slow, IT looks for the cause with the contractor and also settles how to spread use over the day.',
    done: 'There is a record that the expected number of staff connected at once and could work at that speed.',
  },
  'official-phones': {
    how: 'General affairs counts calls by section and hour, and decides whose phones move first. IT compares forwarding, official smartphones and a new telephone exchange. Noboribetsu had given up more than half of its fixed phones by September 2021. Saza was reported to be planning official smartphones for all staff in January 2025.',
    done: 'Anyone working outside the office can take calls on an official phone or by forwarding.',
  },
  'cost-comparison': {
    how: 'Before the budget request, finance and IT estimate the cost of terminals, line and fees. They set out the ways of saving (few units first, using what exists, buying jointly, paying by the month) and choose two or more. Minowa procured e-approval and document management jointly, and Higashimurayama took ready-set PCs by the month. Amounts in cases such as Gamagori’s are actual or planned ones, not quotations.',
    done: 'There is a cost estimate, two or more ways of saving have been adopted, and running cost for some years has been estimated.',
  },
  'savings-estimate': {
    how: 'General affairs works out, with the body’s own figures, the hours and costs saved on travel, passing on calls, printing and so on. With finance it sets the cost estimate, possible funding and savings side by side on one page. Ask the prefecture or the Ministry of Internal Affairs and Communications which help is available now. Saza expected its change of telephones to cost about 2.5 million yen less over ten years.',
    done: 'There is one page with the cost estimate and the funding in sight, and it is used to explain the budget.',
  },
  'portable-renewal': {
    how: 'IT confirms the month of renewal and the number of units, and compares the cost with staying on desktops. Together with finance it makes the budget request in the autumn of the year before. Minowa provided tablet-type PCs for its regular staff. Mitoyo brought notebook PCs and Wi-Fi to a floor without assigned seats.',
    done: 'There is one PC for each person, and nearly all use one that can be carried.',
  },
  'branch-seats': {
    how: 'General affairs looks for free places and hours in branches, meeting rooms and so on, and chooses two or more. IT confirms that they connect to the office network. General affairs tells staff how to book and which rules apply. Izumo, Ono and Nagi allow work at branches, in meeting rooms and in designated spaces of town facilities respectively, in their rules or outline.',
    done: 'There are seats for staff in two or more places, and staff have been shown the booking and the rules.',
  },
  'telework-outline': {
    how: 'General affairs lays the rules of two or three bodies of similar size side by side and picks out persons, place, hours and procedure. It revises the draft after hearing the sections, and explains the outline to staff once approved. Nagayo adopted its rules in March 2021, and Tobe and Yurihama adopted an outline or rules for a trial. Where you begin with an outline for a trial, remove the end date later.',
    done: 'Rules or an outline without an end date are adopted and known to staff.',
  },
  'time-rules': {
    how: 'General affairs writes into the rules how start and finish are confirmed, and how breaks and stepping out during the day are treated, and settles one form for the record. In Nagayo breaks may be moved or split with the section head’s consent, and there is no overtime in principle.',
    done: 'The arrangements are in the rules, and the record is kept in the form that was settled.',
  },
  'time-record': {
    how: 'General affairs chooses an objective record such as an attendance system, tries it for a month and then extends it to all staff. Noboribetsu tried its record of attendance, made by touching a staff card on a tablet, from one month before full use.',
    done: 'An attendance system or the like records start and finish objectively.',
  },
  'cost-answers': {
    how: 'General affairs lists costs, allowances, accidents on duty and business-trip status, and decides them one by one with finance. Since April 2024 the state has paid 3,000 yen a month to staff ordered to work from home for more than ten whole days a month on average. In Yaotsu power and line are at the worker’s own cost; Eiheiji and the Osaka City Fire Department treat telework as a business trip.',
    done: 'All four points are decided and shown to staff in rules or a Q&A.',
  },
  'light-application': {
    how: 'General affairs sets out all forms and approvers from application to report and merges those that overlap. It makes it possible to apply from the groupware or attendance screen the day before or on the day. Staff in Nagayo say that the cumbersome application was simplified and telework became easier to take up. Soka, too, simplified its procedure after the trial.',
    done: 'One electronic form the day before or on the day is enough, with short entries and a short report.',
  },
  'wider-eligibility': {
    how: 'General affairs lists the present rules on persons, unit and number of times, and asks why each is narrow. With the findings of the trial it drafts a revision, hears the section heads and changes the rules. Otsu includes fiscal-year appointed staff and allows half-days and up to four days a week. Tsuno and Kanna also allow half-days.',
    done: 'The rules have been revised so that persons, unit and number of times are all generously allowed.',
  },
  'chat-trial': {
    how: 'IT chooses a chat that works both on LGWAN and outside the office, settles what it is for, and tries it in two or three sections. It asks the provider about trial terms and fees. Minowa brought in chat when it began to consider telework.',
    done: 'A chat that works outside the office has been tried in some sections, and it is known what it is for and what it would cost to go on.',
  },
  'chat-introduction': {
    how: 'IT puts the cost of a chat that works both on LGWAN and outside the office into the budget request, settles what it is for, and extends it with web meetings to the whole organisation. Asahi and Noboribetsu use chat and web meetings.',
    done: 'Both chat and web meetings that work outside the office are in use in every section.',
  },
  'contact-habits': {
    how: 'General affairs and the promoters write on one page how to report start and finish, how soon to reply, how to enter plans and how to use web meetings. It is handed out at section meetings and taught to staff new to the tools. The officer in Minowa speaks of preparing beforehand and keeping in frequent contact. Matsumoto held its morning meeting by web.',
    done: 'There is one page of habits for the whole organisation, and staff new to the tools are taught it.',
  },
  'visible-presence': {
    how: 'IT sets up categories such as working from home, out and on leave in the groupware’s calendar and presence display. Managers make it a habit of the section to enter plans by the day before, and begin with their own. The status shown in the chat follows the same categories.',
    done: 'Each section has a habit for entering plans, and leave and working from home can be told apart on screen.',
  },
  'office-rota': {
    how: 'Managers count calls and visitors for one week and see whether they fall mainly on those in the office. The section settles a telephone rota, how visitors are received and how plans are shown, and reviews this once a month. In a survey in Machida, staff said that those in the office were hard to contact. Calls can also be taken directly on official smartphones, as in Noboribetsu.',
    done: 'Shared calendars, a rota and the taking of calls are settled and reviewed regularly.',
  },
  'hall-wide-trial': {
    how: 'General affairs settles the period, the work and the way of keeping in contact, and promoters put it into their section’s schedule. Sections that find a whole day hard begin with half a day, and at the end use and difficulties are written up on one page. Nagayo set a period and called on all staff. Nichinan’s lasted about two and a half months, those of Soka and Matsumoto about three.',
    done: 'Every section has teleworked at least once in the period, and the findings are on one page.',
  },
  'manager-training': {
    how: 'General affairs holds half a day to a day of training when terminals are handed out, on delegating work and keeping in contact. In the following week managers telework at least once themselves and write down their difficulties. Until the access method and the rest are verified, they try work that does not touch internal information, such as reading. Minowa placed its training between handing out terminals and the trial, and in Toshima ward 27 of about 100 managers teleworked in one week of July 2018.',
    done: 'Managers have been trained, and several of them have teleworked themselves.',
  },
  'trial-review': {
    how: 'General affairs counts users and days by section and asks about difficulties in a short survey. It puts the findings on one page, has a managers’ meeting decide what to change in procedure, terminals and rules, and repeats this once a year. Soka answered the complaints from its trial with a simpler procedure and by allowing external monitors. In Gamagori 30 of 55 sections had teleworked by September 2022.',
    done: 'Procedure, number of terminals, rules or the like have been changed on the basis of use and staff views.',
  },
  'standing-rules': {
    how: 'General affairs revises persons and procedure in the light of the trial, and drafts rules without an end date and without the word “trial”. Once approved, the date of entry into force is set and the rules are made known to staff. Soka and Fukuoka went over to full introduction within a year of starting their trials.',
    done: 'Rules or an outline without an end date are in force and known to staff.',
  },
  'use-goal': {
    how: 'General affairs drafts a target that can be counted, such as “managers use it once a week”, for the mayor and managers to decide. Use is counted every month, and sections below the target are asked why. Toshima ward reached about 30% a day against a target of 20%. Kobe asked section heads and above to use it.',
    done: 'There is a target, use is counted every month, and any section below it is asked why.',
  },
  'no-access-trial': {
    how: 'General affairs asks for volunteers, who choose one of training, reading public documents, or writing drafts without personal information. No internal data or papers are taken out, and each tells their manager when they start and finish. Staff in Nagayo say that they could concentrate on gathering information and preparing papers. In Nagakute, working from home without the office systems was found inefficient. Treat this as a way to begin until the connection is verified.',
    done: 'Volunteers have tried half a day or a day outside the office and written down what went well and what did not.',
  },
} as const satisfies HowToWords;
