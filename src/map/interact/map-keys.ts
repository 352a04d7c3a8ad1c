/** The keys of the map, and what each does; told to those who hear the map. */
export const MAP_KEYS = [
  ['Arrow keys', 'nearest partner that way'],
  ['Letters', 'next partner whose name begins so'],
  ['Home, End', 'first and last of the list'],
  ['Page Up, Page Down', 'one before, one after'],
  ['Enter or Space', 'open the partner'],
  ['Esc', 'close the preview, then the chosen step, then the partner'],
  ['Plus and minus', 'zoom'],
  ['Shift and arrow keys', 'move the enlarged map'],
] as const;

/** The same in short, in one line where there is room for it. */
export const MAP_KEYS_LINE = [
  ...['Arrows: nearest', 'Letters: name', 'Page keys: list', 'Enter: open', 'Esc: close', '+ −: zoom'],
  'Shift + arrows: move',
].join('\u00a0· ');
