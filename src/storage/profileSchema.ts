import * as v from 'valibot';
import { between, count, id, ids, month, type ObjectMaker } from './fields';

export function renewalsBy(object: ObjectMaker) {
  return object({
    pcs: v.exactOptional(month),
    telephone: v.exactOptional(month),
    'core-system': v.exactOptional(month),
    building: v.exactOptional(month),
  });
}

/** Everything that the profile may say but for the renewal dates. */
export const profileEntries = {
  bodyType: v.exactOptional(id),
  prefecture: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  population: v.exactOptional(count),
  staff: v.exactOptional(count),
  counterSections: v.exactOptional(count),
  branches: v.exactOptional(count),
  terminals: v.exactOptional(count),
  networkModel: v.exactOptional(id),
  aims: v.exactOptional(ids),
  tools: v.exactOptional(ids),
  remoteMethod: v.exactOptional(id),
  ownDevices: v.exactOptional(id),
  newOffice: v.exactOptional(id),
  budgetMonth: v.exactOptional(between(1, 12)),
};
