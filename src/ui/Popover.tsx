import { type MouseEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { placeBeside } from './place-beside.ts';
import styles from './popover.module.css';

export interface PopoverProps {
  /** What is chosen here; the button is called "label: text". */
  readonly label: string;
  /** The choice as it stands, in words. */
  readonly text: string;
  /** What the button shows instead, in layouts of which one is drawn. */
  readonly face?: ReactNode;
  /** A style may lay the content open and take the button away: `--menu: none; --laid-open: contents`. */
  readonly className?: string | undefined;
  /** Whether one press on a choice ends it; keys go on choosing. */
  readonly closesOnPick?: boolean;
  readonly children: ReactNode;
}

/** Content behind a button: below it on a wide screen, a sheet from the bottom on a phone. Esc and a tap outside close it. */
export function Popover({ label, text, face, className = '', closesOnPick = false, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const handleToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    showWhole(button.current);
    placeBeside(button.current, event.currentTarget);
  };
  // Arrow keys press radios too, with no count of presses.
  const handleClick = ({ detail, target, currentTarget }: MouseEvent<HTMLDivElement>) => {
    const isPick = detail > 0 && target instanceof Element && target.closest('label, a');
    if (closesOnPick && isPick && currentTarget.matches(':popover-open')) currentTarget.hidePopover();
  };
  return (
    <div className={`${styles.group} ${className}`}>
      <button ref={button} type="button" className={styles.button} popoverTarget={id}>
        {face ?? <PopoverFace label={label} text={text} />}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.500 3.500L5 7l3.500-3.500" />
        </svg>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: what is pressed is inside */}
      <div id={id} popover="auto" className={styles.content} data-menu="" onToggle={handleToggle} onClick={handleClick}>
        <p className={styles.title} aria-hidden="true">
          {label}
        </p>
        <div className={styles.body}>{children}</div>
        <button type="button" className={styles.done} popoverTarget={id} popoverTargetAction="hide">
          Done
        </button>
      </div>
    </div>
  );
}

/** What is chosen, quiet, and the choice, strong; the colon between them is spoken, not drawn. */
export function PopoverFace({ label, text }: Pick<PopoverProps, 'label' | 'text'>) {
  return (
    <>
      <span className={styles.label}>
        {label}
        <i>:</i>
      </span>{' '}
      <span className={styles.text} title={text}>
        {text}
      </span>
    </>
  );
}

/** In a row that scrolls sideways, what is pressed comes wholly into it; the page does not move. */
function showWhole(button: HTMLElement): void {
  const row = button.closest<HTMLElement>('[data-scrolls]');
  if (!row) return;
  const [box, room] = [button.getBoundingClientRect(), row.getBoundingClientRect()];
  const margin = Number.parseFloat(getComputedStyle(row).paddingInlineStart);
  const over = Math.max(0, box.right - (room.right - margin));
  row.scrollLeft += over > 0 ? over : Math.min(0, box.left - (room.left + margin));
}
