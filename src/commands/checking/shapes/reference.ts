import * as v from 'valibot';
import type {
  AccessMethod,
  Deed,
  Doubt,
  Figure,
  Price,
  Source,
  Spending,
  SurveyRule,
  Term,
} from '../../../core/reference';
import { condition, id, ids, phaseId } from './questionnaire';

export const source: v.GenericSchema<unknown, Source> = v.strictObject({
  id,
  kind: v.picklist(['casebook', 'official', 'news', 'vendor', 'council', 'reference']),
  url: v.exactOptional(v.string()),
  asOf: v.string(),
  perishable: v.exactOptional(v.literal(true)),
});

export const method: v.GenericSchema<unknown, AccessMethod> = v.strictObject({
  id,
  dataOnDevice: v.picklist(['no', 'container', 'yes', 'depends']),
  layer: v.picklist([
    'lgwan',
    'lgwan-or-internet',
    'web-systems',
    'container-apps',
    'by-design',
    'internet-or-breakout',
    'none',
  ]),
  cost: v.picklist(['lowest', 'low-to-middle', 'middle', 'high-at-first', 'per-user', 'per-terminal', 'space-saving']),
  sources: ids,
});

export const price: v.GenericSchema<unknown, Price> = v.strictObject({
  id,
  yen: v.pipe(v.number(), v.gtValue(0)),
  unit: v.picklist(['once', 'year', 'terminal', 'terminal-year', 'user-year', 'ten-years']),
  computed: v.boolean(),
  of: v.nullable(id),
  asOf: v.string(),
  sources: ids,
});

export const deed: v.GenericSchema<unknown, Deed> = v.strictObject({
  action: id,
  case: id,
  steps: v.exactOptional(ids),
  date: v.exactOptional(v.string()),
  took: v.exactOptional(
    v.strictObject({
      value: v.number(),
      unit: v.picklist(['week', 'month']),
      mark: v.picklist(['case', 'case-inferred']),
      span: v.string(),
    }),
  ),
  sources: ids,
});

export const spending: v.GenericSchema<unknown, Spending> = v.strictObject({ action: id, prices: ids });

export const figure: v.GenericSchema<unknown, Figure> = v.strictObject({
  id,
  group: v.picklist(['introduced', 'size', 'form', 'use', 'effect', 'reason', 'staff']),
  percent: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  count: v.exactOptional(v.number()),
  of: v.exactOptional(v.number()),
  about: v.exactOptional(v.union([v.literal(true), v.literal('over')])),
  asOf: v.string(),
  sources: ids,
});

export const survey: v.GenericSchema<unknown, SurveyRule> = v.strictObject({
  introduction: v.strictObject({
    question: id,
    series: v.array(v.strictObject({ id, when: v.exactOptional(condition), figures: ids })),
  }),
  sizes: v.array(v.strictObject({ id, when: condition, introduced: id, undecided: id })),
  use: v.strictObject({ question: id, figures: ids }),
  reasons: v.array(v.union([v.strictObject({ figure: id, area: id }), v.strictObject({ figure: id, gate: id })])),
  laterReasons: ids,
});

export const doubt: v.GenericSchema<unknown, Doubt> = v.strictObject({
  id,
  phase: phaseId,
  questions: ids,
  cases: ids,
  figures: ids,
  sources: ids,
  evidence: ids,
});

export const term: v.GenericSchema<unknown, Term> = v.strictObject({ id, sources: ids });
