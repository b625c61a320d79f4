import type { AimId, BodyTypeId, NetworkModelId } from './ids';

/** In the order in which the profile shows them; a prefecture is described in cases but does not fill this in. */
export const profileOptions = {
  bodyTypes: ['village', 'town', 'city', 'core-city', 'designated-city', 'special-ward'],
  networkModels: ['alpha', 'alpha-dash', 'beta', 'beta-dash'],
  aims: ['efficiency', 'continuity', 'work-styles', 'recruitment'],
  ownDevices: ['none', 'some', 'only'],
  newOffice: ['no', 'planned'],
} as const satisfies {
  readonly bodyTypes: readonly BodyTypeId[];
  readonly networkModels: readonly NetworkModelId[];
  readonly aims: readonly AimId[];
  readonly ownDevices: readonly ('none' | 'some' | 'only')[];
  readonly newOffice: readonly ('no' | 'planned')[];
};
