import { type KeyboardEvent, type RefCallback, useCallback } from 'react';

const CONTROLS = 'button:not(:disabled), a[href], summary';
/** What stands in a menu that belongs to a control of the group, or was opened by one, is not of the group. */
const APART = '[popover], dialog, details > :not(summary), [data-opened]';
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What makes an element such a group: spread over it. */
export interface OneStop<Box extends HTMLElement> {
  readonly ref: RefCallback<Box>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Makes the controls of a toolbar, list or fieldset one stop of the Tab key, the one that was used last; arrow keys, Home and
 * End go from one to the next (the toolbar of the ARIA patterns). As it is served, before arrow keys work, each is a stop.
 * @param perRow how many controls stand in a row of a table: up and down go to the next row.
 */
export function useOneStop<Box extends HTMLElement>(perRow = 1): OneStop<Box> {
  return {
    ref: useCallback((box: Box | null) => (box ? keepOneStop(box) : undefined), []),
    onKeyDown: (event) => moveAlong(event, perRow),
  };
}

// What has its own use for a key takes it first.
function moveAlong(event: KeyboardEvent<HTMLElement>, perRow: number): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const here = event.target;
  if (!(here instanceof HTMLElement)) return;
  const all = shownIn(event.currentTarget);
  if (!all.includes(here)) return;
  const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : nextOf(all, here, event.key, perRow);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextOf(all: readonly HTMLElement[], here: HTMLElement, key: string, perRow: number): HTMLElement | undefined {
  const step = STEPS[key];
  return step === undefined ? undefined : all[all.indexOf(here) + step * (/Up|Down/.test(key) ? perRow : 1)];
}

/** Leaves one of a group's controls to the Tab key, whichever come, go or are hidden. @returns ends it. */
function keepOneStop(box: HTMLElement): () => void {
  let stop: HTMLElement | undefined;
  const apply = () => {
    const all = shownIn(box);
    if (!stop || !all.includes(stop)) stop = all.find((one) => one.matches('[aria-pressed="true"]')) ?? all[0];
    for (const one of controlsIn(box)) {
      const tabIndex = one === stop ? 0 : -1;
      if (one.tabIndex !== tabIndex) one.tabIndex = tabIndex;
    }
  };
  const handleFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !controlsIn(box).includes(target)) return;
    stop = target;
    apply();
  };
  apply();
  box.addEventListener('focusin', handleFocus);
  const mutations = new MutationObserver(apply);
  mutations.observe(box, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  // Layouts by width hide some and show others.
  const sizes = new ResizeObserver(apply);
  sizes.observe(box);
  return () => {
    box.removeEventListener('focusin', handleFocus);
    mutations.disconnect();
    sizes.disconnect();
  };
}

function shownIn(box: HTMLElement): HTMLElement[] {
  return controlsIn(box).filter((one) => one.checkVisibility());
}

// The group may stand in a menu itself.
function controlsIn(box: HTMLElement): HTMLElement[] {
  const place = box.closest(APART);
  return [...box.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.closest(APART) === place);
}
