import { describe, expect, it } from 'vitest';
import { paintOf } from '../../../src/share/image/paint.ts';

describe('a colour of the page', () => {
  it.each([
    ['#fff', '#ffffff', 1],
    [' #0D151B ', '#0d151b', 1],
    ['#ffffff8c', '#ffffff', 0.55],
    ['#0b57d01a', '#0b57d0', 0.1],
    ['#0008', '#000000', 0.53],
    ['rgb(11 87 208 / 0.1)', '#0b57d0', 0.1],
    ['rgba(255, 255, 255, 0.55)', '#ffffff', 0.55],
    ['rgb(36, 55, 68)', '#243744', 1],
    ['color(srgb 0.5 0.25 1)', '#8040ff', 1],
    ['color(srgb 1 1 1 / 0.65)', '#ffffff', 0.65],
  ])('%s becomes %s with an opacity of %d, which every program reads', (text, colour, opacity) => {
    expect(paintOf(text)).toEqual({ colour, opacity });
  });

  it.each(['none', '', 'var(--ink)', 'url("#map-rough")', 'rgb()', '#12345'])('“%s” is no plain colour', (text) => {
    expect(paintOf(text)).toBeUndefined();
  });
});
