import type { Attributes } from './svg-markup.ts';

/** A colour that every program understands: `#rrggbb`, and apart from it how opaque it is. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/** The colours of the theme on screen by their names, such as `ink-2` or `q5`. */
export type Palette = (name: string) => Paint;

/**
 * Reads `#fff`, `#0d151b`, `#ffffff8c`, `rgb(11 87 208 / 0.1)`, `rgba(11, 87, 208, 0.1)` and what a browser makes of a mixture,
 * `color(srgb 0.5 0.5 0.5)`; nothing for `none` and for what is not a plain colour. Programs that draw SVG often know no
 * opacity inside a colour.
 */
export function paintOf(text: string): Paint | undefined {
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) return hexPaint((hex.length < 6 ? hex.replace(/./g, '$&$&') : hex).toLowerCase());
  const [, kind, inside = ''] = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(text.trim()) ?? [];
  const [red, green, blue, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue + alpha)) {
    return undefined;
  }
  const most = kind === 'color(srgb ' ? 1 : 255;
  const colour = [red, green, blue]
    .map((part) =>
      Math.round((part * 255) / most)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return { colour: `#${colour}`, opacity: alpha };
}

function hexPaint(digits: string): Paint {
  const alpha = digits.slice(6);
  const opacity = alpha === '' ? 1 : Math.round(Number.parseInt(alpha, 16) / 2.55) / 100;
  return { colour: `#${digits.slice(0, 6)}`, opacity };
}

export function filled({ colour, opacity }: Paint): Attributes {
  return { fill: colour, 'fill-opacity': opacity === 1 ? undefined : opacity };
}

export function stroked({ colour, opacity }: Paint, width: number): Attributes {
  return { fill: 'none', stroke: colour, 'stroke-opacity': opacity === 1 ? undefined : opacity, 'stroke-width': width };
}

/** The colours of the page as it is now. A name that the page does not know is a mistake of the program. */
export function pagePalette(page: HTMLElement): Palette {
  const style = getComputedStyle(page);
  return (name) => {
    const text = style.getPropertyValue(`--${name}`);
    const paint = paintOf(text) ?? (text === '' ? undefined : paintOf(computed(text, page)));
    if (!paint) throw new RangeError(`the page has no colour “${name}”`);
    return paint;
  };
}

/** What the browser makes of a colour of the system, or of a mixture. */
function computed(colour: string, page: HTMLElement): string {
  const probe = document.createElement('i');
  probe.style.color = colour;
  probe.style.setProperty('forced-color-adjust', 'none');
  page.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
