import { enter, hasReached } from '../../ui/loading/page-state.ts';
import { SERVED, type SectionId } from '../sections.ts';

const NOWHERE = ':not(*)';
/** The sections of the served page that do not answer yet. */
const waiting = new Set<SectionId>(SERVED);

/**
 * A section, or the page itself, answers from now on: its element says so (`data-live`), and what a reader did in it before
 * is done now, in the order it was done.
 */
export function becomeLive(id: SectionId | 'root'): void {
  document.getElementById(id)?.setAttribute('data-live', '');
  if (id === 'root') enter('live');
  else waiting.delete(id);
  replayEvents();
}

/** Nothing is done over while the page itself does not answer. */
function replayEvents(): void {
  const early = window.earlyEvents;
  if (!early || !hasReached('live')) return;
  const where = [...waiting].map((id) => `#${id}`).join(', ') || NOWHERE;
  const isWaiting = ({ target }: Event) => target instanceof Element && target.closest(where) !== null;
  const { queued } = early;
  Object.assign(early, { where, queued: queued.filter(isWaiting) });
  if (!hasQueued()) early.say('');
  for (const event of queued) if (!isWaiting(event)) repeat(event);
}

/** Whether a press of the reader waits for a part to answer. */
export function hasQueued(): boolean {
  return (window.earlyEvents?.queued.length ?? 0) > 0;
}

/** The served page gives way to another: what was done in it is dropped, and nothing more is queued. */
export function discardQueued(): void {
  waiting.clear();
  const early = window.earlyEvents;
  if (!early) return;
  Object.assign(early, { where: NOWHERE, queued: [] });
  early.say('');
}

function repeat(event: Event): void {
  const { target, type } = event;
  if (target instanceof HTMLSelectElement) target.dispatchEvent(new Event('change', { bubbles: true }));
  else if (type === 'input' && target instanceof HTMLInputElement) retype(target);
  // The focus may have gone on since.
  else if (type !== 'focusin' || target === document.activeElement) {
    target?.dispatchEvent(new (event.constructor as typeof Event)(type, event));
  }
}

// React takes what it finds in a field for its own and hears only of what differs: first as it was, then as it is.
function retype(field: HTMLInputElement): void {
  const { value } = field;
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
