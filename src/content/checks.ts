import type { Check } from '../core/checks';
import type { ProfileNumber } from '../core/questionnaire';
import type { BodyTypeId, ContentCondition, MethodId, NetworkModelId, QuestionId, ToolId } from './ids';

type ContentClause =
  | ContentCondition
  | { readonly profile: 'bodyType'; readonly in: readonly BodyTypeId[] }
  | { readonly profile: 'networkModel'; readonly in: readonly NetworkModelId[] }
  | { readonly profile: 'remoteMethod'; readonly in: readonly MethodId[] }
  | { readonly profile: ProfileNumber; readonly exceeds: ProfileNumber }
  | { readonly tools: 'listed' | 'missing'; readonly of: readonly ToolId[] }
  | { readonly question: QuestionId; readonly state: 'not-applicable' }
  | { readonly either: readonly ContentClause[] };

interface ContentCheck extends Check {
  readonly when: readonly ContentClause[];
}

/** Ours: each rests on arithmetic or on the wording of the choices, none on a figure from outside. */
export const checks = [
  {
    id: 'staff-above-population',
    when: [{ profile: 'staff', exceeds: 'population' }],
  },
  {
    id: 'terminals-above-staff',
    when: [{ profile: 'terminals', exceeds: 'staff' }],
  },
  {
    id: 'no-counter-section',
    when: [
      { profile: 'counterSections', atMost: 0 },
      {
        either: [
          {
            profile: 'bodyType',
            in: ['village', 'town', 'city', 'core-city', 'designated-city', 'special-ward'],
          },
          { profile: 'branches', above: 0 },
        ],
      },
    ],
  },
  {
    id: 'remote-access-without-method',
    when: [
      { tools: 'listed', of: ['remote-access'] },
      { profile: 'remoteMethod', is: 'none' },
    ],
  },
  {
    id: 'uncounted-terminals',
    when: [
      { question: 'terminals', in: ['none'] },
      {
        either: [
          { profile: 'terminals', above: 0 },
          { tools: 'listed', of: ['terminal'] },
        ],
      },
    ],
  },
  {
    id: 'zero-terminals',
    when: [
      { question: 'terminals', in: ['shared', 'allotted', 'sufficient'] },
      { profile: 'terminals', atMost: 0 },
    ],
  },
  {
    id: 'own-devices-beside-terminals',
    when: [
      { profile: 'ownDevices', is: 'only' },
      {
        either: [
          { question: 'terminals', in: ['shared', 'allotted', 'sufficient'] },
          { profile: 'terminals', above: 0 },
        ],
      },
    ],
  },
  {
    id: 'use-without-terminals',
    when: [
      { question: 'trial', in: ['section-trial', 'established'] },
      { question: 'terminals', in: ['none'] },
      { profile: 'ownDevices', is: 'none' },
    ],
  },
  {
    id: 'connection-without-method',
    when: [
      { profile: 'remoteMethod', is: 'none' },
      {
        any: [
          { question: 'access-method', in: ['verified'] },
          { question: 'outside-line', in: ['connected', 'load-tested'] },
        ],
      },
    ],
  },
  {
    id: 'method-in-use-undecided',
    when: [
      {
        profile: 'remoteMethod',
        in: [
          'remote-desktop',
          'remote-pc-array',
          'vdi',
          'secure-browser',
          'secure-container',
          'vpn',
          'closed-mobile',
          'cloud',
        ],
      },
      { question: 'access-method', in: ['undecided'] },
    ],
  },
  {
    id: 'stand-alone-verified',
    when: [
      { profile: 'remoteMethod', is: 'stand-alone' },
      { question: 'access-method', in: ['verified'] },
    ],
  },
  {
    id: 'line-without-method',
    when: [
      { question: 'outside-line', in: ['connected', 'load-tested'] },
      { question: 'access-method', in: ['undecided'] },
    ],
  },
  {
    id: 'verified-without-line',
    when: [
      { question: 'access-method', in: ['verified'] },
      { question: 'outside-line', in: ['none'] },
    ],
  },
  {
    id: 'verified-in-unknown-network',
    when: [
      { question: 'access-method', in: ['verified'] },
      { question: 'network-model', in: ['nobody'] },
    ],
  },
  {
    id: 'model-nobody-knows',
    when: [
      { profile: 'networkModel', in: ['alpha', 'alpha-dash', 'beta', 'beta-dash'] },
      { question: 'network-model', in: ['nobody'] },
    ],
  },
  {
    id: 'screen-approval-on-paper',
    when: [
      { question: 'e-approval', in: ['full'] },
      { question: 'paper-dependence', in: ['most'] },
    ],
  },
  {
    id: 'paper-approval-without-paper',
    when: [
      { question: 'e-approval', in: ['none', 'partial'] },
      { question: 'paper-dependence', in: ['exception'] },
    ],
  },
  {
    id: 'approval-tools-missing',
    when: [
      { question: 'e-approval', in: ['full'] },
      { tools: 'missing', of: ['document-management', 'finance-approval'] },
    ],
  },
  {
    id: 'approval-tools-unused',
    when: [
      { question: 'e-approval', in: ['none'] },
      { tools: 'listed', of: ['document-management', 'finance-approval'] },
    ],
  },
  {
    id: 'contact-tools-missing',
    when: [
      { question: 'contact-tools', in: ['all'] },
      {
        either: [
          { tools: 'missing', of: ['chat'] },
          { tools: 'missing', of: ['web-meeting'] },
        ],
      },
    ],
  },
  {
    id: 'no-tools-no-habits',
    when: [
      { question: 'communication-habits', in: ['none'] },
      {
        either: [
          { question: 'contact-tools', in: ['some-sections', 'all'] },
          { tools: 'listed', of: ['chat', 'web-meeting'] },
        ],
      },
    ],
  },
  {
    id: 'official-phones-uncounted',
    when: [
      { question: 'contact-tools', in: ['private-phones'] },
      {
        either: [
          { question: 'call-handling', in: ['some-phones', 'anywhere'] },
          { tools: 'listed', of: ['public-smartphone'] },
        ],
      },
    ],
  },
  {
    id: 'balanced-load-undecided-calls',
    when: [
      { question: 'office-load', in: ['balanced'] },
      { question: 'call-handling', in: ['undecided'] },
    ],
  },
  {
    id: 'excluded-counter-in-use',
    when: [
      { question: 'counter-stance', in: ['excluded', 'possible'] },
      { question: 'counter-use', in: ['rotating', 'scheduled'] },
    ],
  },
  {
    id: 'online-visits-uncounted',
    when: [
      { question: 'visit-reduction', in: ['none'] },
      { tools: 'listed', of: ['online-application'] },
    ],
  },
  {
    id: 'listed-work-judged-by-section',
    when: [
      { question: 'work-inventory', in: ['full-list'] },
      { question: 'judging-unit', in: ['by-section'] },
    ],
  },
  {
    id: 'use-without-rules',
    when: [
      { question: 'trial', in: ['established'] },
      { question: 'telework-rules', in: ['none', 'collecting'] },
    ],
  },
  {
    id: 'eligibility-without-draft',
    when: [
      { question: 'telework-rules', in: ['collecting'] },
      { question: 'eligibility', in: ['one', 'two', 'all'] },
    ],
  },
  {
    id: 'short-trial-with-standing-rules',
    when: [
      { question: 'costs-and-accidents', state: 'not-applicable' },
      { question: 'telework-rules', in: ['in-force'] },
    ],
  },
  {
    id: 'managers-practise-without-trial',
    when: [
      { question: 'manager-practice', in: ['both'] },
      { question: 'trial', in: ['not-started'] },
    ],
  },
  {
    id: 'target-without-count',
    when: [
      { question: 'use-target', in: ['counted', 'targeted'] },
      { question: 'use-review', in: ['none'] },
    ],
  },
  {
    id: 'yearly-drill-without-contact',
    when: [
      { question: 'ongoing-security', in: ['planned'] },
      { question: 'incident-contact', in: ['none'] },
    ],
  },
  {
    id: 'running-cost-without-estimate',
    when: [
      { question: 'cost-saving', in: ['several'] },
      { question: 'cost-outlook', in: ['unsure'] },
    ],
  },
] as const satisfies readonly ContentCheck[];

export type CheckId = (typeof checks)[number]['id'];
