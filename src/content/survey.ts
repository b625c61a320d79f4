import type { SurveyRule } from '../core/reference';
import type { FigureId } from './figures';
import type { AreaId, ContentCondition, GateId, QuestionId } from './ids';

interface ContentSurveyRule extends SurveyRule {
  readonly introduction: {
    readonly question: QuestionId;
    readonly series: readonly {
      readonly id: string;
      readonly when?: ContentCondition;
      readonly figures: readonly FigureId[];
    }[];
  };
  readonly sizes: readonly {
    readonly id: string;
    readonly when: ContentCondition;
    readonly introduced: FigureId;
    readonly undecided: FigureId;
  }[];
  readonly use: { readonly question: QuestionId; readonly figures: readonly FigureId[] };
  readonly reasons: readonly ({ readonly figure: FigureId } & (
    | { readonly area: AreaId }
    | { readonly gate: GateId }
  ))[];
  readonly laterReasons: readonly FigureId[];
}

/** Designated cities are counted apart in the survey; which area a reason points to is our reading. */
export const survey = {
  introduction: {
    question: 'trial',
    series: [
      {
        id: 'designated',
        when: { profile: 'bodyType', is: 'designated-city' },
        figures: [
          'introduced-designated-2020',
          'introduced-designated-2021',
          'introduced-designated-2022',
          'introduced-designated-2023',
        ],
      },
      { id: 'municipalities', figures: ['introduced-2020', 'introduced-2021', 'introduced-2022', 'introduced-2023'] },
    ],
  },
  sizes: [
    {
      id: 'large',
      when: { profile: 'staff', above: 100 },
      introduced: 'size-large-2021',
      undecided: 'undecided-large-2021',
    },
    {
      id: 'small',
      when: { profile: 'staff', atMost: 100 },
      introduced: 'size-small-2021',
      undecided: 'undecided-small-2021',
    },
  ],
  use: {
    question: 'use-review',
    figures: ['use-low-2022', 'use-30-50-2022', 'use-50-80-2022', 'use-high-2022', 'use-unknown-2022'],
  },
  reasons: [
    { figure: 'reason-counter-2020', area: 'counter' },
    { figure: 'reason-security-2020', area: 'security' },
    { figure: 'reason-cost-2020', area: 'environment' },
    { figure: 'reason-personal-data-2020', gate: 'information' },
    { figure: 'reason-onsite-2020', area: 'counter' },
  ],
  laterReasons: ['reason-security-2022', 'reason-counter-2022'],
} as const satisfies ContentSurveyRule;
