import { describe, expect, it } from 'vitest';
import { shownOf } from '../../src/prerender/partner-pages.tsx';
import { partnerSocialCard } from '../../src/prerender/partner-social-card.ts';
import { pagePartners } from '../../src/prerender/site-data.ts';
import { iso3 } from '../trade/small-base.ts';
import { realSite } from './site.ts';

const data = realSite();

function drawn(code: string): string {
  const partner = data.base.economies.get(iso3(code));
  if (!partner) throw new Error(`no economy ${code}`);
  return partnerSocialCard(data, shownOf(data, partner).model);
}

/** The texts of a picture with the height of their base lines. */
function texts(svg: string): Map<string, number> {
  return new Map(
    [...svg.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, content = '']) => [content, Number(y)]),
  );
}

describe('the preview of a partner', () => {
  it('draws a year alone as a dot, and only years in a row as a stroke', () => {
    const svg = drawn('ABW');
    const strokes = [...svg.matchAll(/<path data-flow="\w+" d="([^"]+)"/g)].map(([, d]) => d);
    expect(strokes).toEqual([expect.stringMatching(/^M[^ML]+L[^ML]+$/)]);
    // Exports of 2007, 2014 and 2018, imports of one year.
    expect(svg.match(/<circle /g)).toHaveLength(4);
  });

  it('names each line at the height where it ends', () => {
    for (const code of ['TUR', 'CHN']) {
      const places = texts(drawn(code));
      expect(places.get('Imports')).toBeLessThan(places.get('Exports') ?? 0);
    }
    const brazil = texts(drawn('BRA'));
    expect(brazil.get('Exports')).toBeLessThan(brazil.get('Imports') ?? 0);
  });

  it('keeps two names apart, and says of a line that ends early when it does', () => {
    const places = texts(drawn('ABW'));
    expect(Math.abs((places.get('Exports') ?? 0) - (places.get('Imports') ?? 0))).toBeGreaterThanOrEqual(26);
    expect([...places.keys()]).toContain('last in 2018');
    expect([...texts(drawn('GRD')).keys()]).toContain('not reported');
  });

  it('says the top of the scale with its unit, and the first and last year', () => {
    expect([...texts(drawn('VCT')).keys()]).toEqual(expect.arrayContaining(['1992', '2020', '0']));
    expect([...texts(drawn('TUR')).keys()]).toEqual(expect.arrayContaining(['US$1 bn', '1992', '2021']));
  });

  it('draws a figure after the record as a hollow point on a dotted link, with its range', () => {
    const svg = drawn('TUR');
    expect(svg.match(/<circle [^>]*fill="#ffffff"/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(texts(svg).has('Implied')).toBe(true);
  });

  it('carries the partner’s sentence with its speaker, and says whose the hollow points are', () => {
    const told = [...texts(drawn('TUR')).keys()].join(' ');
    expect(told).toContain('The yearbook says Belarus’s exports to Turkey grew 170.4%');
    expect(told).toContain('Belarus’s record, current US dollars; hollow points by the yearbook’s figures');
    expect([...texts(drawn('BRA')).keys()].join(' ')).not.toContain('hollow');
  });

  it('keeps the sentence above the figures, for every partner', () => {
    const low = pagePartners(data).flatMap(({ iso3: code }) => {
      const lines = [...texts(drawn(code))];
      const label = lines.findIndex(([content]) => content.startsWith('Exports, '));
      return lines.slice(0, label).some(([, y]) => y > 215) ? [code] : [];
    });
    expect(low).toEqual([]);
  });

  it('names only the sources that its figures rest on', () => {
    expect(drawn('VCT')).toContain('Source: International Monetary Fund');
    expect(drawn('VCT')).not.toContain('Yearbook');
    expect(drawn('TUR')).toContain('Sources: Belarusian Yearbook');
  });
});
