/** The keys of the lane and what each does, to be told where they work and in a list of all keys. */
export const LANE_KEYS = [
  ['Arrow keys, Home, End', 'from event to event'],
  ['Page keys', 'to another month'],
  ['Letters', 'next event whose month or title begins so'],
  ['Enter', 'open the event'],
  ['Esc', 'close it'],
] as const satisfies readonly (readonly [keys: string, does: string])[];

/** The same in a line. */
export const LANE_KEYS_TEXT = LANE_KEYS.map(([keys, does]) => `${keys}: ${does}`).join('; ');
