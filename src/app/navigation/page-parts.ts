/** A part of the page that the skip links and the number keys lead to. */
export interface PagePart {
  /** The key that leads to it from anywhere on the page. */
  readonly key: string;
  readonly name: string;
  /** The element's id. */
  readonly id: string;
  /** What takes the focus there, the best first: the control that the part is for, else its heading. */
  readonly first: readonly string[];
}

/** In the order of reading. */
export const PAGE_PARTS: readonly PagePart[] = [
  { key: '1', name: 'Main finding', id: 'finding', first: ['h1'] },
  { key: '2', name: 'Filters', id: 'filters', first: ['input:checked, button'] },
  { key: '3', name: 'Map', id: 'map', first: ['[data-iso3][tabindex="0"]', 'h2'] },
  { key: '4', name: 'Years', id: 'timeline', first: ['[type=range]', 'button'] },
  { key: '5', name: 'Charts', id: 'growth', first: ['h2'] },
  { key: '6', name: 'Events', id: 'events', first: ['h2'] },
  { key: '7', name: 'Table', id: 'table', first: ['table [tabindex="0"]', 'h2'] },
  { key: '8', name: 'Claims', id: 'claims', first: ['h2'] },
];

/** Brings a part on the screen and gives it the focus. @returns whether the page has it. */
export function goToPart({ id, first }: PagePart): boolean {
  const part = document.getElementById(id);
  if (!part) return false;
  const controls = first.flatMap((one) => [...part.querySelectorAll<HTMLElement | SVGElement>(one)]);
  const target = controls.find((one) => one.checkVisibility()) ?? part;
  // A heading takes the focus only when it is led to.
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  // A docked bar stands in the window already, or the focus brings it there.
  const isDocked = part.hasAttribute('data-docked');
  if (!isDocked && !isInWindow(target)) part.scrollIntoView({ block: 'start', behavior: 'instant' });
  target.focus();
  return true;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const [above, below] = ['scroll-padding-top', 'scroll-padding-bottom'].map((name) =>
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name)),
  );
  return top >= (above || 0) && bottom <= window.innerHeight - (below || 0);
}
