/** What a view says: its sentence, the marks of its map, its table and its panel, as text. Runs in the page. */
export function shown() {
  const attributes = ['data-iso3', 'data-state', 'data-value', 'data-evidence', 'data-reason'];
  const marked = (css: string) =>
    [...document.querySelectorAll(css)].map((one) => attributes.map((name) => one.getAttribute(name) ?? '').join(' '));
  const text = (css: string) => document.querySelector<HTMLElement>(css)?.textContent ?? '';
  return {
    heading: text('h1'),
    marks: marked('#map [data-iso3]').sort(),
    rows: marked('#table tr[data-iso3]'),
    panel: text('section[aria-label="Partner"]'),
    claims: [...document.querySelectorAll('#claims tr[id]')].map((one) => one.id),
  };
}

/** How many marks of the map have each state. */
export function states(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of document.querySelectorAll('#map [data-iso3]')) {
    const state = one.getAttribute('data-state') ?? '';
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
