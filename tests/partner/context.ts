import { panelContext } from '../../src/app/panel-context.ts';
import type { PartnerContext } from '../../src/partner/partner-model.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

/** Of a package that words nothing by itself and has neither events nor claims. */
export const plainContext: PartnerContext = {
  sources: new Map(),
  trust: [],
  scopeShort: 'TEST',
  eventYear: undefined,
  claims: [],
  speakers: { claims: 'the book', record: 'the trade record' },
  afterRecord: undefined,
};

/** Of the real package, changed where a test needs it. */
export function realContext(more: Partial<PartnerContext> = {}): PartnerContext {
  return { ...panelContext(realAtlas(), realBase()), ...more };
}
