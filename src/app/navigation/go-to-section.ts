import type { SectionId, SectionTarget } from '../sections.ts';

/** Brings a section on the screen and gives it the focus. @returns whether the page has it. */
export function goToSection({ id, first }: Pick<SectionTarget, 'first'> & { readonly id: SectionId }): boolean {
  const section = document.getElementById(id);
  if (!section) return false;
  const controls = first.flatMap((one) => [...section.querySelectorAll<HTMLElement | SVGElement>(one)]);
  const target = controls.find((one) => one.checkVisibility()) ?? section;
  // A heading takes the focus only when it is led to.
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  // A docked bar stands in the window already, or the focus brings it there.
  const isDocked = section.hasAttribute('data-docked');
  if (!isDocked && !isInWindow(target)) section.scrollIntoView({ block: 'start', behavior: 'instant' });
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
