/** What a picture needs no more: names that the library gives its layers, and what it measures by. */
const NOT_DRAWN = ['id', 'role', 'aria-label', 'tabindex', 'style', 'offset', 'radius'];
/** Attributes that only some elements are drawn by; the library writes them on others, too. */
const MEASURES = ['x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2'];
const MEASURED: Readonly<Record<string, readonly string[]>> = {
  svg: ['width', 'height'],
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'x2', 'y1', 'y2'],
  text: ['x', 'y'],
  tspan: ['x', 'y'],
};

/**
 * The markup of a chart as a picture: its marks, texts and `data-*`, without what only the live chart needs (layers without
 * marks, the library's own names, places to clip to). Numbers keep two decimals: a hundredth of a pixel is finer than any
 * screen.
 */
export function pictureOf(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const one of copy.querySelectorAll('desc, defs, svg > title:empty')) one.remove();
  // From the inside out: a layer of layers without marks is one without marks.
  for (const layer of [...copy.querySelectorAll('g')].reverse()) {
    if (layer.childNodes.length === 0) layer.remove();
  }
  for (const one of [copy, ...copy.querySelectorAll('*')]) tidy(one);
  for (const layer of [...copy.querySelectorAll('g')].reverse()) {
    if (layer.attributes.length === 0) layer.replaceWith(...layer.childNodes);
  }
  copy.setAttribute('aria-hidden', 'true');
  return copy.outerHTML;
}

function tidy(one: Element): void {
  const names = (one.getAttribute('class') ?? '')
    .split(' ')
    .filter((name) => name !== '' && !name.startsWith('recharts-'));
  if (names.length === 0) one.removeAttribute('class');
  else one.setAttribute('class', names.join(' '));
  const measured = MEASURED[one.localName] ?? [];
  for (const { name, value } of [...one.attributes]) {
    if (NOT_DRAWN.includes(name) || (MEASURES.includes(name) && !measured.includes(name))) one.removeAttribute(name);
    else if (!name.startsWith('data-') && name !== 'class') one.setAttribute(name, rounded(value));
  }
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}
