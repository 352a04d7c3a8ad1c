import { panelContext } from '../../src/app/panel-context.ts';
import type { PartnerContext, PartnerModel } from '../../src/partner/partner-model.ts';
import { partnerModel } from '../../src/partner/partner-model.ts';
import type { View } from '../../src/view-state/view.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

/** Of a package that words nothing by itself and has neither events nor claims. */
export const plainContext: PartnerContext = {
  sentence: [],
  sources: new Map(),
  trust: [],
  scope: { name: 'tests' },
  scopeShort: 'TEST',
  eventYear: undefined,
  claims: [],
  speakers: { claims: 'the book', record: 'the trade record' },
  afterRecord: undefined,
};

/** The panel of the real package. */
export function realModel(code: string, view: View, more: Partial<PartnerContext> = {}): PartnerModel {
  const [base, partner] = [realBase(), iso3(code)];
  return partnerModel(base, view, partner, { ...panelContext(realAtlas(), base, view, partner), ...more });
}
