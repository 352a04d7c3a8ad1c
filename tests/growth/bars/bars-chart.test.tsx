import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BarsChart } from '../../../src/growth/bars/BarsChart.tsx';
import type { Bar } from '../../../src/growth/bars/bar.ts';
import { AXIS, BAR, BAR_GAP, barsLayout } from '../../../src/growth/bars/bars-layout.ts';
import type { BarRow, BarsModel } from '../../../src/growth/bars/bars-model.ts';

const NONE = {
  value: undefined,
  drawn: undefined,
  isCapped: false,
  evidence: undefined,
  isHatched: false,
  whisker: undefined,
  words: undefined,
  origins: [],
  spoken: '',
} as const;

function bar(drawn: number | undefined, label: string, more: Partial<Bar> = {}): Bar {
  return { ...NONE, flow: 'export', value: drawn, drawn, evidence: 'stated', label, ...more };
}

function row(id: string, ...bars: Bar[]): BarRow {
  return { id, name: `Name of ${id}`, note: undefined, bars, isRuled: false };
}

function drawn(rows: readonly BarRow[], more: Partial<BarsModel> = {}) {
  const model: BarsModel = {
    title: '',
    subtitle: '',
    brief: { title: '', subtitle: '' },
    flows: ['export', 'import'],
    unit: 'ratio',
    isSigned: true,
    rows,
    summary: '',
    hatched: [],
    origins: [],
    source: '',
    speakers: [],
    ...more,
  };
  const { container } = render(<BarsChart model={model} width={440} />);
  const numbersOf = (one: Element | null | undefined, ...names: string[]) =>
    names.map((name) => Number(one?.getAttribute(name)));
  const text = (content: string) => [...container.querySelectorAll('text')].find((one) => one.textContent === content);
  return { container, layout: barsLayout(model, 440), numbersOf, text };
}

describe('BarsChart', () => {
  it('draws growth to the right of zero and a fall to its left, as long as the axis says, with its number at the end', () => {
    const { container, layout, numbersOf, text } = drawn([
      row('AAA', bar(0.5, '+50%'), bar(-0.25, '−25%', { flow: 'import' })),
    ]);
    const [growth, fall] = [...container.querySelectorAll('rect')].filter((one) => !one.closest('defs'));
    const { x } = layout;
    const [left, length] = numbersOf(growth, 'x', 'width');
    expect([left, length]).toEqual([x(0), x(0.5) - x(0)].map((pixel) => expect.closeTo(pixel)));
    expect(numbersOf(fall, 'x', 'width')).toEqual([x(-0.25), x(0) - x(-0.25)].map((pixel) => expect.closeTo(pixel)));
    expect(numbersOf(text('+50%'), 'x')[0]).toBeGreaterThan(x(0.5));
    expect(numbersOf(text('−25%'), 'x')[0]).toBeLessThan(x(-0.25));
    expect(text('−25%')?.getAttribute('text-anchor')).toBe('end');
    expect(growth?.closest('[data-flow]')?.getAttribute('data-evidence')).toBe('stated');
    // One above the other in the middle of their row.
    expect(numbersOf(growth, 'y', 'height')).toEqual([AXIS + layout.gap / 2, BAR]);
    expect(numbersOf(fall, 'y')).toEqual([AXIS + layout.gap / 2 + BAR + BAR_GAP]);
  });

  it('says at zero why there is no figure, and draws no bar there', () => {
    const { container, layout, numbersOf, text } = drawn([
      row('AAA', bar(1, '+100%'), bar(undefined, 'not reported', { flow: 'import', evidence: undefined })),
    ]);
    expect(container.querySelectorAll('[data-flow="import"]')).toHaveLength(0);
    expect(numbersOf(text('– not reported'), 'x')[0]).toBeCloseTo(layout.x(0) + 6);
  });

  it('hatches what is implied and draws its interval, and puts the number behind both', () => {
    const { container, layout, numbersOf, text } = drawn([
      row('AAA', bar(1, '≈ +100%', { evidence: 'implied', isHatched: true, whisker: [0.5, 1.75] })),
    ]);
    expect(container.querySelectorAll('[data-evidence="implied"] [data-hatched]')).toHaveLength(1);
    const whisker = [...container.querySelectorAll('.recharts-errorBar line')].flatMap((line) =>
      numbersOf(line, 'x1', 'x2'),
    );
    const { x } = layout;
    expect([Math.min(...whisker), Math.max(...whisker)]).toEqual([expect.closeTo(x(0.5)), expect.closeTo(x(1.75))]);
    expect(numbersOf(text('≈ +100%'), 'x')[0]).toBeCloseTo(x(1.75) + 6);
  });

  it('draws a row with one bar in its middle, below a rule where rows that are no partners begin', () => {
    const { container, layout, numbersOf, text } = drawn([
      row('AAA', bar(1, '+100%'), bar(1, '+100%', { flow: 'import' })),
      { ...row('region', bar(2, '“doubled”', { words: 'doubled' })), isRuled: true },
    ]);
    const top = AXIS + layout.row;
    expect(numbersOf(text('“doubled”, exports'), 'y')).toEqual([top + layout.row / 2]);
    const rule = [...container.querySelectorAll('path')].filter((path) => path.getAttribute('d') === `M0 ${top}H440`);
    expect(rule).toHaveLength(1);
  });

  it('draws nothing but reasons where nothing is known', () => {
    const { container, text } = drawn([row('AAA', bar(undefined, 'no source', { evidence: undefined }))]);
    expect(text('– no source')).toBeDefined();
    expect(text('Name of AAA') ?? container.querySelector('title')).toBeTruthy();
    expect([...container.querySelectorAll('line')].every((line) => !line.outerHTML.includes('NaN'))).toBe(true);
  });
});
