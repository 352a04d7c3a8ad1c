import { memo } from 'react';
import growth from '../growth.module.css';
import { LaterPoints } from './LaterPoints.tsx';
import { LonePoints } from './LonePoints.tsx';
import { linePath } from './line-path.ts';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { PanelFrame } from './PanelFrame.tsx';
import type { PanelLayout } from './panel-layout.ts';

export interface PanelDrawingProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly layout: PanelLayout;
}

/** Own record solid, partner's record dashed, later years as hollow points on a dotted link. */
export const PanelDrawing = memo(function PanelDrawing({ panel, model, layout }: PanelDrawingProps) {
  const { points } = panel;
  const { width, height } = layout;
  const linked = points.filter(({ link }) => link !== undefined);
  return (
    <svg className={growth.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <PanelFrame panel={panel} model={model} layout={layout} />
      <path d={linePath(points, 'mirror', layout)} className={styles.mirror} />
      {linked.length > 0 && <path d={linePath(linked, 'link', layout)} className={styles.link} />}
      <path d={linePath(points, 'own', layout)} className={styles.own} />
      <LonePoints points={points} side="mirror" layout={layout} />
      <LonePoints points={points} side="own" layout={layout} />
      <LaterPoints points={points} layout={layout} />
    </svg>
  );
});
