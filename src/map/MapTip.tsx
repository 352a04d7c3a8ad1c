import styles from './map.module.css';

/** What the preview of a partner says. */
export interface TipContent {
  readonly name: string;
  readonly value: string;
  readonly evidence: string;
  readonly lines: readonly string[];
}

export interface MapTipProps {
  readonly content: TipContent;
  /** Where the partner stands in the box, in percent. */
  readonly place: { readonly left: number; readonly top: number };
}

/** The preview beside a partner, on the side where there is room; the mark's own name says the same to screen readers. */
export function MapTip({ content, place }: MapTipProps) {
  const side = place.left > 60 ? 'left' : 'right';
  return (
    <div
      className={styles.tip}
      data-side={side}
      data-below={place.top < 25 || undefined}
      style={{ left: `${place.left}%`, top: `${place.top}%` }}
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
