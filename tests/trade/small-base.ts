import type { Claim } from '../../src/trade/claim.ts';
import type { Economy, Iso3 } from '../../src/trade/economy.ts';
import type { EvidenceBase } from '../../src/trade/evidence-base.ts';
import { year } from '../../src/trade/period.ts';
import { type RecordSeries, tradeRecord } from '../../src/trade/record.ts';

/** Test codes are plain text until they are vouched for. */
export function iso3(code: string): Iso3 {
  return code as Iso3;
}

/** An economy in scope, with made-up coordinates. */
export function economy(code: string, subregion = 'Eastern Asia', isInScope = true): Economy {
  return {
    iso3: iso3(code),
    name: `Name of ${code}`,
    aliases: [],
    region: 'Asia',
    subregion,
    isInScope,
    latitude: 0,
    longitude: 0,
  };
}

/** One partner's values from a first year on. */
export function series(
  partner: string,
  flow: 'export' | 'import',
  firstYear: number,
  valuesUsd: readonly (number | null)[],
  more: Partial<RecordSeries> = {},
): RecordSeries {
  return {
    partner: iso3(partner),
    compiledBy: 'reporter',
    flow,
    valuation: flow === 'export' ? 'FOB' : 'CIF',
    source: 'record',
    firstYear: year(firstYear),
    valuesUsd,
    estimatedYears: [],
    ...more,
  };
}

/** A claim about all goods with one partner, change of 2011 on 2010 unless said otherwise. */
export function claim(id: string, partner: string, more: Partial<Claim>): Claim {
  return {
    id,
    statement: 'A statement',
    partners: partner === '' ? [] : [iso3(partner)],
    subject: 'all-goods',
    measure: 'export_change',
    unit: 'percent',
    qualifier: 'exactly',
    period: '2011',
    baseline: '2010',
    locator: { source: 'book', section: 'One', paragraph: 1 },
    ...more,
  };
}

const YEARS = { from: year(2008), to: year(2010) };
/** The years of a small base’s record, the same on either side. */
export const BOTH_SIDES = { own: YEARS, mirror: YEARS };

/** A base with partners AAA, BBB, CCC and DDD in scope, the record covering 2008 to 2010. */
export function smallBase(
  parts: { series?: RecordSeries[]; claims?: Claim[] } & Partial<EvidenceBase> = {},
): EvidenceBase {
  const { series: rows = [], ...rest } = parts;
  const scope = ['AAA', 'BBB', 'CCC', 'DDD'].map((code) => economy(code));
  const economies = [...scope, economy('OUT', 'Northern Europe', false), economy('REP', 'Eastern Europe', false)];
  return {
    reporter: iso3('REP'),
    economies: new Map(economies.map((one) => [one.iso3, one])),
    scope,
    record: tradeRecord(BOTH_SIDES, rows, []),
    claims: [],
    events: [],
    independent: [],
    cautions: [],
    lowBaseUsd: 1_000_000,
    ...rest,
  };
}
