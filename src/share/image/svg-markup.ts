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

/** A text as XML: marked characters replaced, and those left out that XML does not allow at all. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Moved right and down. */
export function moved(x: number, y: number, ...inside: readonly string[]): string {
  return element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...inside);
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
