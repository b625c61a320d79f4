import * as v from 'valibot';
import { between, byId, ids, name, type ObjectMaker, plannedDay, text } from './fields';

/** The parts of a document that are not there from the start. */
export function laterParts(object: ObjectMaker) {
  const item = object({
    owner: v.exactOptional(name),
    due: v.exactOptional(plannedDay),
    status: v.picklist(['not-started', 'under-way', 'done', 'passed-over']),
  });
  return {
    plan: v.exactOptional(
      object({
        start: plannedDay,
        requestDate: plannedDay,
        allow: v.pipe(v.array(v.picklist(['supplementary', 'rule-change'])), v.maxLength(2)),
        capacity: between(1, 20),
        chosen: ids,
        dropped: ids,
        items: byId(item),
      }),
    ),
    targets: v.exactOptional(
      object({
        date: plannedDay,
        levels: byId(v.picklist(['not-ready', 'preparing', 'trial-ready', 'settling'])),
      }),
    ),
    texts: v.exactOptional(byId(text)),
    paper: v.exactOptional(object({ stamps: v.pipe(v.array(name), v.maxLength(12)), docNumber: name })),
  };
}
