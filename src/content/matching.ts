import type { MatchingRule } from '../core/advice';

/** Our own rule: staff bands as in MIC's survey (100 or fewer, more), widened upward; population bands are ours. */
export const matching = {
  staffBands: [100, 300, 1000],
  populationBands: [10_000, 50_000, 200_000],
  aimsOfTrigger: {
    continuity: ['continuity'],
    anywhere: ['work-styles', 'efficiency'],
    carers: ['work-styles', 'recruitment'],
    'residents-access': ['efficiency'],
  },
  newOfficeTrigger: 'new-office',
  stageQuestion: 'trial',
  stagesAhead: {
    'not-started': ['trial', 'introduced'],
    volunteers: ['trial', 'introduced'],
    'section-trial': ['introduced', 'settled'],
    established: ['settled'],
  },
  points: { sameSize: 3, nextSize: 1, aim: 2, obstacle: 1, obstaclesAtMost: 4, network: 2, stage: 1, occasion: 2 },
} as const satisfies MatchingRule;
