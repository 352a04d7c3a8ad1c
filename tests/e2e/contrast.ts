import type { Page } from '@playwright/test';
import { blend, formatHex, wcagContrast } from 'culori';

/** How much what is seen stands out from what is behind it. */
export interface Contrasts {
  /** How many were looked at. */
  readonly count: number;
  /** Those that stand out too little: their words or what they are, and the ratio found. */
  readonly faint: readonly string[];
}

/** Every text that is seen, in the window or not, held against what is behind it. */
export async function textContrasts(page: Page, least = 4.5): Promise<Contrasts> {
  return judged(await page.evaluate(readPaints, { what: 'text' } as const), least);
}

/** Every bar, line, point and glyph of the charts and of the events, held against what is behind it. */
export async function drawnContrasts(page: Page, least = 3): Promise<Contrasts> {
  return judged(await page.evaluate(readPaints, { what: 'drawing' } as const), least);
}

/** Every edge that goes round a control, held against what the control stands on. */
export async function edgeContrasts(page: Page, least = 3): Promise<Contrasts> {
  return judged(await page.evaluate(readPaints, { what: 'edge' } as const), least);
}

/** The colours of something on the page, as the browser computes them. */
interface Painted {
  readonly name: string;
  readonly inks: readonly string[];
  /** What is behind it, from the backmost on. */
  readonly grounds: readonly string[];
}

function judged(all: readonly Painted[], least: number): Contrasts {
  const ratios = all.map(({ name, inks, grounds }) => {
    const ground = blend(['white', ...grounds]);
    return { name, ratio: Math.max(...inks.map((ink) => wcagContrast(blend([formatHex(ground) ?? '', ink]), ground))) };
  });
  const faint = ratios.filter(({ ratio }) => ratio < least);
  return { count: all.length, faint: [...new Set(faint.map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`))] };
}

// Runs in the page, and can use nothing from outside.
function readPaints({ what }: { readonly what: 'text' | 'drawing' | 'edge' }): Painted[] {
  const DRAWN = /_(bar|own|mirror|later|interval|whisker|openEnd|lone|glyph)_/;
  const isPlain = (paint: string) => paint !== 'none' && !paint.startsWith('url');
  const textOf = (element: Element) =>
    [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map((node) => node.data.trim())
      .join(' ');
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width * height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const EDGES = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const hasEdge = (element: Element) => {
    const style = getComputedStyle(element);
    return EDGES.every((side) => style[`border${side}Width`] !== '0px') && !/, 0\)$/.test(style.borderTopColor);
  };
  const nameOf = (element: Element) => {
    if (what === 'text') return textOf(element).trim().slice(0, 40);
    if (what === 'drawing') return DRAWN.exec(element.getAttribute('class') ?? '')?.[1];
    return hasEdge(element) ? (element.textContent ?? '').trim().slice(0, 40) || element.localName : undefined;
  };

  /** The page under an element. */
  const groundsOf = (element: Element | null): string[] =>
    element === null ? [] : [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
  // Under the system's colours a browser draws the page's own ground behind every text that it colours.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { backgroundColor: canvas } = getComputedStyle(document.body);
  const plateOf = (element: Element) =>
    isForced && getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'auto' ? [canvas] : [];
  /** The shapes that are drawn before an element and cover its middle. */
  const shapesUnder = (element: SVGElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = new DOMPoint(left + width / 2, top + height / 2);
    const shapes = [...(element.ownerSVGElement?.querySelectorAll<SVGGeometryElement>('path, rect, circle') ?? [])];
    return shapes
      .filter((shape) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && isSeen(shape))
      .filter((shape) => shape.isPointInFill(middle.matrixTransform(shape.getScreenCTM()?.inverse())))
      .map((shape) => getComputedStyle(shape).fill)
      .filter(isPlain);
  };
  const paintsOf = (element: Element): Omit<Painted, 'name'> => {
    const { color, fill, stroke, strokeWidth, borderTopColor } = getComputedStyle(element);
    if (what === 'edge') return { inks: [borderTopColor], grounds: groundsOf(element.parentElement) };
    const grounds = groundsOf(element);
    if (!(element instanceof SVGElement)) return { inks: [color], grounds: [...grounds, ...plateOf(element)] };
    if (what === 'drawing') return { inks: [fill, stroke].filter(isPlain), grounds };
    // A rim of its own is what a text is read against.
    const rim = stroke !== 'none' && Number.parseFloat(strokeWidth) >= 1.5 ? [stroke] : [];
    return { inks: [fill], grounds: [...grounds, ...shapesUnder(element), ...rim] };
  };
  const places = {
    text: 'body *:not(script, style, noscript, option)',
    drawing: '#growth svg *, [data-event] svg *',
    edge: ':is(button, input, select, a, [role="group"] div, li:has(> button)):not([aria-disabled="true"])',
  }[what];
  return [...document.querySelectorAll(places)]
    .filter((element) => nameOf(element) && (what === 'drawing' ? element.checkVisibility() : isSeen(element)))
    .map((element) => ({ name: nameOf(element) ?? '', ...paintsOf(element) }));
}
