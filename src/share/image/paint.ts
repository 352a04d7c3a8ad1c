import type { Attributes } from './svg-markup.ts';

/** A colour that every program understands: `#rrggbb`, and apart from it how opaque it is. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/** The colours of the theme on screen by their names, such as `ink-2` or `q5`. */
export type Palette = (name: string) => Paint;

/**
 * Reads `#fff`, `#0d151b`, `rgb(11 87 208 / 0.1)` and `rgba(11, 87, 208, 0.1)`; nothing for `none` and for what is not a
 * plain colour. Programs that draw SVG often know no opacity inside a colour.
 */
export function paintOf(text: string): Paint | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    return { colour: `#${(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toLowerCase()}`, opacity: 1 };
  }
  const inside = /^rgba?\(([^)]*)\)$/.exec(text.trim())?.[1];
  const [red, green, blue, alpha = 1] = (inside ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue + alpha)) {
    return undefined;
  }
  const colour = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return { colour: `#${colour}`, opacity: alpha };
}

export function filled({ colour, opacity }: Paint): Attributes {
  return { fill: colour, 'fill-opacity': opacity === 1 ? undefined : opacity };
}

export function stroked({ colour, opacity }: Paint, width: number): Attributes {
  return { fill: 'none', stroke: colour, 'stroke-opacity': opacity === 1 ? undefined : opacity, 'stroke-width': width };
}

/** The colours of the page as it is now. A name that the page does not know is a mistake of the program. */
export function pagePalette(page: Element): Palette {
  const style = getComputedStyle(page);
  return (name) => {
    const paint = paintOf(style.getPropertyValue(`--${name}`));
    if (!paint) throw new RangeError(`the page has no colour “${name}”`);
    return paint;
  };
}
