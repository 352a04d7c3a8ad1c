import { entryList, MARK } from './entry-list.ts';
import { hatching } from './hatching.ts';
import type { KeyEntry } from './image-content.ts';
import type { Palette } from './paint.ts';
import { filled, stroked } from './paint.ts';
import { element } from './svg-markup.ts';
import type { Block, Measure } from './text-block.ts';

/** The key of a chart: what its bars and lines are. */
export function chartKey(key: readonly KeyEntry[], width: number, palette: Palette, measure: Measure): Block {
  const entries = key.map((entry) => ({ mark: markOf(entry, palette), name: entry.name }));
  return entryList(entries, width, palette, measure);
}

function markOf({ mark, colour }: KeyEntry, palette: Palette): string {
  const paint = palette(colour);
  const { width, height } = MARK;
  const middle = height / 2;
  switch (mark) {
    case 'block':
      return element('rect', { width: 22, height: 12, y: 1, ...filled(paint) });
    case 'hatched':
      return element(
        'g',
        { transform: 'translate(0 1)' },
        ...[
          element('rect', { width: 22, height: 12, ...filled(paint) }),
          hatching(22, 12, palette('paper'), 5, 1.7),
          element('rect', { width: 22, height: 12, ...stroked(paint, 1) }),
        ],
      );
    case 'line':
      return element('path', { d: `M0 ${middle}H${width}`, ...stroked(paint, 2) });
    case 'dashed':
      return element('path', { d: `M0 ${middle}H${width}`, ...stroked(paint, 2), 'stroke-dasharray': '4 3' });
    case 'ring':
      return element('circle', { cx: width / 2, cy: middle, r: 4, ...stroked(paint, 2) });
    case 'band':
      return element('rect', { x: width / 2 - 5, width: 10, height, ...filled(paint) });
    default:
      throw new RangeError(`unknown mark ${mark satisfies never}`);
  }
}
