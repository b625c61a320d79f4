import type { ToolWords } from '../shapes';

export const tools = {
  chat: {
    use: 'For short messages between staff in the office, staff outside it and other local bodies.',
    first:
      'The IT officer checks whether it will be used from LGWAN or from the internet. General affairs sets rules for accounts and for what may be written.',
    note: 'A trade estimate puts the cost at several thousand yen per person a year (date of information unknown). Some figures for its effect were measured by the vendor. Ask the provider whether a free trial is available.',
  },
  groupware: {
    use: 'Shares mail, calendars, notice boards and presence in one place.',
    first:
      'The IT officer decides how it can be reached safely from outside. For a cloud service, the officer checks that its use is permitted.',
    note: 'In Taketomi the problem was groupware that could not be used from outside the office.',
  },
  'web-meeting': {
    use: 'For meetings and morning check-ins with staff elsewhere, and for online advice to residents.',
    first: 'The IT officer provides cameras, headsets, lines and licences.',
    note: 'Matsumoto used them for the morning meeting. Asahi trained all staff in online meetings the month before telework began.',
  },
  'document-management': {
    use: 'Takes a document from drafting through circulation and approval to storage, all on screen.',
    first: 'The section in charge of documents reviews the document rules and the cases in which a seal is needed.',
    note: 'Minowa and Suzaka share a system through an association of the municipalities in their prefecture. Minowa and Nagayo put theirs in place after telework had begun (the order is inferred).',
  },
  'finance-approval': {
    use: 'Approves spending, contracts, leave, travel and the like on screen.',
    first: 'Finance and general affairs decide which procedures are covered and in what order they are approved.',
    note: 'That this is often the easiest first step into e-approval is our reading.',
  },
  attendance: {
    use: 'Keeps an objective record of start and end of work, breaks and leave.',
    first:
      'General affairs sets out in the rules how start and end are reported and how breaks and stepping out are treated.',
    note: 'Noboribetsu ran a trial one month before full use.',
  },
  'file-sharing': {
    use: 'Lets staff open the same papers in the office and outside it.',
    first:
      'Each section tidies its shared folders, and the IT officer settles which information may be handled outside the office.',
  },
  'remote-access': {
    use: 'Lets staff use the office systems, or their own office PC, from outside.',
    first:
      'The IT officer checks the access method, multi-factor authentication and MIC’s security requirement for telework on the LGWAN side.',
    note: 'The J-LIS system was free until March 2022; whether it is still provided, and at what fee, is not confirmed. Compare the methods in the table of access methods.',
  },
  terminal: {
    use: 'What staff work on outside the office.',
    first: 'The IT officer decides the access method and prepares encryption and device management.',
    note: 'In Kamakura terminals went mainly to managers, so that staff with caring duties had none. Decide also who is to receive them.',
  },
  mdm: {
    use: 'Manages device settings centrally, and stops or wipes a lost device from a distance.',
    first: 'The IT officer keeps a list of which device is lent to whom.',
    note: 'Saza planned remote wiping of data, and Goshogawara can stop the use of a terminal remotely.',
  },
  'public-smartphone': {
    use: 'Lets staff take calls and extension calls wherever they are.',
    first:
      'General affairs settles numbers, contract and call forwarding, and prepares a way to stop a phone that is lost.',
    note: 'Considering it when the telephone exchange is due for renewal lets you compare it with the cost of fixed phones (our reading).',
  },
  wifi: {
    use: 'Lets staff use their terminals at any seat or in any meeting room. It also helps meetings without paper.',
    first: 'The IT officer designs its security, including which network it joins and who may connect.',
    note: 'Asahi seems to have built it in 2018, the year in which its new office opened (the year is inferred).',
  },
  'headset-display': {
    use: 'For meetings without noise around, and for work on a larger screen.',
    first:
      'Nothing in particular has to come first. Ask the IT officer whether the device may be connected to the terminal.',
    note: 'Soka allowed external displays after complaints about small screens. That headsets help is our reading.',
  },
  'privacy-filter': {
    use: 'Make it hard to read the screen from the side when working outside the office.',
    first: 'Nothing in particular has to come first. Choose one that fits the size of the screen.',
    note: 'Named as something to consider in MIC’s security requirement for telework on the LGWAN side.',
  },
  'paperless-meeting': {
    use: 'Meeting papers are read on a terminal instead of being handed out.',
    first: 'Terminals and Wi-Fi for the meeting are provided, and general affairs decides how papers are sent out.',
    note: 'In its plan of 2020 Asahi named internal meetings and council work without paper.',
  },
  'online-application': {
    use: 'Reduce visits and spread them out, so that time for work away from the counter can be gathered together.',
    first: 'The sections with counters review the steps of each procedure and the documents it requires.',
    note: 'Kitami is known for its no-writing counter. Noboribetsu, too, names better counters as one of its main aims.',
  },
} as const satisfies ToolWords;
