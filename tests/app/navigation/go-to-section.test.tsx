import { beforeEach, expect, it, vi } from 'vitest';
import { goToSection } from '../../../src/app/navigation/go-to-section.ts';

const scrolled: (string | undefined)[] = [];
const one = (css: string) => document.querySelector(css) as HTMLElement;

beforeEach(() => {
  scrolled.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.id);
  });
  document.body.innerHTML = `
    <section id="table"><h2>Table</h2><button>Sort</button></section>
    <div id="filters" data-docked=""><button>Africa</button></div>`;
});

/** Where an element stands in a window 768 high. */
function stands(element: HTMLElement, top: number) {
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
}

it('the control that a section is for takes the focus, brought on the screen where it is not', () => {
  stands(one('#table button'), 2000);
  expect(goToSection({ id: 'table', first: ['button', 'h2'] })).toBe(true);
  expect(one('#table button')).toHaveFocus();
  expect(scrolled).toEqual(['table']);
});

it('without such a control its heading takes it, which is no stop of the Tab key', () => {
  stands(one('h2'), 100);
  goToSection({ id: 'table', first: ['[type=range]', 'h2'] });
  expect(one('h2')).toHaveFocus();
  expect(one('h2').tabIndex).toBe(-1);
  expect(scrolled).toEqual([]);
});

it('what is docked stands in the window already', () => {
  stands(one('#filters button'), 2000);
  goToSection({ id: 'filters', first: ['button'] });
  expect(one('#filters button')).toHaveFocus();
  expect(scrolled).toEqual([]);
});

it('a section that the page does not show is not gone to', () => {
  expect(goToSection({ id: 'claims', first: ['h2'] })).toBe(false);
});
