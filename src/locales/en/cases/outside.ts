import type { OutsideWords } from '../../caseShape';

export const outsideCases = {
  bandai: {
    name: 'Bandai Town (Fukushima)',
    what: 'A telework system for staff who work while travelling, whom the town calls “travelling officials”.',
  },
  taketomi: {
    name: 'Taketomi Town (Okinawa)',
    what: 'A project that uses Microsoft 365 so that groupware once confined to the office can be used outside it.',
  },
  kimotsuki: {
    name: 'Kimotsuki Town (Kagoshima)',
    what: 'The town moved entirely to Google’s cloud. Combined with the sanitising of files (removing anything harmful in them), it allows telework from anywhere.',
  },
  mori: {
    name: 'Mori Town (Hokkaido)',
    what: 'Office software and mail are used from the cloud. It is also a continuity measure against volcanic eruptions and earthquakes.',
  },
  shime: {
    name: 'Shime Town (Fukuoka)',
    what: 'The telephone exchange was moved to the cloud, and most fixed phones were replaced by smartphones.',
  },
  saza: {
    name: 'Saza Town (Nagasaki)',
    what: 'A plan to give every staff member an official smartphone and to forward the main number to them as well.',
  },
  ishikari: {
    name: 'Ishikari City (Hokkaido)',
    what: 'After the COVID-19 pandemic, virtual desktops (VDI) in the cloud made work possible outside the office.',
  },
  ina: {
    name: 'Ina City (Nagano)',
    what: 'Work software and desktops are virtualised and used from outside. Each user has a separate ID and password.',
  },
  goshogawara: {
    name: 'Goshogawara City (Aomori)',
    what: 'Terminals started from a USB device (thin clients) are used with remote desktop.',
  },
  nichinan: {
    name: 'Nichinan City (Miyazaki)',
    what: 'The city took part in the J-LIS pilot programme and lent PCs that connect to the PC in the office.',
  },
  gamagori: {
    name: 'Gamagori City (Aichi)',
    what: 'Notebook PCs on a closed mobile network, which does not pass through the internet, are used with LoGo Chat. There were 50 terminals, and 75 were added in fiscal 2022.',
  },
  higashimurayama: {
    name: 'Higashimurayama City (Tokyo)',
    what: 'A service of pre-set PCs paid by the month. No data stays on the terminal, and a closed VPN (an encrypted channel) connects only to permitted systems on the LGWAN side.',
  },
  mitoyo: {
    name: 'Mitoyo City (Kagawa)',
    what: 'One floor of the city hall (77 staff) was given free seating, less paper, Wi-Fi and notebook PCs. A cloud telephone exchange and about 800 smartphones followed later.',
  },
  ashiya: {
    name: 'Ashiya City (Hyogo)',
    what: 'The city tried an environment of its own in which all traffic from the PC outside is controlled.',
  },
  tomakomai: {
    name: 'Tomakomai City (Hokkaido)',
    what: 'The city took part in the J-LIS pilot programme. Staff use their own PC with a staff IC card, and managers use notebook PCs.',
  },
  soka: {
    name: 'Soka City (Saitama)',
    what: 'Dedicated notebook PCs are used. In a three-month trial, 246 people from 31 sections used them for 294 person-days. Full use began in fiscal 2022.',
  },
  matsumoto: {
    name: 'Matsumoto City (Nagano)',
    what: 'With software that connects to the office systems, a period was set in which all 2,000 regular staff telework in turns. The morning meeting is held as a web meeting.',
  },
  otsu: {
    name: 'Otsu City (Shiga)',
    what: 'Staff control their own office terminal remotely over a closed line. No data stays on the PC, and approvals can be given from outside.',
  },
  kamakura: {
    name: 'Kamakura City (Kanagawa)',
    what: 'Staff use virtual desktops (VDI) in the cloud from their own PC or iPad.',
  },
  saga: {
    name: 'Saga City (Saga)',
    what: 'Dedicated terminals connect to PCs gathered in a rack (a remote PC array). An environment for 200 users was built in about six months.',
  },
  kanazawa: {
    name: 'Kanazawa City (Ishikawa)',
    what: 'There are two ways: a dedicated terminal or one’s own device. Both operate the office PC on the LGWAN-connected network.',
  },
  toshima: {
    name: 'Toshima Ward (Tokyo)',
    what: 'Managers were given tablets, Wi-Fi was laid on all floors and IP phones were installed. E-approval has been used since 2009.',
  },
  nakano: {
    name: 'Nakano Ward (Tokyo)',
    what: 'With the new office, telework is used in hours instead of whole days. Phones, meetings and other contact were brought into one system, and visitors have terminals for paperless viewing.',
  },
  machida: {
    name: 'Machida City (Tokyo)',
    what: 'During the COVID-19 pandemic, telework was combined with business chat and video calls.',
  },
  hamamatsu: {
    name: 'Hamamatsu City (Shizuoka)',
    what: 'The city tried telework early and took up devices that keep no data (Chromebooks), e-approval and free seating.',
  },
  niigata: {
    name: 'Niigata City (Niigata)',
    what: 'Remote desktop is used for all sections.',
  },
  yokohama: {
    name: 'Yokohama City (Kanagawa)',
    what: 'Dedicated terminals are used: 22 in fiscal 2019 and 1,300 in fiscal 2020.',
  },
  fukuoka: {
    name: 'Fukuoka City (Fukuoka)',
    what: 'Lent PCs use virtual desktops (VDI) in the cloud, and no data stays at home.',
  },
  kobe: {
    name: 'Kobe City (Hyogo)',
    what: 'From 2015 the city worked on working from home with IT.',
  },
  'osaka-fire': {
    name: 'Osaka City Fire Department (Osaka)',
    what: 'Staff use a dedicated terminal with remote control, or their own PC with a telework ID. Carrying out an office PC is only a last resort.',
  },
  nagakute: {
    name: 'Nagakute City (Aichi)',
    what: 'At first, PCs not connected to the office were taken home. The city then took part in the J-LIS pilot programme and had five VPN terminals in fiscal 2021.',
  },
  ashikaga: {
    name: 'Ashikaga City (Tochigi)',
    what: 'The city stays on the α model and connects terminals on the LGWAN side straight to Google Workspace (local breakout). It is said to be the first local body to do so.',
  },
} as const satisfies OutsideWords;
