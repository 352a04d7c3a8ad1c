import { notCoveredName } from '../../src/app/from-atlas.ts';
import { compileShapes } from '../../src/build/shapes.ts';
import { sourceNames } from '../../src/format/source-line.ts';
import type { MapContext } from '../../src/map/model/map-model.ts';
import { mapModel } from '../../src/map/model/map-model.ts';
import { year } from '../../src/trade/period.ts';
import { parseAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { resolveView } from '../../src/view-state/resolve.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

export const atlas = realAtlas();
export const base = realBase();
const context = parseContextOf(atlas);
export const shapes = compileShapes(atlas.economies, new Set([base.reporter]));
const coverage = {
  reporter: base.reporter,
  years: { own: { first: year(1992), last: year(2021) }, mirror: { first: year(1992), last: year(2021) } },
  eventIds: new Set<string>(),
  eventDays: undefined,
  scope: new Set(base.scope.map((one) => one.iso3)),
};

/** The view of an address, at the real data. */
export function viewFrom(search: string) {
  return resolveView(parseAddress(search, context).requested, coverage).view;
}

/** The map of an address, at the real data. */
export function model(search: string, labelScale = 1, over = shapes, more: Partial<MapContext> = {}) {
  return mapModel(base, viewFrom(search), {
    shapes: over,
    scopeName: atlas.scope.name,
    notCovered: notCoveredName(atlas),
    speakers: sourceNames(atlas),
    eventYear: year(2021),
    showsContacts: true,
    labelScale,
    ...more,
  });
}
