import { eventYearOf } from '../app/from-atlas.ts';
import { sourceNames } from '../format/source-line.ts';
import { BarsChart } from '../growth/bars/BarsChart.tsx';
import { barsModel } from '../growth/bars/bars-model.ts';
import { linesModel } from '../growth/lines/lines-model.ts';
import { PanelChart } from '../growth/lines/PanelChart.tsx';
import { panelColumns } from '../growth/lines/panel-layout.ts';
import { PICTURE_WIDTHS } from '../ui/chart-pictures.ts';
import type { View } from '../view-state/view.ts';
import type { ChartToDraw } from './draw-charts.ts';
import type { SiteData } from './site-data.ts';

/** The growth charts of a view, as the served page shows them until the chart library has come. */
export function growthCharts({ atlas, base }: SiteData, view: View): ChartToDraw[] {
  const bars = barsModel(base, view, sourceNames(atlas));
  const lines = linesModel(base, view, sourceNames(atlas), eventYearOf(atlas, base));
  const widths = PICTURE_WIDTHS.map((width) => panelColumns(width, lines.panels.length).panelWidth);
  const panels = lines.panels.filter(({ emptyReason }) => emptyReason === undefined);
  return [
    { id: 'bars', widths: PICTURE_WIDTHS, draw: (width) => <BarsChart model={bars} width={width} /> },
    ...panels.map((panel) => ({
      id: `lines ${panel.id}`,
      widths,
      draw: (width: number) => <PanelChart panel={panel} model={lines} width={width} />,
    })),
  ];
}
