// The chart library imports d3-scale as a whole, because it takes scales by name. The build gives the library the ones that
// the charts use instead, and the scales of time with their formats are left out.
// biome-ignore lint/performance/noBarrelFile: it stands in for a package
export { scaleBand, scaleLinear, scaleLog, scalePoint } from '../../node_modules/d3-scale/dist/d3-scale.mjs';
