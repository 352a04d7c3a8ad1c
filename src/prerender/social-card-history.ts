import { domainOf } from '../chart/axis.ts';
import { isolatedOf, pathThrough, provisionalLink } from '../chart/line.ts';
import { flowName, reasonName } from '../format/messages.ts';
import { scaleText } from '../growth/lines/line-scale.ts';
import type { LinePoint, RecordLines } from '../partner/two-records.ts';
import { RECORDED_FLOWS } from '../trade/flow.ts';
import type { Year } from '../trade/period.ts';
import { FLOW_COLOURS, LINE, MARGIN, PAPER, QUIET, text, WIDTH } from './social-card-frame.ts';

const LEFT = MARGIN + 96;
const RIGHT = WIDTH - MARGIN - 130;
const TOP = 410;
const FLOOR = 538;
const DOT = 5;
const CAP = 6;
/** How far the names of two lines stand apart: one line of letters, or two with a note. */
const NAME = 26;
const NAME_WITH_NOTE = 46;
const NONE = reasonName('not-reported', 'mid');

type PlaceOf = (point: Pick<LinePoint, 'year' | 'valueUsd'>) => { readonly x: number; readonly y: number };

/** Both flows over the years on one scale: the record solid, later years hollow, a year alone as a dot, gaps as gaps. */
export function socialCardHistory(lines: readonly RecordLines[], recordEnd: Year): string[] {
  const [any] = lines;
  const points = lines.flatMap(({ own }) => own.flat());
  if (!any || points.length === 0) return [];
  const { first } = any;
  const last = Math.max(recordEnd, ...points.map(({ year }) => year));
  const { top } = domainOf(
    points.map(({ high, valueUsd }) => high ?? valueUsd),
    false,
  );
  const placeOf: PlaceOf = ({ year, valueUsd }) => ({
    x: LEFT + ((year - first) / Math.max(1, last - first)) * (RIGHT - LEFT),
    y: FLOOR - (valueUsd / top) * (FLOOR - TOP),
  });
  const tick = { x: LEFT - 12, size: 18, fill: QUIET, anchor: 'end' } as const;
  return [
    `<path d="M${LEFT} ${TOP}H${RIGHT}M${LEFT} ${FLOOR}H${RIGHT}" stroke="${LINE}" stroke-width="2"/>`,
    text({ ...tick, y: TOP + 6 }, scaleText(top, 'USD')),
    text({ ...tick, y: FLOOR + 6 }, '0'),
    text({ x: LEFT, y: FLOOR + 26, size: 18, fill: QUIET }, String(first)),
    text({ x: RIGHT, y: FLOOR + 26, size: 18, fill: QUIET, anchor: 'end' }, String(last)),
    ...lines.flatMap((flow) => flowShapes(flow, placeOf)),
    ...flowNames(lines, placeOf, recordEnd),
  ];
}

function flowShapes({ flow, own }: RecordLines, placeOf: PlaceOf): string[] {
  const colour = FLOW_COLOURS[flow];
  const stroke = `fill="none" stroke="${colour}" stroke-linejoin="round" stroke-linecap="round"`;
  const path = (run: readonly LinePoint[]) => pathThrough(run.map(placeOf));
  const recorded = own.map((run) => run.filter((point) => !point.isBeyondRecord));
  const links = own
    .map((run) => provisionalLink(run, (point) => point.isBeyondRecord))
    .filter((link) => link.length > 0);
  return [
    ...recorded
      .filter((run) => run.length > 1)
      .map((run) => `<path data-flow="${flow}" d="${path(run)}" ${stroke} stroke-width="4"/>`),
    ...isolatedOf(recorded).map((point) => dot(placeOf(point), colour)),
    ...links.map((run) => `<path d="${path(run)}" ${stroke} stroke-width="3" stroke-dasharray="1 7"/>`),
    ...own.flat().flatMap((point) => (point.isBeyondRecord ? laterPoint(point, placeOf, colour) : [])),
  ];
}

function dot({ x, y }: { readonly x: number; readonly y: number }, colour: string): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${DOT}" fill="${colour}"/>`;
}

/** A figure that the record does not hold: a hollow point over the range that its rounding allows. */
function laterPoint(point: LinePoint, placeOf: PlaceOf, colour: string): string[] {
  const { year, low, high } = point;
  const { x, y } = placeOf(point);
  const ends = [low, high].flatMap((valueUsd) => (valueUsd === undefined ? [] : placeOf({ year, valueUsd }).y));
  const [from, to] = ends;
  const caps = ends.map((end) => `M${(x - CAP).toFixed(1)} ${end.toFixed(1)}h${2 * CAP}`).join('');
  return [
    from === undefined || to === undefined
      ? ''
      : `<path d="M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}${caps}" stroke="${colour}" stroke-width="2"/>`,
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${DOT + 1}" fill="${PAPER}" stroke="${colour}" stroke-width="3"/>`,
  ];
}

/** Each flow’s name at the height where its line ends, moved only as far as two names would touch. */
function flowNames(lines: readonly RecordLines[], placeOf: PlaceOf, recordEnd: Year): string[] {
  const names = RECORDED_FLOWS.map((flow) => {
    const end = lines
      .find((one) => one.flow === flow)
      ?.own.at(-1)
      ?.at(-1);
    const note = end === undefined ? NONE : end.year < recordEnd ? `last in ${end.year}` : '';
    return { flow, note, y: end ? placeOf(end).y + 7 : FLOOR, height: note === '' ? NAME : NAME_WITH_NOTE };
  }).sort((a, b) => a.y - b.y);
  let least = TOP - 4;
  let rest = names.reduce((sum, { height }) => sum + height, 0);
  return names.flatMap(({ flow, note, y, height }) => {
    // What is still to come below needs its room above the years.
    const placed = Math.max(least, Math.min(y, FLOOR + NAME - rest));
    least = placed + height;
    rest -= height;
    const place = { x: RIGHT + 18, fill: FLOW_COLOURS[flow] };
    return [
      text({ ...place, y: placed, size: 22, weight: 700 }, flowName(flow)),
      ...(note === '' ? [] : [text({ ...place, y: placed + 20, size: 17 }, note)]),
    ];
  });
}
