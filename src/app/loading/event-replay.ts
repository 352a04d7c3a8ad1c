declare global {
  interface Window {
    /** The script in index.html holds what is done inside `where`, a CSS selector. */
    heldPresses?: {
      where: string;
      events: readonly Event[];
      /** The app runs: from now on it says by itself what fails. */
      hasApp?: boolean;
      /** Says something over the page, or nothing any more. */
      say: (text: string) => void;
      /** Leaves the served page to be read, and says why it does not answer. */
      giveUp: (why: string) => void;
    };
  }
}

/** The parts of the served page that begin to answer each in its own time. */
export type ServedPart = 'map' | 'growth' | 'events' | 'table' | 'claims';

const NOWHERE = ':not(*)';
const unanswered = new Set<ServedPart>(['map', 'growth', 'events', 'table', 'claims']);
let isPageAnswered = false;

/** What a reader did in this part of the served page before it answered is done now, in the order it was done. */
export function replayEvents(part: ServedPart | 'page'): void {
  if (part === 'page') isPageAnswered = true;
  else unanswered.delete(part);
  const held = window.heldPresses;
  if (!held || !isPageAnswered) return;
  const where = [...unanswered].map((id) => `#${id}`).join(', ') || NOWHERE;
  const isHeld = ({ target }: Event) => target instanceof Element && target.closest(where) !== null;
  const { events } = held;
  Object.assign(held, { where, events: events.filter(isHeld) });
  if (!hasQueued()) held.say('');
  for (const event of events) if (!isHeld(event)) repeat(event);
}

/** Whether a press of the reader waits for a part to answer. */
export function hasQueued(): boolean {
  return (window.heldPresses?.events.length ?? 0) > 0;
}

/** The served page gives way to another: what was done in it is dropped, and nothing more is held. */
export function discardQueued(): void {
  unanswered.clear();
  if (!window.heldPresses) return;
  Object.assign(window.heldPresses, { where: NOWHERE, events: [] });
  window.heldPresses.say('');
}

function repeat(event: Event): void {
  const { target, type } = event;
  if (target instanceof HTMLSelectElement) target.dispatchEvent(new Event('change', { bubbles: true }));
  else if (type === 'input' && target instanceof HTMLInputElement) enter(target);
  // The focus may have gone on since.
  else if (type !== 'focusin' || target === document.activeElement) {
    target?.dispatchEvent(new (event.constructor as typeof Event)(type, event));
  }
}

// React takes what it finds in a field for its own and hears only of what differs: first as it was, then as it is.
function enter(field: HTMLInputElement): void {
  const { value } = field;
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
