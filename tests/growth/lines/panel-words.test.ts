import { describe, expect, it } from 'vitest';
import { linesModel } from '../../../src/growth/lines/lines-model.ts';
import { yearRange } from '../../../src/trade/period.ts';
import { tradeRecord } from '../../../src/trade/record.ts';
import type { View } from '../../../src/view-state/view.ts';
import { viewOf } from '../../claims/view-of.ts';
import { claim, iso3, series, smallBase } from '../../trade/small-base.ts';
import { SOURCES } from '../source-names.ts';

const SIDES = { own: yearRange(2005, 2010), mirror: yearRange(2005, 2010) };
const rows = [
  series('AAA', 'export', 2005, [1e6, 8e6, null, 4e6, 6e6, 5e6]),
  series('AAA', 'export', 2005, [2e6, 8e6, 3e6, 12e6, 6e6, 4e6], { compiledBy: 'partner' }),
];
const base = smallBase({
  record: tradeRecord(SIDES, rows, []),
  claims: [claim('C1', 'AAA', { value: 100 })],
});

function wordsOf(more: Partial<View> = {}): string {
  const view = viewOf({ reporter: iso3('REP'), partners: [iso3('AAA')], years: yearRange(2010, 2011), ...more });
  return linesModel(base, view, SOURCES, undefined).panels[0]?.summary ?? '';
}

describe('a panel of lines in words', () => {
  it('says its ends, its highest and lowest, what is implied later, the gap, and where the records part most', () => {
    expect(wordsOf()).toBe(
      'Name of AAA, Name of REP’s exports 2005 to 2011. Name of REP’s record: from 1.0 million dollars in 2005 over its highest, 8.0 million dollars in 2006, and its lowest after that, 4.0 million dollars in 2008, to 5.0 million dollars in 2010, no figure for 2007. The book implies about 10.0 million dollars for 2011. The partner’s record is 80 percent of it in 2010; they part most in 2008, 4.0 million dollars against 12.0 million dollars.',
    );
  });

  it('parts the records on a logarithm by how many times the one is the other', () => {
    expect(wordsOf({ scale: 'log' })).toContain('they part most in 2008, 4.0 million');
    const nearer = smallBase({
      record: tradeRecord(
        SIDES,
        [
          series('AAA', 'export', 2005, [1e6, 8e6]),
          series('AAA', 'export', 2005, [3e6, 12e6], { compiledBy: 'partner' }),
        ],
        [],
      ),
    });
    const mostOf = (scale: View['scale']) =>
      linesModel(nearer, viewOf({ partners: [iso3('AAA')], scale }), SOURCES, undefined).panels[0]?.summary.match(
        /(?:most in |in )(\d{4})(?:, where they part most|,)/g,
      );
    expect(mostOf('linear')).toContain('in 2006, where they part most');
    expect(mostOf('log')).toContain('most in 2005,');
  });

  it('adds the years compared where it has not named them, and whose figures they are', () => {
    expect(wordsOf({ years: yearRange(2007, 2009) })).toContain(
      'Compared: no figure in 2007, 6.0 million dollars in 2009.',
    );
    expect(wordsOf({ record: 'mirror', years: yearRange(2005, 2010) })).toContain(
      'Compared, by partners’ records: 2.0 million dollars in 2005, 4.0 million dollars in 2010.',
    );
  });

  it('says of an index what is 100, and makes no percentage of it', () => {
    expect(wordsOf({ basis: 'index' })).toMatch(
      /2005 to 2011, 2010 = 100\. .* The book implies about 200\.0 for 2011\. The partner’s record has 100\.0 in 2010; they part most in 2008, 80\.0 against 300\.0\.$/,
    );
  });
});
