import type { Fault } from '../fault.ts';
import type { Package } from '../read-package.ts';
import { claimFaults } from './claim-rules.ts';
import { economyFaults } from './economy-rules.ts';
import { eventFaults } from './event-rules.ts';
import { keyFaults } from './key-rules.ts';
import { locatorFaults } from './locator-rules.ts';
import { referenceFaults } from './reference-rules.ts';
import { settingsFaults } from './settings-rules.ts';

/** Every fault that only shows when rows are held against each other; faults of single cells come from the reading. */
export function packageFaults(content: Package): Fault[] {
  return [
    ...settingsFaults(content),
    ...keyFaults(content),
    ...referenceFaults(content),
    ...economyFaults(content),
    ...claimFaults(content),
    ...eventFaults(content),
    ...locatorFaults(content),
  ];
}
