import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab65,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const THEMES = {
  light: css.slice(css.indexOf(':root {'), css.indexOf('[data-theme="dark"]')),
  dark: css.slice(css.indexOf('[data-theme="dark"]'), css.indexOf('@media (pointer')),
};
const SIGHTS = {
  normal: (colour: Colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const CHANGE = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];
const AMOUNT = ['s0', 's1', 's2', 's3', 's4', 's5'];

type Colour = NonNullable<ReturnType<typeof parse>>;

function colourOf(theme: keyof typeof THEMES, token: string): Colour {
  const hex = new RegExp(`--${token}: (#[0-9A-Fa-f]{6})`).exec(THEMES[theme])?.[1];
  return parse(hex ?? '') ?? expect.fail(`no colour for ${token}`);
}

const lightness = (theme: keyof typeof THEMES, token: string) => lab65(colourOf(theme, token)).l;

for (const theme of ['light', 'dark'] as const) {
  describe(`the colours of the map, ${theme}`, () => {
    it.each([
      ['q3', 'q4'], // up to 10 % either way
      ['q2', 'q5'],
      ['q1', 'q6'],
      ['q0', 'q7'],
    ])('%s and %s are equally far from zero and equally dark', (fall, growth) => {
      expect(Math.abs(lightness(theme, fall) - lightness(theme, growth))).toBeLessThanOrEqual(3);
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
      for (const ground of ['paper', 'sunken'])
        expect(wcagContrast(colourOf(theme, 'edge'), colourOf(theme, ground)), `edge on ${ground}`).toBeGreaterThan(3);
    });
  });
}
