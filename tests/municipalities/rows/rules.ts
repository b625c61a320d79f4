import type { Row } from '../row';

/** Small bodies known by their own rules; under standing rules telework can be used, so it counts as introduced. */
export const rulesRows: readonly Row[] = [
  {
    name: '原村 2020年12月 要綱を定めた',
    story:
      'Outline of 30 November 2020: regular staff only, once a week, to be applied for two days ahead with a second form (hara); population of 2014 (hara-pop). The unit is not seen and counted as not wide; that the forms are paper is inferred.',
    mode: 'full',
    profile: { bodyType: 'village', prefecture: '20', population: 7852 },
    answers: {
      'telework-rules': 'in-force',
      eligibility: 'none',
      'application-procedure': 'paper-early',
      trial: 'established',
    },
    expected: {
      level: 'preparing',
      score: [67, 73],
      gates: { access: 'unconfirmed', information: 'unconfirmed', device: 'unconfirmed' },
      firstThree: ['light-application', 'wider-eligibility'],
      firstQuarter: ['light-application', 'wider-eligibility'],
      because: ['eligibility', 'application-procedure', 'trial', 'hara'],
    },
  },
  {
    name: '永平寺町 2021年12月 要領を定めた',
    story:
      'Finance, documents, e-approval, mail and file server all from the LGWAN terminal; treated as a trip to one’s home; up to three days a week (eiheiji). Whether the method was verified, and who and in what unit, わからない. Inferred: most papers can be found in the file server.',
    mode: 'full',
    profile: { bodyType: 'town', prefecture: '18' },
    answers: {
      'access-method': 'unknown',
      'telework-rules': 'in-force',
      'costs-and-accidents': 'partial',
      eligibility: 'unknown',
      'e-approval': 'full',
      'document-access': 'findable',
      trial: 'established',
    },
    expected: {
      level: 'preparing',
      score: [57, 64],
      gates: { access: 'unconfirmed', information: 'unconfirmed', device: 'unconfirmed' },
      firstThree: ['cost-answers', 'document-digitisation'],
      firstQuarter: ['cost-answers', 'document-digitisation'],
      because: ['costs-and-accidents', 'document-access', 'trial', 'eiheiji'],
    },
  },
  {
    name: '砥部町 2021年12月 試行要綱を定めた',
    story:
      'A trial outline; an incident goes at once to the chief information security officer (tobe). Whether the trial has begun is not said and left unanswered.',
    mode: 'full',
    profile: { bodyType: 'town', prefecture: '38' },
    answers: {
      'access-method': 'unknown',
      'incident-contact': 'telework',
      'telework-rules': 'draft',
      eligibility: 'unknown',
    },
    expected: {
      level: 'not-ready',
      score: [24, 32],
      gates: { access: 'unconfirmed', information: 'unconfirmed', device: 'unconfirmed' },
      firstThree: ['incident-sheet', 'telework-outline'],
      firstQuarter: ['incident-sheet', 'telework-outline'],
      because: ['incident-contact', 'telework-rules', 'tobe'],
    },
  },
  {
    name: '奈義町 2021年2月 規程を定めた',
    story:
      'Remote control of the office PC or a designated space in town facilities, time card on the internal site, no paper with personal data outside (nagi). Whether the method was verified is わからない.',
    mode: 'full',
    profile: { bodyType: 'town', prefecture: '33', remoteMethod: 'remote-desktop' },
    answers: {
      'access-method': 'unknown',
      'information-line': 'written',
      'other-places': 'some',
      'telework-rules': 'in-force',
      'working-time': 'objective-record',
      trial: 'established',
    },
    expected: {
      level: 'preparing',
      score: [72, 78],
      gates: { access: 'unconfirmed', information: 'met', device: 'unconfirmed' },
      firstThree: ['branch-seats', 'information-boundary'],
      firstQuarter: ['branch-seats', 'information-boundary'],
      because: ['other-places', 'information-line', 'access-method', 'nagi'],
    },
  },
];
