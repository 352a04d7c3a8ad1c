import { MAP_KEYS } from '../../map/interact/map-keys.ts';
import { TABLE_KEYS } from '../../table/table-keys.ts';
import { LANE_KEYS } from '../../timeline/lane-keys.ts';

/** The keys of one place: what is pressed, and what it does. */
export interface KeyGroup {
  readonly where: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  /** Keys that work wherever the focus is, until they are switched off. */
  readonly isEverywhere?: boolean;
}

/**
 * All keys of the page beside those that every browser has.
 * @param sections the keys that lead to a section, with its name.
 */
export const keyGroups = (sections: KeyGroup['keys']): readonly KeyGroup[] => [
  {
    where: 'Everywhere',
    isEverywhere: true,
    keys: [
      ['/', 'Find a partner, region, event or word'],
      ...sections,
      ['s', 'Share: copy the link, files, citation, frame'],
      ['?', 'This help'],
    ],
  },
  {
    where: 'Rows of buttons',
    keys: [
      ['← →', 'From one to the next'],
      ['Home, End', 'The first, the last'],
    ],
  },
  {
    where: 'Years and days',
    keys: [
      ['← →', 'One earlier, one later'],
      ['Page Up, Page Down', 'Five years, or a month'],
      ['Home, End', 'As early, as late as can be'],
    ],
  },
  { where: 'Map', keys: MAP_KEYS },
  { where: 'Events', keys: LANE_KEYS },
  { where: 'Table', keys: TABLE_KEYS },
  { where: 'What is open', keys: [['Esc', 'Closes what the focus is in, and goes back']] },
];
