import type { MouseEvent } from 'react';
import { Popover } from '../../ui/Popover.tsx';
import { say } from '../../ui/say.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import type { OnViewChange, Stage, ViewChange } from '../../view-state/view.ts';
import { STAGES } from '../../view-state/view.ts';
import { SECTIONS } from '../sections.ts';
import styles from './stages.module.css';

export interface StageSwitchProps {
  readonly stage: Stage;
  readonly onViewChange: OnViewChange;
  readonly hrefOf: (change: ViewChange) => string;
}

const nameOf = (stage: Stage) => SECTIONS[stage].target.name;

/** What stands first on the page; real links, so that each can be opened in a tab of its own. */
export function StageSwitch({ stage, onViewChange, hrefOf }: StageSwitchProps) {
  const handleClick = (event: MouseEvent, next: Stage) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onViewChange({ stage: next });
    say(`${nameOf(next)} now stands first.`, 'stage');
  };
  return (
    <nav className={styles.stages} aria-label="Views" {...useOneStop<HTMLElement>()}>
      {STAGES.map((one) => (
        <a
          key={one}
          href={hrefOf({ stage: one })}
          aria-current={one === stage ? 'true' : undefined}
          onClick={(event) => handleClick(event, one)}
        >
          {nameOf(one)}
        </a>
      ))}
    </nav>
  );
}

/** The same links as a menu, on a phone, whose header has no room for them. */
export function StageMenu(props: StageSwitchProps) {
  return (
    <Popover label="View" text={nameOf(props.stage)} className={styles.stageMenu} closesOnPick>
      <StageSwitch {...props} />
    </Popover>
  );
}
