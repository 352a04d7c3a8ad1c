import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { pictureOf } from './chart-picture.ts';

/** A chart that the served page holds pictures of. */
export interface ChartToDraw {
  /** As its `ChartPlace` names it. */
  readonly id: string;
  /** From narrow to wide; the widest that fits is shown. */
  readonly widths: readonly number[];
  readonly draw: (width: number) => ReactElement;
}

/**
 * Draws charts as a browser would: the chart library draws nothing on a server, because its marks sign in by effects.
 * @returns the pictures of each chart by its id, as `ChartPictures` hands them to the page.
 */
export async function drawCharts(charts: readonly ChartToDraw[]): Promise<ReadonlyMap<string, string>> {
  return inDocument(async (document) => {
    // Both ask when they are loaded whether there is a document.
    const [{ createRoot }, { flushSync }] = await Promise.all([import('react-dom/client'), import('react-dom')]);
    const drawn = (chart: ReactElement): string => {
      const box = document.body.appendChild(document.createElement('div'));
      const root = createRoot(box);
      flushSync(() => root.render(chart));
      const svg = box.querySelector('svg');
      if (!svg) throw new Error('a chart that draws nothing');
      const picture = pictureOf(svg);
      flushSync(() => root.unmount());
      box.remove();
      return picture;
    };
    return new Map(
      charts.map(({ id, widths, draw }) => [
        id,
        widest(widths.map((width) => ({ width, picture: drawn(draw(width)) }))),
      ]),
    );
  });
}

/**
 * Pictures for several widths, with the rules that show the widest that its container has room for: from a picture's width
 * on it takes the place of the narrower one. Browsers round at a bound, so no rule has an upper one.
 */
function widest(pictures: readonly { readonly width: number; readonly picture: string }[]): string {
  const names = pictures.map(({ width }, index) => `${width}-${pictures[index + 1]?.width ?? ''}`);
  const rule = (name: string | undefined, display: string) =>
    name === undefined ? '' : `[data-picture]>[data-fits="${name}"]{display:${display}}`;
  const rules = pictures.map(({ width }, index) =>
    index === 0
      ? rule(names[0], 'block')
      : `@container (min-width:${width}px){${rule(names[index - 1], 'none')}${rule(names[index], 'block')}}`,
  );
  const boxes = pictures.map(({ picture }, index) => `<div data-fits="${names[index]}">${picture}</div>`);
  return `<style>${rules.join('')}</style>${boxes.join('')}`;
}

const NAMES = ['window', 'document'] as const;

/** Acts in a page without a browser, and leaves everything as it was. */
async function inDocument<Result>(act: (document: Document) => Promise<Result>): Promise<Result> {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  try {
    return await act(window.document);
  } finally {
    // What was drawn last may still have something to clear away.
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
    window.close();
  }
}
