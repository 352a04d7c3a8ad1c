import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linesModel } from '../../../src/growth/lines/lines-model.ts';
import { PanelChart } from '../../../src/growth/lines/PanelChart.tsx';
import { year, yearRange } from '../../../src/trade/period.ts';
import { tradeRecord } from '../../../src/trade/record.ts';
import type { View } from '../../../src/view-state/view.ts';
import { viewOf } from '../../claims/view-of.ts';
import { BOTH_SIDES, claim, iso3, series, smallBase } from '../../trade/small-base.ts';
import { marksOf } from '../marks.ts';
import { SOURCES } from '../source-names.ts';

const OWN_YEARS = { from: year(2006), to: year(2010) };

/** The lines of one partner whose exports are known from 2006 on, 208 pixels wide: 200 of them for the years. */
function drawn(valuesUsd: readonly (number | null)[], more: Partial<View> = {}) {
  const record = tradeRecord({ ...BOTH_SIDES, own: OWN_YEARS }, [series('AAA', 'export', 2006, valuesUsd)], []);
  const base = smallBase({ record, claims: [claim('C1', 'AAA', { value: 50, rounding: 10 })] });
  const view = viewOf({
    reporter: base.reporter,
    years: yearRange(2009, 2010),
    partners: [iso3('AAA')],
    flow: 'export',
    ...more,
  });
  const model = linesModel(base, view, SOURCES, undefined);
  const [panel] = model.panels;
  if (!panel) throw new Error('there is no panel');
  const { container } = render(<PanelChart panel={panel} model={model} width={208} />);
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('nothing is drawn');
  return { svg, marks: marksOf(svg), panel };
}

describe('PanelChart', () => {
  it('draws a year without a value as a gap, and one with none beside it as a dot', () => {
    const { svg, marks } = drawn([100, 300, null, 200, null]);
    const own = marks.filter((mark) => mark.startsWith('path') && mark.includes('stroke-width=1.9'));
    // From the first year at the left to the last, after the record, at the right; the axis ends at 300, 18 pixels down.
    expect(own).toEqual([expect.stringContaining('d=M1,60.67L41,18M121,39.33Z')]);
    expect(svg.querySelectorAll('[data-lone="own"] circle')).toHaveLength(1);
  });

  it('draws what a claim says after the record as a hollow point with its evidence, on a dotted link, before its interval', () => {
    const { svg, marks } = drawn([100, 300, 200, 200, 200]);
    const hollow = svg.querySelector('[data-evidence] circle');
    expect(hollow?.closest('[data-evidence]')?.getAttribute('data-evidence')).toBe('implied');
    // 50 % more than 200 of the year before, give or take 5 %: 300, from 290 to 310, on an axis that ends at 400.
    expect(Number(hollow?.getAttribute('cy'))).toBeCloseTo(82 - (300 / 400) * 64);
    const whisker = svg.querySelectorAll('.recharts-errorBar line');
    const ends = [...whisker].flatMap((line) => [line.getAttribute('y1'), line.getAttribute('y2')].map(Number));
    expect([Math.min(...ends), Math.max(...ends)].map(Math.round)).toEqual([32, 36]);
    expect(marks.filter((mark) => mark.includes('stroke-dasharray=1.5 2.5'))).toHaveLength(1);
    const order = [...svg.querySelectorAll('.recharts-errorBar line, [data-evidence] circle')];
    expect(order.at(-1)).toBe(hollow);
  });

  it('shades the years compared, and names three years and the ends of its axis', () => {
    const { svg, marks } = drawn([100, 300, 200, 200, 200]);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['400', '2006', '2009', '2011']);
    expect(marks.find((mark) => mark.includes('var(--window)'))).toContain('x=121 y=18 width=40 height=64');
  });

  it('names both ends of a logarithm, and reads no zero as a place', () => {
    const { svg, marks } = drawn([100, 300, 0, 200, 200], { scale: 'log' });
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['100', '400']),
    );
    expect(marks.find((mark) => mark.includes('stroke-width=1.9'))).toMatch(/d=M1,82L41,\S+M121,/);
  });
});
