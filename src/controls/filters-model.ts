import { flowName, measureName, possessive, recordName } from '../format/messages.ts';
import type { RegionSlug } from '../trade/economy.ts';
import { REGIONS, regionShortName } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Flow, Measure, RecordSide } from '../trade/flow.ts';
import { FLOWS, MEASURES, RECORDS } from '../trade/flow.ts';
import { hasMeasure } from '../trade/measure.ts';
import { economiesIn, reporterNameOf } from '../trade/scope.ts';
import type { FiguresView } from '../view-state/view.ts';

/** One choice of a control. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** On the button of a menu, beside the menu's name. */
  readonly shortLabel?: string;
  /** Why the choice changes nothing now. */
  readonly disabledReason?: string;
}

/** A region with the regions inside it. */
export interface RegionOption {
  readonly slug: RegionSlug;
  readonly name: string;
  /** For a button: Latin America and the Caribbean is "Latin America" there. */
  readonly shortName: string;
  readonly count: number;
  readonly depth: number;
  readonly isChosen: boolean;
}

/** What the filters offer and what is chosen. */
export interface FiltersModel {
  readonly flows: readonly Option<Flow>[];
  readonly measures: readonly Option<Measure>[];
  readonly records: readonly Option<RecordSide>[];
  /** All regions, a parent before its parts. */
  readonly regions: readonly RegionOption[];
  readonly scopeCount: number;
}

/** The choices of the filters for a view, with the number of partners behind each region. */
export function filtersModel(base: EvidenceBase, view: FiguresView): FiltersModel {
  const reporterName = reporterNameOf(base);
  return {
    flows: FLOWS.map((value) => ({ value, label: flowName(value) })),
    measures: MEASURES.map((value) => ({
      value,
      label: measureName(value),
      ...(!hasMeasure({ flow: view.flow, measure: value })
        ? { disabledReason: 'A balance has no share: its value is shown' }
        : {}),
    })),
    records: RECORDS.map((value) => ({
      value,
      label: recordName(value, reporterName),
      shortLabel: value === 'own' ? possessive(reporterName) : 'Partners’',
    })),
    regions: REGIONS.map((region) => ({
      slug: region.slug,
      name: region.name,
      shortName: regionShortName(region.slug),
      count: economiesIn(base, [region.slug]).length,
      depth: depthOf(region.slug),
      isChosen: view.regions.includes(region.slug),
    })),
    scopeCount: base.scope.length,
  };
}

function depthOf(slug: RegionSlug): number {
  const region = REGIONS.find((one) => one.slug === slug);
  return region && 'parent' in region ? 1 + depthOf(region.parent) : 0;
}
