import { afterPaint } from '../../ui/loading/after-paint.ts';

const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';
/** How far up from a control another one is looked for. */
const MOST_ANCESTORS = 8;

/** A control that had the focus, and its place among the others, nearest group first. */
interface Trace {
  readonly control: Element;
  readonly groups: readonly { readonly group: Element; readonly index: number }[];
}

/**
 * Keeps the focus of a reader who uses keys: when a control goes away or is disabled by its own press, the control that has
 * taken its place gets the focus, else the one before. A part that hands the focus on by itself comes first.
 */
export function recoverFocus(): void {
  let last: Trace | undefined;
  const mend = () => {
    if (!last || document.activeElement !== document.body) return;
    if (last.control.isConnected && !last.control.matches(':disabled')) return;
    const trace = last;
    last = undefined;
    focusNear(trace);
  };
  document.addEventListener('focusin', ({ target }) => {
    // A finger that took a control away wants no other: it might open a keyboard on the screen.
    last = target instanceof Element && target.matches(':focus-visible') ? traceOf(target) : undefined;
  });
  // The browser gives up the focus of a disabled control when it next draws.
  const observer = new MutationObserver(() => last && afterPaint(mend));
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function traceOf(control: Element): Trace {
  const groups: { group: Element; index: number }[] = [];
  let group = control.parentElement;
  while (group && group !== document.body && groups.length < MOST_ANCESTORS) {
    groups.push({ group, index: [...group.querySelectorAll(CONTROLS)].indexOf(control) });
    group = group.parentElement;
  }
  return { control, groups };
}

// Some controls are there but not shown, and take no focus.
function focusNear({ groups }: Trace): void {
  for (const { group, index } of groups) {
    const controls = group.isConnected ? [...group.querySelectorAll<HTMLElement>(CONTROLS)] : [];
    for (const control of [...controls.slice(index), ...controls.slice(0, index).reverse()]) {
      // Back may have led the reader elsewhere on the page.
      control.focus({ preventScroll: true });
      if (document.activeElement === control) return;
    }
  }
}
