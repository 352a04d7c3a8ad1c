import { evidenceName } from '../format/messages.ts';
import { formatPercent, formatUsd } from '../format/number.ts';
import type { Bar } from '../growth/bars/bar.ts';
import { partnerAnswer } from '../growth/bars/bar-answers.ts';
import { nameLines } from '../growth/bars/bars-layout.ts';
import type { BarsModel } from '../growth/bars/bars-model.ts';
import { sourceIdsOf } from '../trade/provenance.ts';
import type { View } from '../view-state/view.ts';
import type { SiteData } from './site-data.ts';
import { FLOW_COLOURS, INK, LINE, MARGIN, PAPER, QUIET, socialCard, text } from './social-card-frame.ts';

const MOST_ROWS = 5;
const TOP = 262;
const ROW = 62;
const BAR = 40;
const ZERO = MARGIN + 220;
/** The room of the bars; what is right of it is for their numbers. */
const LENGTH = 500;
const GAP = 16;
const CAP = 8;
const FILL = FLOW_COLOURS.export;

/** The preview of the home page: its sentence and the bars of its partners, each with its evidence. */
export function homeSocialCard(data: SiteData, view: View, sentence: string, bars: BarsModel): string {
  const rows = bars.rows
    .flatMap(({ id, name, bars: [bar] }) =>
      bar?.value === undefined || bar.words !== undefined ? [] : [{ id, name, bar, value: bar.value }],
    )
    .slice(0, MOST_ROWS);
  const reaches = [0, ...rows.map(({ value }) => value)];
  const [low, high] = [Math.min(...reaches), Math.max(...reaches)];
  const x = (value: number) => ZERO + ((value - low) / Math.max(high - low, Number.EPSILON)) * LENGTH;
  const drawn = rows.flatMap(({ name, bar }, index) => [
    ...rowName(name, TOP + index * ROW),
    barShape(bar, TOP + index * ROW, x),
    ...barNumber(bar, TOP + index * ROW, x, bars),
  ]);
  const axis = `<path data-axis="" d="M${x(0).toFixed(1)} ${TOP - 8}V${TOP + rows.length * ROW - ROW + BAR + 8}" stroke="${LINE}" stroke-width="2"/>`;
  const answers = data.base.scope
    .filter(({ iso3 }) => rows.some(({ id }) => id === iso3))
    .map(({ iso3 }) => partnerAnswer(data.base, view, view.flow, iso3));
  return socialCard(data.atlas, sentence, [HATCH, ...drawn, axis], sourceIdsOf(data.base, answers));
}

// What is arithmetic or an estimate is never drawn as an observation is.
const HATCH = `<defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="${FILL}"/><path d="M3 0V12" stroke="${PAPER}" stroke-width="4.5"/></pattern></defs>`;

function rowName(name: string, y: number): string[] {
  // The lines are broken for letters half as large.
  const lines = nameLines(name, 104);
  return lines.length === 1
    ? [text({ x: MARGIN, y: y + 29, size: 28, weight: 700 }, name)]
    : lines.map((line, index) => text({ x: MARGIN, y: y + 16 + index * 24, size: 22, weight: 700 }, line));
}

function barShape(bar: Bar, y: number, x: (value: number) => number): string {
  const [zero, end] = [x(0), x(bar.value ?? 0)];
  // A zero has no length; what is small stays visible, on its side of zero.
  const length = bar.value === 0 ? 0 : Math.max(Math.abs(end - zero), 3);
  const left = end < zero ? zero - length : zero;
  const box = `x="${left.toFixed(1)}" y="${y}" width="${length.toFixed(1)}" height="${BAR}"`;
  const rect = bar.isHatched
    ? `<rect ${box} fill="url(#hatch)" stroke="${FILL}" stroke-width="2"/>`
    : `<rect ${box} fill="${FILL}"/>`;
  return `<g data-evidence="${bar.evidence ?? ''}">${rect}${whisker(bar, y + BAR / 2, x)}</g>`;
}

function whisker(bar: Bar, middle: number, x: (value: number) => number): string {
  if (!bar.whisker) return '';
  const [low, high] = bar.whisker.map((bound) => x(bound).toFixed(1));
  const ends = [low, high].map((end) => `M${end} ${middle - CAP}v${2 * CAP}`).join('');
  return `<path d="M${low} ${middle}H${high}${ends}" fill="none" stroke="${INK}" stroke-width="3"/>`;
}

type Axis = Pick<BarsModel, 'unit' | 'isSigned'>;

/** The number, and below it how it is known and, where it is not exact, what its rounding allows. */
function barNumber(bar: Bar, y: number, x: (value: number) => number, axis: Axis): string[] {
  const left = Math.max(x(0), x(bar.value ?? 0), ...(bar.whisker?.map(x) ?? [])) + GAP;
  const range = bar.whisker?.map((bound) => boundText(bound, axis)).join(' to ');
  const evidence = bar.evidence === undefined ? '' : evidenceName(bar.evidence);
  return [
    text({ x: left, y: y + 20, size: 28, weight: 700 }, bar.label),
    text({ x: left, y: y + 41, size: 19, fill: QUIET }, range === undefined ? evidence : `${evidence}: ${range}`),
  ];
}

function boundText(bound: number, { unit, isSigned }: Axis): string {
  return unit === 'USD' ? formatUsd(bound, { sign: isSigned }) : formatPercent(bound, { sign: isSigned, digits: 2 });
}
