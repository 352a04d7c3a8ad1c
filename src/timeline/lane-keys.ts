/** The keys of the lane and what each does, to be told where they work and in a list of all keys. */
export const LANE_KEYS = [
  ['Arrow keys, Home, End', 'walk the events'],
  ['Page keys', 'go to another month'],
  ['Letters', 'find a month or a title'],
  ['Enter', 'opens'],
  ['Esc', 'closes'],
] as const satisfies readonly (readonly [keys: string, does: string])[];

/** The same in a line. */
export const LANE_KEYS_TEXT = LANE_KEYS.map(([keys, does]) => `${keys}: ${does}`).join('; ');
