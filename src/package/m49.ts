/** The regions of UN M49 with their finest parts, as the UN spells them; the Americas in the two halves that are in use. */
export const M49_SUBREGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Africa', ['Northern Africa', 'Western Africa', 'Middle Africa', 'Eastern Africa', 'Southern Africa']],
  ['Antarctica', ['Antarctica']],
  ['Asia', ['Central Asia', 'Eastern Asia', 'South-eastern Asia', 'Southern Asia', 'Western Asia']],
  ['Europe', ['Eastern Europe', 'Northern Europe', 'Southern Europe', 'Western Europe']],
  ['Latin America and the Caribbean', ['Caribbean', 'Central America', 'South America']],
  ['Northern America', ['Northern America']],
  ['Oceania', ['Australia and New Zealand', 'Melanesia', 'Micronesia', 'Polynesia']],
]);
