import * as v from 'valibot';
import type { Catalogue } from '../../core/catalogue';
import type { ContentFault } from './fault';
import { caseEntry, tool } from './shapes/cases';
import { areas, check, gate, id, ids, phase, question } from './shapes/questionnaire';
import { deed, doubt, figure, method, price, source, spending, survey, term } from './shapes/reference';
import { action, effort, matching } from './shapes/rules';

const dayRow = v.strictObject({ id, from: v.string(), to: v.nullable(v.string()) });

const catalogueShape: v.GenericSchema<unknown, Catalogue> = v.strictObject({
  edition: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d+$/)),
  areas,
  phases: v.array(phase),
  questions: v.array(question),
  gates: v.array(v.strictObject({ ...gate.entries, id })),
  ceilings: v.array(gate),
  efforts: v.array(effort),
  actions: v.array(action),
  cases: v.array(caseEntry),
  tools: v.array(tool),
  profileOptions: v.strictObject({ bodyTypes: ids, networkModels: ids, aims: ids, ownDevices: ids, newOffice: ids }),
  matching,
  checks: v.array(check),
  methods: v.array(method),
  prices: v.array(price),
  deeds: v.array(deed),
  spending: v.array(spending),
  figures: v.array(figure),
  survey,
  doubts: v.array(doubt),
  sources: v.array(source),
  terms: v.array(term),
  day: v.array(dayRow),
});

/** Where a catalogue is not of its shape, with what was expected there. */
export function shapeFaults(catalogue: unknown): readonly ContentFault[] {
  const read = v.safeParse(catalogueShape, catalogue);
  if (read.success) return [];
  return read.issues.map((issue) => ({ fault: 'shape', at: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() }));
}
