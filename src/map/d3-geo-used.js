// The map library imports d3-geo as a whole, because it takes projections by name. The page uses one projection: the build
// gives the library these three parts instead, and the rest is left out.
// biome-ignore lint/performance/noBarrelFile: it stands in for a package
export { geoEquirectangular, geoGraticule, geoPath } from '../../node_modules/d3-geo/dist/d3-geo.mjs';
