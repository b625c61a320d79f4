import * as v from 'valibot';
import type { Check, Clause } from '../../../core/checks';
import type { Condition, Phase, PhaseId, Question } from '../../../core/questionnaire';

export const id = v.string();
export const ids = v.array(v.string());
export const areas = v.pipe(v.array(v.string()), v.minLength(1));
export const phaseId: v.GenericSchema<unknown, PhaseId> = v.picklist(['start', 'prepare', 'try']);
const level = v.picklist(['not-ready', 'preparing', 'trial-ready', 'settling']);
const weight = v.pipe(v.number(), v.minValue(1));

const profileChoice = v.picklist(['bodyType', 'networkModel', 'remoteMethod', 'ownDevices', 'newOffice']);
const profileNumber = v.picklist(['population', 'staff', 'counterSections', 'branches', 'terminals']);
export const renewal = v.picklist(['pcs', 'telephone', 'core-system', 'building']);

export const condition: v.GenericSchema<unknown, Condition> = v.union([
  v.strictObject({ question: id, in: ids }),
  v.strictObject({ profile: profileChoice, is: v.string() }),
  v.strictObject({ profile: profileNumber, above: v.number() }),
  v.strictObject({ profile: profileNumber, atMost: v.number() }),
  v.strictObject({ renewal, withinMonths: v.number() }),
  v.strictObject({ all: v.array(v.lazy(() => condition)) }),
  v.strictObject({ any: v.array(v.lazy(() => condition)) }),
]);

const clause: v.GenericSchema<unknown, Clause> = v.union([
  condition,
  v.strictObject({ profile: profileChoice, in: ids }),
  v.strictObject({ profile: profileNumber, exceeds: profileNumber }),
  v.strictObject({ tools: v.picklist(['listed', 'missing']), of: ids }),
  v.strictObject({ question: id, state: v.literal('not-applicable') }),
  v.strictObject({ either: v.array(v.lazy(() => clause)) }),
]);

export const check: v.GenericSchema<unknown, Check> = v.strictObject({ id, when: v.array(clause) });

export const phase: v.GenericSchema<unknown, Phase> = v.strictObject({ id: phaseId, areas: ids });

/** What a gate and a ceiling have in common. */
export const gate = v.strictObject({ question: id, in: ids, level });

export const question: v.GenericSchema<unknown, Question> = v.strictObject({
  id,
  area: id,
  phase: phaseId,
  weight,
  choices: v.pipe(ids, v.minLength(2)),
  core: v.exactOptional(v.literal(true)),
  askWhen: v.exactOptional(condition),
  notApplicable: v.exactOptional(v.union([v.literal('always'), condition])),
  owners: v.pipe(ids, v.minLength(1)),
  cases: ids,
  sources: ids,
  terms: ids,
  rests: v.picklist(['casebook', 'guideline', 'inferred']),
});
