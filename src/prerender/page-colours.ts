import { readFileSync } from 'node:fs';

// Every build runs in the project's folder, and there the styles are as they are written.
const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const light = tokens.slice(0, tokens.indexOf('[data-theme="dark"]'));

/**
 * A colour of the page's light theme by the name of its token, from the page's own styles: `ink` is `#14202a`.
 * @throws RangeError for a name that the page does not have.
 */
export function lightColour(name: string): string {
  const [, hex] = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(light) ?? [];
  if (hex === undefined) throw new RangeError(`the page has no colour “${name}”`);
  return hex;
}
