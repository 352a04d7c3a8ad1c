import { REGIONS } from '../../trade/economy.ts';
import { yearsOfView } from '../default-view.ts';
import type { AtlasKey } from '../descriptor.ts';
import { figureSpan } from '../encode/reporter-spans.ts';
import type { Package } from '../read-package.ts';
import { settingWarning, type Warning } from '../warning.ts';

/** A first visit to what the reporter's record does not have: years outside it, partners or regions without any trade. */
export function viewLeftovers(content: Package, settings: AtlasKey): Warning[] {
  return [
    ...yearsOutside(content, settings),
    ...partnersWithoutTrade(content, settings),
    ...emptyRegions(content, settings),
  ];
}

/** The same cases in which the page shows other years than the package asks for, and says so. */
function yearsOutside(content: Package, { reporter, view }: AtlasKey): Warning[] {
  const span = figureSpan(content, reporter);
  if (view.years === undefined || span === undefined) return [];
  const [first, last] = span;
  const { from, to } = yearsOfView(view.years, last);
  const isPast = typeof to === 'number' && (to < first || to > last);
  const isBefore = typeof from === 'number' && from < first && !(typeof to === 'number' && from === to - 1);
  if (!isPast && !isBefore) return [];
  const means = `reaches outside ${first} to ${last}, the years of ${reporter}’s figures, so every visitor is told that other years are shown`;
  return [settingWarning('view.years', view.years, means, 'write years inside, or leave view.years out')];
}

function partnersWithoutTrade({ trade }: Package, { reporter, view }: AtlasKey): Warning[] {
  const known = new Set(trade.rows.filter((row) => row.reporter === reporter).map((row) => row.partner));
  return view.partners.flatMap((partner, index) => {
    if (known.has(partner)) return [];
    const means = `stands in the charts of a first visit, but trade.csv has no trade of ${reporter} with it`;
    return [settingWarning(`view.partners.${index}`, partner, means, 'name a partner with trade')];
  });
}

function emptyRegions({ economies }: Package, { view }: AtlasKey): Warning[] {
  const held = new Set(economies.rows.filter((row) => row.in_scope).map((row) => row.subregion ?? ''));
  return view.region.flatMap((slug, index) => {
    const region = REGIONS.find((one) => one.slug === slug);
    if (region?.subregions.some((subregion) => held.has(subregion))) return [];
    const means = 'is a region without an economy in scope';
    return [settingWarning(`view.region.${index}`, slug, means, 'name another region, or leave it out')];
  });
}
