import { describe, expect, it } from 'vitest';
import { briefSizeOf } from '../../src/partner/brief-size.ts';
import { yearRange } from '../../src/trade/period.ts';
import { viewOf } from '../claims/view-of.ts';
import { realModel } from './context.ts';

describe('the size of a brief', () => {
  it('shrinks with what there is to list, and takes two sheets where one would be too small to read', () => {
    const sizes = ['SGP', 'EGY', 'TUR', 'PAK', 'CHN'].map((code) =>
      briefSizeOf(realModel(code, viewOf({ years: yearRange(2020, 2021) }))),
    );
    expect(sizes).toEqual(['largest', 'large', 'medium', 'small', 'two-sheets']);
  });
});
