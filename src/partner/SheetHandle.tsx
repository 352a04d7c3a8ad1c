import type { PointerEvent } from 'react';
import { useRef } from 'react';
import styles from './partner.module.css';

const FAR_ENOUGH = 56;

/** The grip of the sheet: drag down closes it or lowers it, drag up raises it, a press or a key switches its height. */
export function SheetHandle({
  isTall,
  onTallChange,
  onClose,
}: {
  readonly isTall: boolean;
  readonly onTallChange: (isTall: boolean) => void;
  readonly onClose: () => void;
}) {
  const start = useRef<number>(undefined);
  const wasDragged = useRef(false);
  const handleUp = (event: PointerEvent) => {
    const distance = event.clientY - (start.current ?? event.clientY);
    start.current = undefined;
    wasDragged.current = Math.abs(distance) >= FAR_ENOUGH;
    if (!wasDragged.current) return;
    if (distance < 0) onTallChange(true);
    else if (isTall) onTallChange(false);
    else onClose();
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={isTall ? 'Lower the panel' : 'Raise the panel'}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }}
      onPointerUp={handleUp}
      onClick={() => {
        if (!wasDragged.current) onTallChange(!isTall);
        wasDragged.current = false;
      }}
    />
  );
}
