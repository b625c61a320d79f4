import * as v from 'valibot';
import type { Action, Effort, MatchingRule } from '../../../core/advice';
import { condition, id, ids, phaseId, renewal } from './questionnaire';

const least = v.pipe(v.number(), v.minValue(0));

export const effort: v.GenericSchema<unknown, Effort> = v.pipe(
  v.strictObject({ id, min: least, max: least }),
  v.check(({ min, max }) => min <= max),
);

const duration = v.pipe(
  v.strictObject({
    min: least,
    max: least,
    unit: v.literal('week'),
    mark: v.picklist(['case', 'case-inferred', 'estimate']),
    of: v.exactOptional(ids),
  }),
  v.check(({ min, max }) => min <= max),
);

export const action: v.GenericSchema<unknown, Action> = v.strictObject({
  id,
  area: id,
  phase: phaseId,
  when: condition,
  raises: v.array(v.strictObject({ question: id, to: id })),
  gates: v.exactOptional(v.picklist(['required', 'unmet'])),
  renewal: v.exactOptional(renewal),
  owners: v.pipe(ids, v.minLength(1)),
  duration: v.nullable(duration),
  effort: id,
  funding: v.picklist(['none', 'initial', 'supplementary']),
  needs: v.array(v.picklist(['rule-change', 'coordination'])),
  after: ids,
  afterIf: v.exactOptional(v.array(v.strictObject({ action: id, when: condition }))),
  tools: ids,
  cases: ids,
  sources: ids,
  notes: v.exactOptional(v.array(v.strictObject({ id, when: condition }))),
});

export const matching: v.GenericSchema<unknown, MatchingRule> = v.strictObject({
  staffBands: v.array(v.number()),
  populationBands: v.array(v.number()),
  aimsOfTrigger: v.record(id, ids),
  newOfficeTrigger: id,
  stageQuestion: id,
  stagesAhead: v.record(id, ids),
  points: v.strictObject({
    sameSize: v.number(),
    nextSize: v.number(),
    aim: v.number(),
    obstacle: v.number(),
    obstaclesAtMost: v.number(),
    network: v.number(),
    stage: v.number(),
    occasion: v.number(),
  }),
});
