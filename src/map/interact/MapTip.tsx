import type { RefObject } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { seenAt, type Viewport } from '../model/viewport.ts';
import styles from './map-tip.module.css';

/** What the preview of a partner says. */
export interface TipContent {
  readonly name: string;
  readonly value: string;
  readonly evidence: string;
  readonly lines: readonly string[];
}

export interface MapTipProps {
  /** The partner that is meant. */
  readonly of: Iso3 | undefined;
  readonly tipOf: (partner: Iso3) => TipContent | undefined;
  readonly part: Viewport;
  readonly shapes: Shapes;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onLeave: () => void;
  readonly onPress: (partner: Iso3) => void;
}

/**
 * The preview beside a partner, on the side where there is room; a pointer may enter it. The mark's own name says the same to
 * screen readers.
 */
export function MapTip({ of, tipOf, part, shapes, box, onLeave, onPress }: MapTipProps) {
  const content = of && tipOf(of);
  const shape = shapes.shapes.find((one) => one.iso3 === of);
  if (!content || !shape) return null;
  const place = seenAt(shape, part, shapes);
  const [left, top] = [(place.x / shapes.width) * 100, (place.y / shapes.height) * 100];
  const side = left > 60 ? 'left' : 'right';
  return (
    <div
      ref={box}
      className={styles.tip}
      onPointerLeave={onLeave}
      onClick={() => onPress(of)}
      data-side={side}
      data-below={top < 25 || undefined}
      style={{ left: `${left}%`, top: `${top}%` }}
      aria-hidden="true"
    >
      <b>{content.name}</b>
      <span className={styles.tipValue}>
        {content.value} <i>{content.evidence}</i>
      </span>
      {content.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
