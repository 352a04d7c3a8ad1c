import styles from './map.module.css';

export interface ZoomButtonsProps {
  readonly canZoomOut: boolean;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onHome: () => void;
}

export function ZoomButtons({ canZoomOut, onZoom, onHome }: ZoomButtonsProps) {
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(1)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M7 2v10M2 7h10" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom out" disabled={!canZoomOut} onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10" />
        </svg>
      </button>
      <button type="button" aria-label="Whole map" onClick={onHome}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7l5-4.500L12 7M3.500 6.500V12h7V6.500" />
        </svg>
      </button>
    </div>
  );
}
