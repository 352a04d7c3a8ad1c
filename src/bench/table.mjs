// Medians, spreads and the printed table of the benchmark.
// The project's targets. Beside them what the same data and job took, made with Observable Framework and Plot, under the
// same conditions: medians, of acts with their p95.
const LOAD_ROWS = [
  { key: 'fcp', name: 'first contentful paint', unit: 'ms', target: 900, other: 1600 },
  { key: 'lcp', name: 'largest contentful paint', unit: 'ms', target: 900 },
  { key: 'map', name: 'map painted', unit: 'ms', target: 900, other: 4700 },
  { key: 'answers', name: 'flow, years and map answer', unit: 'ms' },
  { key: 'whole', name: 'whole default view drawn', unit: 'ms', target: 3000 },
  { key: 'tbt', name: 'total blocking time', unit: 'ms', target: 250, other: 2000 },
  { key: 'moveTbt', name: '  … and when the reader first moves', unit: 'ms' },
  { key: 'cls', name: 'layout shift', unit: '', target: 0.01 },
  { key: 'answerJs', name: 'JavaScript until they answer', unit: 'kB', target: 120_000 },
  { key: 'wholeJs', name: 'JavaScript, default view', unit: 'kB' },
  { key: 'htmlBytes', name: 'HTML', unit: 'kB' },
  { key: 'styleBytes', name: 'styles', unit: 'kB' },
  { key: 'fontBytes', name: 'fonts', unit: 'kB' },
  { key: 'dataBytes', name: 'data', unit: 'kB' },
  { key: 'allBytes', name: 'everything, default view', unit: 'kB', target: 300_000, other: 243_000 },
  { key: 'requests', name: 'requests', unit: '', other: 49 },
];

const PAINT_MS = 80;
const ACTS = {
  yearStep: { name: 'year step', other: 372, otherTail: 592 },
  flowSwitch: { name: 'flow switch', other: 440, otherTail: 624 },
  regionChoice: { name: 'region chosen' },
  partnerPick: { name: 'partner picked by name' },
  partnerRemoval: { name: 'partner removed from charts' },
  mapPick: { name: 'partner opened on the map', other: 488, otherTail: 784 },
  dateDrag: { name: 'date-window drag, each move' },
};

/**
 * The rows of the table: one a measure of loading, and one to three an interaction.
 * @param {readonly Record<string, number>[]} loads
 * @param {Record<string, { paint: number, map: number | undefined, settled: number | undefined }[]>} interactions
 */
export function benchRows(loads, interactions) {
  const loadRows = (loads.length > 0 ? LOAD_ROWS : []).map((row) => ({
    ...row,
    ...summary(loads.map((load) => load[row.key])),
  }));
  const actRows = Object.entries(interactions).flatMap(([key, samples]) => {
    const act = ACTS[key] ?? { name: key };
    const followers = [
      { key: 'map', name: '  … the map follows' },
      { key: 'settled', name: '  … all figures follow' },
    ];
    const row = {
      key,
      ...act,
      unit: 'ms',
      target: PAINT_MS,
      hasTail: true,
      ...summary(samples.map(({ paint }) => paint)),
    };
    return [
      row,
      ...followers.flatMap(({ key: part, name }) => {
        const times = samples.flatMap((sample) => sample[part] ?? []);
        return times.length === 0
          ? []
          : [{ key: `${key} ${part}`, name, unit: 'ms', hasTail: true, ...summary(times) }];
      }),
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
  const head = ['', 'target', 'median', 'min–max', 'p95', 'n', '', 'Plot'];
  const cells = rows.map((row) => [
    row.name + (row.unit && ` (${row.unit})`),
    row.target === undefined ? '–' : `≤ ${asText(row.target, row.unit)}`,
    asText(row.median, row.unit),
    `${asText(row.min, row.unit)}–${asText(row.max, row.unit)}`,
    row.hasTail ? asText(row.p95, row.unit) : '',
    String(row.count),
    verdict(row),
    otherText(row),
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

function otherText({ other, otherTail, unit }) {
  if (other === undefined) return '';
  return asText(other, unit) + (otherTail === undefined ? '' : ` (${asText(otherTail, unit)})`);
}

function asText(value, unit) {
  if (unit === 'kB') return (value / 1000).toFixed(1);
  if (unit === 'ms') return value.toFixed(0);
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
