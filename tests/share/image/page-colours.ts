import { readFileSync } from 'node:fs';
import { type Palette, paintOf } from '../../../src/share/image/paint.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const [light, dark] = [tokens.slice(0, tokens.indexOf('[data-theme')), tokens.slice(tokens.indexOf('[data-theme'))];

/** The real colours of a theme, without a page. A name that the page does not know fails, as it does there. */
export function coloursOf(theme: 'light' | 'dark'): Palette {
  const css = theme === 'light' ? light : dark;
  return (name) => {
    const text = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
    const paint = paintOf(text);
    if (!paint) throw new RangeError(`no colour --${name}`);
    return paint;
  };
}
