import { entryList, MARK } from './entry-list.ts';
import { hatching } from './hatching.ts';
import type { ScaleLegend } from './image-content.ts';
import type { Palette } from './paint.ts';
import { filled, stroked } from './paint.ts';
import { element, moved } from './svg-markup.ts';
import type { Block, Measure } from './text-block.ts';
import { textLine } from './text-block.ts';

const WIDEST_SCALE = 570;
const BESIDE_FROM = 800;
const GAP = 32;
const SWATCH = { top: 20, height: 14 };
const BREAKS_Y = 49;
const COUNTS_Y = 68;
const SCALE_HEIGHT = 74;
const ARROW = 8;
/** The map's pattern for no figure, as far as a mark shows it. */
const DASHES = 'M3 3.5h4M13 3.5h4M0 8.5h2M8 8.5h4M18 8.5h2';
const SMALL = { size: 13, weight: 400 };

/** A map's legend: the bins with the number of partners under each, and beside or below it what else is drawn. */
export function scaleLegend(legend: ScaleLegend, width: number, palette: Palette, measure: Measure): Block {
  const isBeside = width >= BESIDE_FROM;
  const scaleWidth = Math.min(width, WIDEST_SCALE);
  const entries = entryList(
    legend.entries.map(({ kind, name, count }) => ({ mark: markOf(kind, legend.sample, palette), name, count })),
    isBeside ? width - scaleWidth - GAP : width,
    palette,
    measure,
  );
  const left = isBeside ? scaleWidth + GAP : 0;
  const top = isBeside ? 0 : SCALE_HEIGHT + 8;
  return {
    height: Math.max(SCALE_HEIGHT, top + entries.height),
    markup: drawScale(legend, scaleWidth, palette, measure) + moved(left, top, entries.markup),
  };
}

function drawScale(legend: ScaleLegend, width: number, palette: Palette, measure: Measure): string {
  const step = width / legend.bins.length;
  const quiet = { ...SMALL, paint: palette('ink-2') };
  const needed = [legend.lowName, legend.explanation, legend.highName].map((text) => measure(text, SMALL));
  const zero = legend.breaks.findIndex(({ isZero }) => isZero);
  const hasRoom = needed.reduce((sum, one) => sum + one, 0) + GAP <= width;
  return [
    textLine(legend.lowName, 0, 13, quiet),
    hasRoom ? textLine(legend.explanation, width / 2, 13, quiet, 'middle') : '',
    textLine(legend.highName, width, 13, quiet, 'end'),
    ...legend.bins.map(({ token, count }, index) =>
      [
        element('path', {
          d: swatch(index * step, step, index === legend.bins.length - 1),
          ...filled(palette(token)),
        }),
        index <= zero ? fallStripes(index * step, step, palette) : '',
        textLine(
          String(count),
          (index + 0.5) * step,
          COUNTS_Y,
          count === 0 ? { ...SMALL, paint: palette('ink-3') } : { size: 13, weight: 700, paint: palette('ink') },
          'middle',
        ),
      ].join(''),
    ),
    ...legend.breaks.map((one, index) => drawBreak(one, (index + 1) * step, palette)),
  ].join('');
}

// Down to the right, as the map has them, where the page shows them at all.
function fallStripes(x: number, width: number, palette: Palette): string {
  const paint = palette('fall-stripe');
  if (paint.opacity === 0) return '';
  const transform = `translate(${x} ${SWATCH.top + SWATCH.height}) scale(1 -1)`;
  return element('g', { transform }, hatching(width, SWATCH.height, paint, 5, 1.2));
}

// The last step is open: it ends in an arrow.
function swatch(x: number, width: number, isLast: boolean): string {
  const { top, height } = SWATCH;
  const right = x + width;
  if (!isLast) return `M${x} ${top}H${right}V${top + height}H${x}Z`;
  return `M${x} ${top}H${right - ARROW}L${right} ${top + height / 2}L${right - ARROW} ${top + height}H${x}Z`;
}

function drawBreak({ label, isZero }: ScaleLegend['breaks'][number], x: number, palette: Palette): string {
  const bottom = SWATCH.top + SWATCH.height + 5;
  const tick = isZero ? `M${x} ${SWATCH.top - 4}V${bottom}` : `M${x} ${SWATCH.top + SWATCH.height}V${bottom}`;
  const style = isZero
    ? { size: 13, weight: 700, paint: palette('ink') }
    : { size: 13, weight: 400, paint: palette('ink-2') };
  return (
    element('path', { d: tick, ...stroked(palette(isZero ? 'ink' : 'line-2'), isZero ? 1.5 : 1) }) +
    textLine(label, x, BREAKS_Y, style, 'middle')
  );
}

function markOf(kind: ScaleLegend['entries'][number]['kind'], sample: string, palette: Palette): string {
  const box = { width: 20, height: 13, x: 0, y: 0.5 };
  const block = (name: string) => element('rect', { ...box, ...filled(palette(name)) });
  switch (kind) {
    case 'no-figure':
      return (
        block('nodata') + moved(box.x, box.y, element('path', { d: DASHES, ...stroked(palette('nodata-dash'), 1) }))
      );
    case 'outside':
      return block('outside');
    case 'rough':
      return block(sample) + moved(box.x, box.y, hatching(box.width, box.height, palette('hatch'), 5, 1.8));
    case 'low-base':
      return block(sample) + dots(box.width, box.height, palette);
    case 'zero':
      return element('rect', {
        ...{ x: 0.5, y: 1, width: 19, height: 12 },
        ...stroked(palette('ink-3'), 1),
        ...filled(palette('zero')),
      });
    case 'reporter':
      return element('rect', {
        ...{ x: 0.9, y: 1.4, width: 18.2, height: 11.2 },
        ...stroked(palette('ink'), 1.8),
        ...filled(palette('paper')),
      });
    case 'contacts':
      return element('circle', {
        ...{ cx: box.width / 2, cy: MARK.height / 2, r: 5.8 },
        ...stroked(palette('ink'), 1.4),
        ...filled(palette('paper')),
      });
    default:
      throw new RangeError(`unknown entry ${kind satisfies never}`);
  }
}

function dots(width: number, height: number, palette: Palette): string {
  const circles: string[] = [];
  for (let x = 2.5; x < width; x += 5)
    for (let y = 3; y < height; y += 5)
      circles.push(element('circle', { cx: x, cy: y, r: 1, ...filled(palette('hatch')) }));
  return circles.join('');
}
