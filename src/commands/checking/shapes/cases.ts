import * as v from 'valibot';
import type { Case, Tool } from '../../../core/advice';
import { id, ids } from './questionnaire';

const timelineStep = v.strictObject({
  id,
  date: v.nullable(v.string()),
  certainty: v.picklist(['certain', 'inferred-strong', 'inferred-medium', 'inferred-weak', 'unknown']),
});

export const caseEntry: v.GenericSchema<unknown, Case> = v.strictObject({
  id,
  group: v.picklist(['casebook', 'outside', 'rules', 'mention']),
  bodyType: id,
  prefecture: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  population: v.exactOptional(
    v.strictObject({ value: v.number(), about: v.exactOptional(v.literal(true)), asOf: v.string() }),
  ),
  staff: v.exactOptional(
    v.strictObject({
      value: v.number(),
      about: v.exactOptional(v.literal(true)),
      mark: v.picklist(['inferred', 'source']),
    }),
  ),
  trigger: v.nullable(id),
  aims: ids,
  networkModel: v.nullable(id),
  stage: v.nullable(v.picklist(['planned', 'trial', 'introduced', 'settled'])),
  addresses: ids,
  methods: ids,
  tools: ids,
  timeline: v.array(timelineStep),
  sources: ids,
  asOf: v.string(),
});

export const tool: v.GenericSchema<unknown, Tool> = v.strictObject({ id, addresses: ids, needs: ids, sources: ids });
