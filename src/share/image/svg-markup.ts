import { escaped } from '../../format/markup.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text; `inside` is markup. Attributes without a value are left out, numbers rounded to 1/100. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Moved right and down. */
export function moved(x: number, y: number, ...inside: readonly string[]): string {
  return element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...inside);
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
