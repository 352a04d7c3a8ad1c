import { useEffect } from 'react';
import { saidOf } from '../../format/said.ts';
import { say } from '../../ui/say.ts';
import type { LinePoint } from './line-points.ts';
import { valueText } from './line-scale.ts';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';

export interface YearTipProps {
  readonly year: number;
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly isSpoken: boolean;
}

/** What both records of a partner say of one year; said, too, where keys found it. */
export function YearTip({ year, panel, model, isSpoken }: YearTipProps) {
  const [own, mirror] = textsOf(
    panel.points.find((point) => point.year === year),
    model,
  );
  const spoken = isSpoken ? saidOf(`${year}. ${own}. ${mirror}.`) : undefined;
  useEffect(() => (spoken === undefined ? undefined : say(spoken, 'reading')), [spoken]);
  return (
    <div className={styles.tip}>
      <b>{year}</b>
      <span>{own}</span>
      <span>{mirror}</span>
    </div>
  );
}

function textsOf(point: LinePoint | undefined, { ownName, mirrorName, unit }: LinesModel): readonly [string, string] {
  const { own, mirror } = point?.told ?? {};
  const ownText = own === undefined ? 'no figure' : `${valueText(own, point?.evidence, unit)}${ifNotPlain(point)}`;
  const mirrorText = mirror === undefined ? 'no figure' : valueText(mirror, point?.mirrorEvidence, unit);
  return [`${ownName}: ${ownText}`, `${mirrorName}: ${mirrorText}`];
}

/** ", stated": how a figure is known, unless it is plainly observed. */
function ifNotPlain(point: LinePoint | undefined): string {
  return point?.evidence === undefined || point.evidence === 'observed' ? '' : `, ${point.evidence}`;
}
