import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Flow, Measure } from '../../src/trade/flow.ts';
import { FLOWS, MEASURES } from '../../src/trade/flow.ts';
import { type FlowMeasure, flowMeasure } from '../../src/trade/measure.ts';
import type { Param } from '../../src/view-state/param.ts';
import { type Field, PARAMS } from '../../src/view-state/params.ts';
import type { FiguresView, View } from '../../src/view-state/view.ts';

// The compiler holds these: an error that is expected and does not come is one too.
describe('what cannot be written down', () => {
  it('is a grammar without a row for each field of the view', () => {
    const { theme, ...others } = PARAMS;
    // @ts-expect-error: the row of the theme is missing.
    const fewer: typeof PARAMS = others;
    expect(Object.keys(fewer)).not.toContain('theme');
    expect(theme.key).toBe('theme');
    expectTypeOf<keyof typeof PARAMS>().toEqualTypeOf<Field>();
  });

  it('is a row that parses to another type than its field’s', () => {
    // @ts-expect-error: a flow is no measure.
    const wrong: Param<Measure> = PARAMS.flow;
    expect(wrong).toBe(PARAMS.flow);
    expectTypeOf(PARAMS.flow).toEqualTypeOf<Param<Flow>>();
  });

  it('is a share of the balance', () => {
    // @ts-expect-error: a balance has no share.
    const share: FlowMeasure = { flow: 'balance', measure: 'share' };
    expect(flowMeasure(share.flow, share.measure)).toEqual({ flow: 'balance', measure: 'value' });
    expectTypeOf<Extract<View, { readonly flow: 'balance' }>['measure']>().toEqualTypeOf<'change' | 'value'>();
    expectTypeOf<Extract<FiguresView, { readonly flow: 'balance' }>['measure']>().toEqualTypeOf<'change' | 'value'>();
    expectTypeOf<View>().toExtend<FiguresView>();
  });
});

it('flowMeasure gives the measure that is asked for, but the value of a balance in place of its share', () => {
  for (const flow of FLOWS)
    for (const measure of MEASURES) {
      const shown = flow === 'balance' && measure === 'share' ? 'value' : measure;
      expect(flowMeasure(flow, measure)).toEqual({ flow, measure: shown });
    }
});
