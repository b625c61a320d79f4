import type { experience as japanese } from '../ja/experience';
import type { Widen } from '../widen';

export const experience = {
  order:
    'In order of: same size class as yours, kind of source (casebook, outside it, rules, others), and how certain the time is.',
  noOwnSize:
    'Enter the number of staff or residents under “About your municipality”, and bodies of the same size class come first.',
  sameSize: 'Same size class',
  groups: { casebook: 'Casebook', outside: 'Outside the casebook', rules: 'Rules', mention: 'Other sources' },
  size: 'Size',
  noSize: 'Size not in the sources',
  when: 'Order and time',
  undated: 'Time not in the sources',
  place: 'number {{position}} of {{of}} known steps',
  after: 'months after the first step: {{months}}',
  took: 'How long it took',
  time: {
    week: { one: 'about one week', more: 'about {{value}} weeks' },
    month: { one: 'about one month', more: 'about {{value}} months' },
  },
  spans: {
    debate: 'Debate until the plan was handed in: {{time}}',
    building: 'Building the environment: {{time}}',
    'building-users': 'Until 200 people could use it: {{time}}',
    comparing: 'Trying and comparing products: {{time}}',
    'budget-to-use': 'From the passing of the budget to first use: {{time}}',
    'vendor-to-operation': 'From the choice of vendor to operation: {{time}}',
    'next-year': 'From the first units to the expansion in the next fiscal year: {{time}}',
    trial: 'Length of the trial: {{time}}',
    'trial-to-phones': 'Within {{time}} of the start of the trial',
    'trial-to-all': 'From the start of the trial to all work: {{time}}',
    'trial-to-full': 'Full use within {{time}} of the start of the trial',
    'trial-before-use': 'Trial before full use: {{time}}',
    'managers-week': 'Trial by managers: {{time}}',
    'paper-cut': 'To cut the sections’ documents by 60 %: {{time}}',
  },
  marks: { case: 'as it happened', 'case-inferred': 'as it happened, dates inferred' },
  more: 'See {{count}} more',
  range: 'Range of the {{count}} amounts above ({{unit}}): {{min}}–{{max}} yen',
  noPrice: 'No amount for this action was found in the sources.',
} as const satisfies Widen<typeof japanese>;
