const PLACES: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  text: ['x', 'y', 'dy', 'text-anchor'],
  tspan: ['x', 'y'],
};
const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'];

/** Everything that a chart draws, in its order: where, how, what it says, and the `data-*` that it stands under. */
export function marksOf(chart: Element): string[] {
  return [...chart.querySelectorAll(Object.keys(PLACES).join())]
    .filter((one) => !one.closest('defs'))
    .map((one) => {
      const written = [...(PLACES[one.localName] ?? []), ...PAINT].flatMap((name) => {
        const value = one.getAttribute(name);
        return value === null ? [] : `${name}=${rounded(value)}`;
      });
      const classes = [...one.classList].filter((name) => !name.startsWith('recharts-'));
      return [one.localName, ...written, ...classes, ...dataAround(one, chart), one.textContent].join(' ');
    });
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

function dataAround(one: Element, chart: Element): string[] {
  const own = [...one.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => `${name}=${value}`);
  return one.parentElement && one !== chart ? [...own, ...dataAround(one.parentElement, chart)] : [];
}
