// Medians, spreads and the printed table of the benchmark.
import { readFileSync } from 'node:fs';

// Web Vitals, "good" (web.dev/articles/vitals); the project's own byte budgets are in package.json.
const GOOD = { fcp: 1800, lcp: 2500, tbt: 200, cls: 0.1, paint: 200 };

const LOAD_ROWS = [
  ['fcp', 'first contentful paint', 'ms', GOOD.fcp],
  ['lcp', 'largest contentful paint', 'ms', GOOD.lcp],
  ['answers', 'flow, years and map answer', 'ms'],
  ['whole', 'whole default view drawn', 'ms'],
  ['tbt', 'total blocking time', 'ms', GOOD.tbt],
  ['cls', 'layout shift', '', GOOD.cls],
  ['answerJs', 'JavaScript until they answer', 'kB', budget(/index.*\.js$/)],
  ['wholeJs', 'JavaScript, default view', 'kB', budget(/\.js$/)],
  ['styleBytes', 'styles', 'kB'],
  ['fontBytes', 'fonts', 'kB'],
  ['dataBytes', 'data', 'kB'],
  ['allBytes', 'everything, default view', 'kB'],
];

const ACTS = {
  yearStep: 'year step',
  flowSwitch: 'flow switch',
  regionToggle: 'region on or off',
  partnerPick: 'partner picked by name',
  partnerRemoval: 'partner removed from charts',
  mapPick: 'partner opened on the map',
  dateDrag: 'date-window drag, each move',
};

/**
 * The rows of the table: one a measure of loading, and one or two an interaction.
 * @param {readonly Record<string, number>[]} loads
 * @param {Record<string, { paint: number, settled: number | undefined }[]>} interactions
 */
export function benchRows(loads, interactions) {
  const loadRows = LOAD_ROWS.map(([key, name, unit, target]) => ({
    key,
    name,
    unit,
    target,
    ...summary(loads.map((load) => load[key])),
  }));
  const actRows = Object.entries(interactions).flatMap(([key, samples]) => {
    const name = ACTS[key] ?? key;
    const settled = samples.flatMap((sample) => sample.settled ?? []);
    const row = {
      key,
      name,
      unit: 'ms',
      target: GOOD.paint,
      hasTail: true,
      ...summary(samples.map(({ paint }) => paint)),
    };
    if (settled.length === 0) return [row];
    return [
      row,
      { key: `${key}Settled`, name: '  … all figures follow', unit: 'ms', hasTail: true, ...summary(settled) },
    ];
  });
  return [...loadRows, ...actRows];
}

/**
 * Median, ends and 95th percentile (nearest rank) of some numbers.
 * @param {readonly number[]} values
 */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (rank) => sorted[Math.min(sorted.length - 1, Math.max(0, rank))] ?? Number.NaN;
  const middle = sorted.length / 2;
  const median = (at(Math.ceil(middle) - 1) + at(Math.floor(middle))) / 2;
  return {
    count: sorted.length,
    median,
    min: at(0),
    max: at(sorted.length - 1),
    p95: at(Math.ceil(sorted.length * 0.95) - 1),
  };
}

/**
 * The rows as aligned text. A target is held against the p95 of an interaction and the median of a load.
 * @param {ReturnType<typeof benchRows>} rows
 */
export function asTable(rows) {
  const head = ['', 'target', 'median', 'min–max', 'p95', 'n', ''];
  const cells = rows.map((row) => [
    row.name + (row.unit && ` (${row.unit})`),
    row.target === undefined ? '–' : `≤ ${asText(row.target, row.unit)}`,
    asText(row.median, row.unit),
    `${asText(row.min, row.unit)}–${asText(row.max, row.unit)}`,
    row.hasTail ? asText(row.p95, row.unit) : '',
    String(row.count),
    verdict(row),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((line) => line[column].length)));
  const align = (line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return [head, ...cells].map((line) => align(line).trimEnd()).join('\n');
}

function verdict({ target, hasTail, p95, median }) {
  if (target === undefined) return '';
  return (hasTail ? p95 : median) <= target ? 'met' : 'MISSED';
}

function asText(value, unit) {
  if (unit === 'kB') return (value / 1000).toFixed(1);
  return unit === 'ms' ? value.toFixed(0) : value.toFixed(3);
}

/** The sum of the byte budgets whose path matches, in bytes. */
function budget(pattern) {
  const { 'size-limit': limits = [] } = JSON.parse(readFileSync('package.json', 'utf8'));
  const matching = limits.filter(({ path }) => pattern.test(String(path)));
  return matching.length === 0
    ? undefined
    : matching.reduce((sum, { limit }) => sum + Number.parseFloat(limit) * 1000, 0);
}
