import { describe, expect, it } from 'vitest';
import { barsModel } from '../../src/growth/bars/bars-model.ts';
import { homeSocialCard } from '../../src/prerender/home-social-card.ts';
import { viewAt } from '../../src/prerender/site-data.ts';
import { SOURCES } from '../growth/source-names.ts';
import { realSite } from './site.ts';

const data = realSite();

function drawn(search: string): string {
  const view = viewAt(data, search);
  return homeSocialCard(data, view, 'A sentence', barsModel(data.base, view, SOURCES));
}

describe('the preview of the home page', () => {
  it('hatches what is implied, with its range, and fills what is stated', () => {
    const groups = drawn('').match(/<g data-evidence="\w+">.*?<\/g>/g) ?? [];
    const implied = groups.filter((group) => group.includes('"implied"'));
    expect(groups).toHaveLength(4);
    expect(implied).toHaveLength(1);
    expect(implied[0]).toContain('url(#hatch)');
    expect(implied[0]).toContain('<path ');
    expect(groups.filter((group) => group.includes('"stated"')).join('')).not.toContain('hatch');
  });

  it('names the evidence of every bar', () => {
    const svg = drawn('');
    expect(svg.match(/>Stated</g)).toHaveLength(3);
    expect(svg).toMatch(/>Implied: \+112\.\d\d% to \+11[23]\.\d\d%</);
  });

  it('draws a fall to the left of zero', () => {
    const svg = drawn('?years=2014..2015');
    const zero = Number(/data-axis="" d="M([\d.]+) /.exec(svg)?.[1]);
    const ends = [...svg.matchAll(/<g [^>]*><rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(([, x, width]) => [
      Number(x),
      Number(x) + Number(width),
    ]);
    expect(ends.some(([, right = 0]) => Math.abs(right - zero) < 0.2)).toBe(true);
    expect(ends.every(([left = 0, right = 0]) => Math.min(Math.abs(left - zero), Math.abs(right - zero)) < 0.2)).toBe(
      true,
    );
  });

  it('names only the sources that its figures rest on', () => {
    expect(drawn('')).toContain('Sources: Belarusian Yearbook');
    expect(drawn('?years=2019..2020')).toContain('Source: International Monetary Fund');
  });
});
