import { parse } from 'csv-parse/sync';
import { headlineNames, tableContext } from '../../src/app/from-atlas.ts';
import { headlineModel, spokenOf } from '../../src/headline/headline-model.ts';
import { partnerTitle } from '../../src/headline/partner-sentence.ts';
import type { ShareContent, SharedView } from '../../src/share/shared-view.ts';
import { sharedView } from '../../src/share/shared-view.ts';
import { tableModel } from '../../src/table/table-model.ts';
import { laneModel } from '../../src/timeline/lane-model.ts';
import { flowMeasure } from '../../src/trade/measure.ts';
import { yearRange } from '../../src/trade/period.ts';
import { serializeAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import type { View } from '../../src/view-state/view.ts';
import type { ViewParts } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

/** The real package's default view with the years of its claims, changed where a test needs it. */
export function realView(more: ViewParts = {}): View {
  const parts = { ...parseContextOf(realAtlas()).defaults, years: yearRange(2020, 2021), ...more };
  return { ...parts, ...flowMeasure(parts.flow, parts.measure) };
}

/** What the page would hand over for a view of the real package. */
export function contentOf(more: ViewParts = {}): ShareContent {
  const [atlas, base, view] = [realAtlas(), realBase(), realView(more)];
  const context = parseContextOf(atlas);
  const lane = laneModel(base, view, atlas.eventYears);
  const shown = new Set(
    [...(lane?.marks ?? []), ...(lane?.beside ?? [])].filter((one) => one.isInWindow).map((one) => one.id),
  );
  return {
    atlas,
    base,
    view,
    ...spokenOf(headlineModel(base, view, headlineNames(atlas))),
    partnerSentence: view.focus && partnerTitle(base, view, view.focus, headlineNames(atlas)),
    table: tableModel(base, view, tableContext(atlas, base)),
    events: base.events.filter((event) => shown.has(event.id)),
    hrefOf: (change) => serializeAddress({ ...view, ...change }, context) || './',
  };
}

/** The same, shared from a site's folder on 24 November 2026. */
export function sharedOf(more: ViewParts = {}): SharedView {
  return sharedView(contentOf(more), 'https://example.org/atlas/', new Date(2026, 10, 24, 12));
}

/** A file read as programs do: lines starting `#` left out, the first row gives the names. */
export function parsed(text: string): Record<string, string>[] {
  return parse(text, { columns: true, comment: '#' });
}

/** The lines in front of the header row, without their `# `. */
export function preambleOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2));
}
