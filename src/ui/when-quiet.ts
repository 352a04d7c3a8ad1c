const PRESSES = ['keydown', 'pointerdown'] as const;
// One end is the end of all: the browser keeps the end of some keys to itself.
const ENDS = ['keyup', 'pointerup', 'pointercancel'] as const;

let isHeld = false;
const waiting = new Set<() => void>();

/** Begins to see what the reader holds down. @returns ends it. */
export function seeWhatIsHeld(): () => void {
  const handlePress = () => hear(true);
  const handleEnd = () => hear(false);
  for (const type of PRESSES) window.addEventListener(type, handlePress, true);
  for (const type of ENDS) window.addEventListener(type, handleEnd, true);
  // Of the window itself, not of a control in it.
  window.addEventListener('blur', handleEnd);
  return () => {
    for (const type of PRESSES) window.removeEventListener(type, handlePress, true);
    for (const type of ENDS) window.removeEventListener(type, handleEnd, true);
    window.removeEventListener('blur', handleEnd);
    isHeld = false;
  };
}

function hear(isPressed: boolean): void {
  isHeld = isPressed;
  for (const restart of waiting) restart();
}

/**
 * Acts once the reader has held down and pressed nothing for so long.
 * @returns calls it off.
 */
export function whenQuiet(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(timer);
    if (!isHeld) timer = setTimeout(act, ms);
  };
  waiting.add(restart);
  restart();
  return () => {
    waiting.delete(restart);
    clearTimeout(timer);
  };
}
