import type { Fault } from './fault';
import { faultsOfFiles } from './faultsOfFiles';
import { faultsOfScreens } from './faultsOfScreens';
import { faultsOfStorage } from './faultsOfStorage';
import { faultsOfWindows } from './faultsOfWindows';

/** Every fault that the program must survive, in the order of its numbers. */
export const faults: readonly Fault[] = [
  ...faultsOfStorage,
  ...faultsOfWindows,
  ...faultsOfFiles,
  ...faultsOfScreens,
].sort((a, b) => a.number - b.number);
