/** What a reader did on the page before it answered, in the order it was done. */
export interface EarlyEvents {
  /** A CSS selector: what is done inside it is queued. */
  where: string;
  queued: Event[];
  /** Says something over the page, or nothing any more. */
  readonly say: (text: string) => void;
  /** Leaves the served page to be read, and says why it does not answer (`give-up.ts`). */
  giveUp?: (why: string) => void;
}

declare global {
  interface Window {
    /** Made by the first script of the page; there is none where no such script runs. */
    earlyEvents?: EarlyEvents;
  }
}

// A script of index.html by itself (`prerender/inline-scripts.ts`), so it imports nothing. What is done before the app answers
// waits for it, and is not shown as done; `event-replay.ts` does it then.
const WAITS = 'This page is still loading. What you choose is done as soon as it has come.';
/** How long a press may wait before that is said, and how long a view that has yet to be drawn. */
const PRESS_MS = 1000;
const VIEW_MS = 4000;

const early: EarlyEvents = {
  where: '#root',
  queued: [],
  say: (text) => {
    const place = document.getElementById('not-answering');
    if (!place) return;
    place.hidden = !text;
    const [sentence] = place.children;
    if (sentence) sentence.textContent = text;
  },
};

const sayLate = () => {
  const isWaiting = 'waiting' in document.documentElement.dataset;
  if (isWaiting || early.queued.some(({ type }) => type !== 'focusin')) early.say(WAITS);
};

const queue = (event: Event) => {
  const { type, target } = event;
  if (!(target instanceof Element) || !target.closest(early.where) || target.closest('a, summary')) return;
  const opens = event instanceof KeyboardEvent && target.matches('[data-iso3]') && /^(Enter| )$/.test(event.key);
  if (type === 'keydown' && !opens) return;
  if (type === 'click' || type === 'keydown') event.preventDefault();
  event.stopPropagation();
  early.queued.push(event);
  setTimeout(sayLate, PRESS_MS);
};

window.earlyEvents = early;
if (location.search) setTimeout(sayLate, VIEW_MS);
for (const type of ['click', 'keydown', 'input', 'focusin']) addEventListener(type, queue, true);
