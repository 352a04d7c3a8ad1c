import type { Iso3 } from '../../trade/economy.ts';
import type { MapModel } from '../model/map-model.ts';
import { type DrawnShapes, type MapWindow, transformOf } from '../model/windows.ts';
import styles from './map-marks.module.css';

export interface MapGroundProps {
  readonly model: Pick<MapModel, 'land' | 'marks'>;
  readonly shapes: DrawnShapes;
}

/** What lies under the marks: the land that has none, and in each window the land of all others. */
export function MapGround({ model, shapes }: MapGroundProps) {
  if (!shapes.windows) return <path d={model.land} className={styles.outside} />;
  const marked = new Set(model.marks.map(({ iso3 }) => iso3));
  return shapes.windows.map((window, index) => {
    const box = beyond(window, shapes);
    return (
      <g key={window.name} clipPath={`url(#map-window-${index})`}>
        <clipPath id={`map-window-${index}`}>
          <rect {...box} />
        </clipPath>
        <path
          d={model.land + landOfOthers(window, shapes, marked)}
          transform={transformOf(window.affine)}
          className={styles.outside}
        />
        <rect {...box} className={styles.window} />
        <text x={window.box.right - 8} y={window.box.top + 18} className={styles.windowName} aria-hidden="true">
          {window.name}
        </text>
      </g>
    );
  });
}

/** A window, and where it stands at the edge of the drawing all that its frame shows beyond. */
function beyond({ box: { left, right, top, bottom } }: MapWindow, { width, height }: DrawnShapes) {
  const x = left === 0 ? -width : left;
  const y = top === 0 ? -height : top;
  return {
    x,
    y,
    width: (right === width ? 2 * width : right) - x,
    height: (bottom === height ? 2 * height : bottom) - y,
  };
}

function landOfOthers({ holds }: MapWindow, { shapes }: DrawnShapes, marked: ReadonlySet<Iso3>): string {
  return shapes.map(({ iso3, path = '' }) => (marked.has(iso3) && !holds.has(iso3) ? path : '')).join('');
}
