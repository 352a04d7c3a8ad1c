import type { MouseEvent } from 'react';
import { Popover } from '../../ui/Popover.tsx';
import { say } from '../../ui/say.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import type { OnViewChange, Stage, ViewChange } from '../../view-state/view.ts';
import styles from '../page.module.css';

export interface StageSwitchProps {
  readonly stage: Stage;
  readonly onViewChange: OnViewChange;
  readonly hrefOf: (change: ViewChange) => string;
}

const NAMES: readonly { stage: Stage; name: string }[] = [
  { stage: 'map', name: 'Map' },
  { stage: 'table', name: 'Table' },
  { stage: 'claims', name: 'Claims' },
];

/** What stands first on the page; real links, so that each can be opened in a tab of its own. */
export function StageSwitch({ stage, onViewChange, hrefOf }: StageSwitchProps) {
  const handleClick = (event: MouseEvent, next: Stage) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onViewChange({ stage: next });
    say(`${NAMES.find((one) => one.stage === next)?.name} now stands first.`, 'stage');
  };
  return (
    <nav className={styles.stages} aria-label="Views" {...useOneStop<HTMLElement>()}>
      {NAMES.map((one) => (
        <a
          key={one.stage}
          href={hrefOf({ stage: one.stage })}
          aria-current={one.stage === stage ? 'true' : undefined}
          onClick={(event) => handleClick(event, one.stage)}
        >
          {one.name}
        </a>
      ))}
    </nav>
  );
}

/** The same links as a menu, on a phone, whose header has no room for them. */
export function StageMenu(props: StageSwitchProps) {
  const name = NAMES.find((one) => one.stage === props.stage)?.name ?? '';
  return (
    <Popover label="View" text={name} className={styles.stageMenu} closesOnPick>
      <StageSwitch {...props} />
    </Popover>
  );
}
