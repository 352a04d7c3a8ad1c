import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  lab65,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { type ColorScale, colorScaleOf } from '../../src/map/model/color-bins.ts';
import { yearRange } from '../../src/trade/period.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const contrastCss = readFileSync('src/ui/contrast.css', 'utf8');
const marksCss = readFileSync('src/map/draw/map-marks.module.css', 'utf8');
const THEMES = {
  light: blockOf(/:root \{/),
  dark: blockOf(/:root\[data-theme="dark"\] \{/),
};
const SIGHTS = {
  normal: (colour: Colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const CHANGE = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];
const AMOUNT = ['s0', 's1', 's2', 's3', 's4', 's5'];
const TWO_YEARS = yearRange(2019, 2020);
const SCALES: readonly ColorScale[] = [
  colorScaleOf({ flow: 'export', measure: 'change', years: TWO_YEARS }),
  colorScaleOf({ flow: 'export', measure: 'change', years: yearRange(2010, 2020) }),
  colorScaleOf({ flow: 'balance', measure: 'value', years: TWO_YEARS }),
  colorScaleOf({ flow: 'export', measure: 'value', years: TWO_YEARS }),
  colorScaleOf({ flow: 'export', measure: 'share', years: TWO_YEARS }),
];
/** What bars, lines, glyphs of events, edges of controls and the focus are drawn in. */
const NOT_TEXT = [
  ...['export', 'import', 'mirror', 'area-line', 'ink', 'ink-3'],
  ...['ev-contact', 'ev-economy', 'ev-barrier', 'ev-word'],
  ...['edge', 'focus', 'on', 'q1', 'q7'],
];
/** How much of a shape without a figure its dashes cover: 4.2 by 1 in each 9 by 9 (MapPatterns). */
const DASHED = 4.2 / 81;

type Colour = NonNullable<ReturnType<typeof parse>>;

/** What stands in the first rule of the styles that begins so. */
function blockOf(start: RegExp): string {
  const [from = expect.fail(`no rule ${start}`)] = start.exec(css) ?? [];
  const at = css.indexOf(from);
  return css.slice(at, css.indexOf('}', at));
}

function colourOf(theme: keyof typeof THEMES, token: string): Colour {
  const hex = new RegExp(`--${token}: (#[0-9A-Fa-f]{6})`).exec(THEMES[theme])?.[1];
  return parse(hex ?? '') ?? expect.fail(`no colour for ${token}`);
}

const lightness = (theme: keyof typeof THEMES, token: string) => lab65(colourOf(theme, token)).l;

for (const theme of ['light', 'dark'] as const) {
  describe(`the colours of the map, ${theme}`, () => {
    const contrast = (one: string, other: string) => wcagContrast(colourOf(theme, one), colourOf(theme, other));

    it.each(SCALES)('tell all steps of $kind and "no figure" apart by lightness alone', ({ bins }) => {
      // Both what is between the dashes and what a blurred eye makes of them.
      const [blank, dash] = [lightness(theme, 'nodata'), lightness(theme, 'nodata-dash')];
      const ladder = bins.map(({ token }) => lightness(theme, token));
      for (const none of [blank, blank + (dash - blank) * DASHED]) {
        const rungs = [...ladder, none].sort((a, b) => a - b);
        const gaps = rungs.slice(1).map((rung, index) => rung - (rungs[index] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThan(6);
      }
    });

    it('lead from the ground to what is far from zero in one order, falls before growth of their size', () => {
      const order = [...CHANGE].sort((a, b) => contrast(a, 'sea') - contrast(b, 'sea'));
      expect(order).toEqual(['q3', 'q4', 'q2', 'q5', 'q1', 'q6', 'q0', 'q7', 'q8']);
    });

    it.each([...CHANGE, ...AMOUNT])('%s can be seen on the sea', (token) => {
      expect(contrast(token, 'sea')).toBeGreaterThanOrEqual(1.5);
    });

    it.each([...CHANGE, ...AMOUNT])('set %s back behind every step that is not', (token) => {
      const [, opacity] = /data-faded\]\) \{\s*opacity: ([\d.]+)/.exec(marksCss) ?? expect.fail('no opacity');
      const setBack = interpolate([colourOf(theme, 'sea'), colourOf(theme, token)], 'rgb')(Number(opacity));
      const palest = Math.min(...[...CHANGE, ...AMOUNT].map((step) => contrast(step, 'sea')));
      expect(wcagContrast(setBack, colourOf(theme, 'sea'))).toBeLessThan(palest);
    });

    it('strew "no figure" with dashes that are seen and stay quiet', () => {
      expect(contrast('nodata', 'sea')).toBeGreaterThan(1.25);
      expect(contrast('nodata-dash', 'sea')).toBeGreaterThan(1.8);
      expect(contrast('nodata-dash', 'nodata')).toBeGreaterThan(1.4);
      expect(contrast('nodata-dash', 'nodata')).toBeLessThan(2);
    });

    it('get darker away from zero in light, and lighter in dark', () => {
      const direction = theme === 'light' ? -1 : 1;
      for (const steps of [CHANGE.slice(4), CHANGE.slice(0, 4).reverse(), AMOUNT]) {
        const found = steps.map((token) => lightness(theme, token));
        expect(found).toEqual([...found].sort((a, b) => direction * (a - b)));
      }
    });

    // Machado 2009 at full severity; 5 is plain to see side by side, and every number stands in words as well.
    for (const [sight, seen] of Object.entries(SIGHTS)) {
      const distance = (one: string, other: string) =>
        differenceCiede2000()(seen(colourOf(theme, one)), seen(colourOf(theme, other)));

      it(`keep any two steps of a change apart for ${sight} sight`, () => {
        for (const one of CHANGE) {
          for (const other of CHANGE.filter((token) => token > one))
            expect(distance(one, other), `${one} and ${other}`).toBeGreaterThan(8);
        }
      });

      it(`keep neighbouring steps of an amount apart for ${sight} sight`, () => {
        for (const [index, token] of AMOUNT.entries()) {
          const next = AMOUNT[index + 1];
          if (next) expect(distance(token, next), `${token} and ${next}`).toBeGreaterThan(7);
        }
      });

      it(`keep every step apart from "no figure" for ${sight} sight`, () => {
        for (const token of CHANGE) expect(distance(token, 'nodata'), token).toBeGreaterThan(11);
        for (const token of AMOUNT) expect(distance(token, 'nodata'), token).toBeGreaterThan(8);
      });

      it(`keep zero apart from "no figure" and from every step for ${sight} sight`, () => {
        // White is the lightest there is, and a zero has an outline beside.
        for (const token of [...CHANGE, 'nodata']) expect(distance('zero', token), token).toBeGreaterThan(7);
      });

      it(`keep exports and imports apart for ${sight} sight`, () => {
        expect(distance('export', 'import')).toBeGreaterThan(13);
      });
    }

    it('keep text readable on every ground it stands on', () => {
      for (const ground of ['paper', 'sunken', 'hover', 'raised']) {
        for (const ink of ['ink', 'ink-2', 'ink-3'])
          expect(wcagContrast(colourOf(theme, ink), colourOf(theme, ground)), `${ink} on ${ground}`).toBeGreaterThan(
            4.5,
          );
      }
    });

    it.each([
      ['agree', 'agree-bg'],
      ['differ', 'differ-bg'],
      ['ink-2', 'unknown-bg'],
      ['on-ink', 'on'],
      ['link', 'paper'],
      ['link', 'sunken'],
      ['ink', 'sea'],
      ['ink-2', 'sea'],
    ])('keep text in %s readable on %s', (ink, ground) => {
      expect(contrast(ink, ground)).toBeGreaterThan(4.5);
    });

    it.each(NOT_TEXT)('draw bars, lines, glyphs, edges and the focus so that they are seen: %s', (token) => {
      for (const ground of ['paper', 'sunken', 'raised']) expect(contrast(token, ground), ground).toBeGreaterThan(3);
    });

    it.each(['ink-3', 'ink', 'focus'])('draw what stands on the sea so that it is seen: %s', (token) => {
      expect(contrast(token, 'sea')).toBeGreaterThan(3);
    });
  });
}

describe('a theme that is written twice', () => {
  const tokensOf = (block: string) =>
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]);
  const dark = tokensOf(THEMES.dark);

  it('is dark in the same colours whether the reader chose it or the system', () => {
    expect(tokensOf(blockOf(/:root:not\(\[data-theme="light"\]\) \{/))).toEqual(dark);
  });

  it('has its own steps on the dark grounds of a contrast theme', () => {
    const last = contrastCss.slice(contrastCss.indexOf('(forced-colors: active) and (prefers-color-scheme: dark)'));
    const steps = dark.filter(([name = '']) => /^[qs]\d$/.test(name));
    expect(steps).toHaveLength(CHANGE.length + AMOUNT.length);
    expect(tokensOf(last)).toEqual(steps);
  });

  it('leaves none of its colours to a contrast theme but those of the steps', () => {
    const forced = contrastCss.slice(contrastCss.indexOf('@media (forced-colors: active)'));
    const names = new Set(tokensOf(forced).map(([name]) => name));
    const colours = dark.filter(([, value = '']) => /^(#|rgb)/.test(value)).map(([name]) => name);
    expect(colours.length).toBeGreaterThan(40);
    expect(colours.filter((name) => !names.has(name))).toEqual([]);
  });
});
