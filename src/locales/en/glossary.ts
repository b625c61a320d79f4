import type { GlossaryWords } from '../shapes';

export const glossary = {
  municipality: {
    term: 'Municipality',
    means:
      'A city, town or village. Where the special wards of Tokyo are counted too, the Japanese term changes to shikuchoson.',
  },
  'designated-city': {
    term: 'Ordinance-designated city',
    means:
      'A large city designated by cabinet order. In the MIC survey quoted here it is counted apart from the other municipalities.',
  },
  'special-ward': {
    term: 'Special ward',
    means: 'A ward of Tokyo with a role close to that of a city. This self-check treats it like a municipality.',
  },
  telework: {
    term: 'Telework',
    means:
      'Working away from the usual desk in the office by means of information and communication technology. Its three forms are working from home, mobile work and satellite-office work.',
  },
  'home-work': {
    term: 'Working from home',
    means:
      'Doing public duty at home. Whether it counts as attendance or as a business trip differs with the rules of each body.',
  },
  'mobile-work': {
    term: 'Mobile work',
    means:
      'Working with a terminal on business trips, on the way and the like. Its name and scope differ with the rules of each body.',
  },
  'satellite-office': {
    term: 'Satellite-office work',
    means:
      'Work by staff at a place set up away from their desk, such as a branch office or a meeting room. Facilities of the same name that are meant to attract firms are a different thing.',
  },
  'counter-work': {
    term: 'Counter work',
    means: 'Serving residents and other visitors face to face. This self-check includes consultation work.',
  },
  'no-writing-counter': {
    term: 'No-writing counter',
    means:
      'A counter where staff fill in the form from what they hear or already hold, so that visitors write less. Kitami is known for it.',
  },
  'work-inventory': {
    term: 'Work inventory',
    means:
      'Listing the work of a section and marking what can be done outside the office and on what conditions. It is narrower than BPR, which also redesigns how the work is done.',
  },
  'business-continuity': {
    term: 'Business continuity and continuity plan (BCP)',
    means:
      'Keeping the most important work going in a disaster or an outbreak. The plan sets out beforehand how and by whom this is done.',
  },
  'work-style-reform': {
    term: 'Work-style reform',
    means: 'Reviewing hours, places and ways of working so that work and private life go together more easily.',
  },
  'e-approval': {
    term: 'Electronic approval (e-approval)',
    means:
      'Checking and approving drafted documents in a system instead of passing paper round. It can begin with one field, such as finance or staff administration.',
  },
  drafting: {
    term: 'Drafting and approval',
    means:
      'Drafting is putting a proposed decision into a document. Approval is the consent of the person with the authority to decide.',
  },
  'document-management': {
    term: 'Document management system',
    means:
      'A system that handles documents from making and registering to storing and disposal, and lets them be found later. Some include e-approval.',
  },
  'financial-accounting': {
    term: 'Financial accounting system',
    means: 'A system for the accounts of the body: budget, income, spending and the like.',
  },
  'general-administration': {
    term: 'General staff administration',
    means: 'Internal clerical work about the staff, such as leave, travel expenses and allowances.',
  },
  seal: {
    term: 'Affixing a seal',
    means:
      'Stamping a document with a seal. Seals for approval inside the office and official seals on documents sent out have to be reviewed in different ways.',
  },
  paperless: {
    term: 'Paperless working',
    means: 'Using fewer papers and handling documents on screen. It does not mean that all paper disappears.',
  },
  lgwan: {
    term: 'Local Government Wide Area Network (LGWAN)',
    means: 'A closed network, apart from the internet, that joins all local bodies. It has been run since 2001.',
  },
  'lgwan-asp': {
    term: 'LGWAN-ASP',
    means: 'An application service provided to local bodies over LGWAN.',
  },
  'three-layers': {
    term: 'Three-layer measures (network separation)',
    means:
      'Protecting the office network by dividing it into the My Number side, the LGWAN side and the internet side. They are set out in MIC’s guideline.',
  },
  'my-number-network': {
    term: 'Network for work using My Number',
    means:
      'The side on which systems for work with My Number stand. None of our sources shows it being reached from home.',
  },
  'lgwan-network': {
    term: 'LGWAN-connected network',
    means:
      'The side connected to LGWAN and used for internal work. In the alpha model the daily work terminals stand here.',
  },
  'internet-network': {
    term: 'Internet-connected network',
    means: 'The side connected to the internet. In the beta and beta-dash models the daily work terminals stand here.',
  },
  'network-models': {
    term: 'Alpha (α), alpha-dash (α′), beta (β) and beta-dash (β′) models',
    means:
      'They say on which side work terminals and systems stand: in alpha the terminals are on the LGWAN side, in beta and beta-dash on the internet side. Beta-dash is said to put more systems on the internet side too (not checked against the guideline). Alpha-dash, added in October 2024, connects the LGWAN side directly to chosen cloud services.',
  },
  'local-breakout': {
    term: 'Local breakout',
    means:
      'Letting only the traffic to chosen cloud services go straight to the internet from the office network. It is how the alpha-dash model uses them from the LGWAN side.',
  },
  'screen-transfer': {
    term: 'Screen transfer',
    means:
      'Only the screen of a PC running in the office is shown on the terminal. Under MIC’s requirement for the LGWAN side, saving, clipboard and printing are blocked.',
  },
  'remote-desktop': {
    term: 'Remote desktop',
    means: 'A method in which the screen of your own office PC is shown on a terminal outside and operated from there.',
  },
  vdi: {
    term: 'Virtual desktop infrastructure (VDI)',
    means:
      'A method in which each person has a PC on a server or in the cloud and operates its screen from a terminal.',
  },
  'secure-browser': {
    term: 'Secure browser',
    means:
      'A special browser that leaves none of the data on the terminal. The casebook’s page on Nagayo calls it a security browser.',
  },
  'secure-container': {
    term: 'Secure container',
    means: 'A walled-off area for work on a device, in which work data is kept and used.',
  },
  'stand-alone': {
    term: 'Stand-alone method',
    means: 'Taking a PC or papers out and working without any connection to the office systems.',
  },
  'closed-network': {
    term: 'Closed network and closed-network SIM',
    means:
      'A closed network does not pass through the internet. A closed-network SIM connects to it over a mobile line.',
  },
  'multi-factor': {
    term: 'Multi-factor authentication and one-time password',
    means:
      'Confirming who is signing in by combining a password with something of another kind, such as a staff card or a fingerprint. A one-time password works only once.',
  },
  'security-policy': {
    term: 'Information security policy',
    means:
      'The rules by which a body protects its information. It consists of the basic policy and the security standards.',
  },
  'basic-policy': {
    term: 'Basic policy and security standards',
    means:
      'The basic policy says how information is to be protected in principle, the standards what has to be done. Since 1 April 2026 the amended Local Autonomy Act has required a published cybersecurity policy; an existing basic policy may be revised and used.',
  },
  'security-officer': {
    term: 'Chief information security officer (deputy level)',
    means:
      'The person responsible for pulling together the security measures of the body. Titles, and the division of duties with the CISO, differ from body to body.',
  },
  'confidentiality-class': {
    term: 'Local-government confidentiality class',
    means:
      'A class for how much secrecy a piece of information needs. MIC’s guideline of October 2024 introduced classes such as 3A, 3B and 3C.',
  },
  'specific-personal-information': {
    term: 'Specific personal information',
    means: 'Personal information that contains a My Number.',
  },
  'own-device': {
    term: 'Own device (BYOD)',
    means:
      'A PC or smartphone belonging to a member of staff and used for work. Under MIC’s requirement for telework on the LGWAN side it needs measures of its own.',
  },
  'lent-terminal': {
    term: 'Lent terminal',
    means:
      'A PC or tablet that the body provides and lends to staff. MIC’s requirement for telework on the LGWAN side recommends it.',
  },
  'public-smartphone': {
    term: 'Official smartphone',
    means:
      'A smartphone under contract to the body and used for work. Some bodies, such as Noboribetsu, use it in place of extension phones.',
  },
  'telephone-exchange': {
    term: 'Telephone exchange (PBX), extensions and FMC',
    means:
      'A PBX connects the extensions of the office with the outside. Fixed-mobile convergence (FMC) joins fixed and mobile phones, so that a smartphone works as an extension.',
  },
  mdm: {
    term: 'Mobile device management (MDM)',
    means:
      'A way to manage the settings and state of lent devices centrally. Some products can stop or wipe a lost device from a distance.',
  },
  'privacy-filter': {
    term: 'Privacy filter',
    means:
      'A sheet on the screen that makes it hard to read from the side. MIC’s requirement for telework on the LGWAN side names it as something to consider.',
  },
  'rule-forms': {
    term: 'Rules, outline, procedures, internal directive',
    means:
      'Forms that the internal rules of a body may take. Which is used and who decides on it differ, so ask the officer for documents or legal affairs.',
  },
  'appointing-authority': {
    term: 'Appointing authority and head of section',
    means:
      'The appointing authority, such as the mayor or the board of education, has the power to appoint staff. The head of section leads a workplace.',
  },
  'regular-service': {
    term: 'Regular service',
    means:
      'Staff other than the special service, such as the mayor and council members. Nagayo’s rules cover the regular service but leave out fiscal-year appointed staff and some others.',
  },
  'fiscal-year-staff': {
    term: 'Fiscal-year appointed staff',
    means: 'Staff appointed within one fiscal year. Most rules that we saw leave them out; Otsu includes them.',
  },
  'conditional-appointment': {
    term: 'Staff in conditional appointment',
    means:
      'Staff in the set period between being taken on and their formal appointment. Many of the rules that we saw leave them out.',
  },
  'service-discipline': {
    term: 'Discipline of service and duty of devotion to work',
    means:
      'Discipline of service means the rules that staff follow on duty. The duty to devote oneself to work in working hours is the same outside the office.',
  },
  'working-hours': {
    term: 'Working hours, breaks and overtime',
    means:
      'The time to be worked, the time for rest, and work beyond the set hours. Many of the rules that we saw bar overtime during telework in principle.',
  },
  'stepping-out': {
    term: 'Stepping out',
    means:
      'Leaving work for a while during working hours, for private matters for example. Whether it counts as a break or as leave depends on the rules of the body.',
  },
  attendance: {
    term: 'Attendance management',
    means:
      'Recording and checking start and end of work, breaks and leave. The guideline of the Ministry of Health, Labour and Welfare names objective records or correct self-reports.',
  },
  'public-accident': {
    term: 'Accident on public duty',
    means:
      'Injury or illness caused by public duty. How it is treated outside the office should be sorted out beforehand.',
  },
  'home-work-allowance': {
    term: 'Allowance for working from home',
    means:
      'A state allowance that began in April 2024. Those ordered to work more than ten whole days a month at home on average receive 3,000 yen a month, and their commuting allowance is adjusted. A city may follow the same rule.',
  },
  travel: {
    term: 'Travel expenses and business trip',
    means:
      'A business trip is leaving the usual workplace on duty; travel expenses are its cost. According to a report of 2020, 32 prefectures treated home work as a business trip and 15 as attendance.',
  },
  sections: {
    term: 'General affairs, IT officer, documents section, finance officer',
    means:
      'Names for roles in a municipal office. Section names and duties differ from body to body, and in a small one a single person may hold several.',
  },
  mayor: {
    term: 'Head of the municipality (mayor)',
    means: 'The mayor of a city, town, village or special ward.',
  },
  promoter: {
    term: 'Promoter system, promoter',
    means:
      'Nagayo’s system, in which young staff of each section stand between general affairs and the sections. This self-check calls anyone in such a role a promoter.',
  },
  'free-address': {
    term: 'Free-address seating',
    means: 'Staff have no fixed desk and choose a free seat.',
  },
  trial: {
    term: 'Trial, trial introduction, full introduction',
    means:
      'A trial is for a set period or set persons. Full introduction is use without an end date. The names differ from body to body.',
  },
  'joint-procurement': {
    term: 'Joint procurement and shared use',
    means:
      'Several bodies buy or use a system or service together. According to the vendor, joint purchase of chat by Osaka prefecture and 22 bodies cut the running cost by about 30%.',
  },
  'dx-plan': {
    term: 'Local government DX promotion plan',
    means:
      'A plan set out by MIC in December 2020 and revised later. Its first edition and edition 2.0 name telework as one of the priorities.',
  },
  'government-cloud': {
    term: 'Government Cloud and standardisation',
    means:
      'Standardisation moves 20 core services to systems that meet the state’s standard by the end of fiscal 2025. The Government Cloud is the cloud environment that the state provides for it.',
  },
  'standard-system': {
    term: 'Standard-compliant system, system given special migration support',
    means:
      'A standard-compliant core system meets the state’s standard. One that cannot move in time is given special migration support until the end of fiscal 2030.',
  },
  'j-lis': {
    term: 'Japan Agency for Local Authority Information Systems (J-LIS)',
    means:
      'The agency that supports the information systems of local bodies. Its telework pilot programme for LGWAN, begun in November 2020, was free until March 2022; whether it is still provided, and at what fee, is not confirmed.',
  },
  ipa: {
    term: 'Information-technology Promotion Agency (IPA)',
    means:
      'A public agency for information security and related fields. The Shin Telework System that it made with NTT East was the basis of the J-LIS pilot programme.',
  },
  ministries: {
    term: 'MIC, MHLW, NPA',
    means:
      'The Ministry of Internal Affairs and Communications publishes on local government IT and security, the Ministry of Health, Labour and Welfare on labour management, the National Personnel Authority on the conditions of state staff.',
  },
  'special-tax': {
    term: 'Special allocation tax',
    means:
      'Funds that the state gives local bodies in view of special needs. There was help for telework in 2020; today’s terms are not confirmed. For this and other subsidies, ask the prefecture or MIC.',
  },
} as const satisfies GlossaryWords;
