import { escaped } from '../../format/markup.ts';
import { paintOf } from './paint.ts';
import type { Attributes } from './svg-markup.ts';
import { element } from './svg-markup.ts';

/** Elements that hold others, and the attributes of each that say where. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  g: ['transform', 'clip-path'],
  defs: [],
  clipPath: ['id', 'clipPathUnits'],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
};

/** Elements that are drawn, and the attributes of each that say where. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  text: ['x', 'y', 'dx', 'dy'],
  tspan: ['x', 'y', 'dx', 'dy'],
};

/** A drawn element of the page with all it holds, its computed style written into attributes. */
export function shapeMarkup(shape: Element): string {
  const name = shape.localName;
  if (HOLDERS[name]) return holderMarkup(shape, HOLDERS[name]);
  return SHAPES[name] ? drawnMarkup(shape, SHAPES[name]) : '';
}

function holderMarkup(shape: Element, places: readonly string[]): string {
  const style = getComputedStyle(shape);
  if (shape.localName === 'g' && style.display === 'none') return '';
  const inside = [...shape.children].map(shapeMarkup).join('');
  return inside === '' ? '' : element(shape.localName, { ...placeOf(shape, places), ...opacityOf(style) }, inside);
}

function drawnMarkup(shape: Element, places: readonly string[]): string {
  const style = getComputedStyle(shape);
  if (style.display === 'none' || style.visibility === 'hidden' || isOutOfSight(shape)) return '';
  const place = { ...placeOf(shape, [...places, 'transform', 'clip-path']), ...radiusOf(style), ...opacityOf(style) };
  const [fill, stroke] = [fillOf(style), strokeOf(style, scaleOf(shape, style))];
  if (shape.localName === 'tspan') return element('tspan', placeOf(shape, places), escaped(shape.textContent));
  if (shape.localName !== 'text') return element(shape.localName, { ...place, ...fill, ...stroke });
  const text = { ...place, ...typeOf(style) };
  const inside = textInside(shape);
  if (inside === '') return '';
  // The rim of a text lies under it. Not every program knows the property that says so, and would draw over the letters.
  const rim = stroke.stroke === undefined ? '' : element('text', { ...text, fill: 'none', ...stroke }, inside);
  return rim + element('text', { ...text, ...fill }, inside);
}

function textInside(text: Element): string {
  return [...text.childNodes]
    .map((node) => {
      if (node instanceof Element) return shapeMarkup(node);
      return node.nodeType === Node.TEXT_NODE ? escaped(node.textContent ?? '') : '';
    })
    .join('');
}

/** Whether a shape lies wholly outside its picture, as most do where a map is enlarged. What patterns are made of never does. */
function isOutOfSight(shape: Element): boolean {
  const frame = shape.closest('svg')?.getBoundingClientRect();
  if (!frame || shape.closest('defs')) return false;
  const { left, right, top, bottom } = shape.getBoundingClientRect();
  return right < frame.left || left > frame.right || bottom < frame.top || top > frame.bottom;
}

/** Weights between the hundreds are for variable fonts; many programs would take them for regular. */
export function commonWeight(weight: string): number {
  return Math.round(Number(weight) / 100) * 100;
}

function placeOf(shape: Element, names: readonly string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, shape.getAttribute(name) ?? undefined]));
}

// The circles of a map have their radius from the styles, by its zoom.
function radiusOf({ r }: CSSStyleDeclaration): Attributes {
  return r?.endsWith('px') && r !== '0px' ? { r: Number.parseFloat(r) } : {};
}

function opacityOf(style: CSSStyleDeclaration): Attributes {
  return { opacity: style.opacity === '1' ? undefined : style.opacity };
}

function fillOf(style: CSSStyleDeclaration): Attributes {
  const pattern = /^url\(["']?(#[^"')]+)["']?\)/.exec(style.fill)?.[1];
  if (pattern !== undefined) return { fill: `url(${pattern})` };
  const paint = paintOf(style.fill);
  if (!paint) return { fill: 'none' };
  const opacity = paint.opacity * Number(style.fillOpacity);
  return { fill: paint.colour, 'fill-opacity': opacity === 1 ? undefined : opacity };
}

function strokeOf(style: CSSStyleDeclaration, scale: number): Attributes {
  const paint = paintOf(style.stroke);
  const width = Number.parseFloat(style.strokeWidth);
  if (!paint || width === 0) return {};
  const opacity = paint.opacity * Number(style.strokeOpacity);
  const dashes = style.strokeDasharray === 'none' ? undefined : style.strokeDasharray.match(/[\d.]+/g);
  return {
    stroke: paint.colour,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-width': width / scale,
    'stroke-dasharray': dashes?.map((dash) => Number(dash) / scale).join(' '),
    'stroke-linecap': style.strokeLinecap === 'butt' ? undefined : style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? undefined : style.strokeLinejoin,
  };
}

function typeOf(style: CSSStyleDeclaration): Attributes {
  return {
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': commonWeight(style.fontWeight),
    'letter-spacing': style.letterSpacing === 'normal' ? undefined : Number.parseFloat(style.letterSpacing),
    'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
  };
}

// A stroke that does not grow with the zoom keeps its width on the page; in the file it is divided by the zoom instead,
// or it would stay a hairline in an enlarged picture.
function scaleOf(shape: Element, style: CSSStyleDeclaration): number {
  if (style.vectorEffect !== 'non-scaling-stroke' || !(shape instanceof SVGGraphicsElement)) return 1;
  const [own, whole] = [shape.getScreenCTM()?.a, shape.ownerSVGElement?.getScreenCTM()?.a];
  return own && whole ? own / whole : 1;
}
