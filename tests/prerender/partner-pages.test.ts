import { describe, expect, it } from 'vitest';
import { shownOf, summaryOf } from '../../src/prerender/partner-pages.tsx';
import { pagePartners } from '../../src/prerender/site-data.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { realSite } from './site.ts';

const data = realSite();
const shown = new Map(pagePartners(data).map((partner) => [String(partner.iso3), shownOf(data, partner)]));

describe('the years of a partner’s page', () => {
  it('are the default ones where these have a figure', () => {
    expect(shown.get('TUR')?.search).toBe('?focus=TUR');
  });

  it('end with the last year that has a figure where the default ones have none', () => {
    expect(shown.get('BRA')?.search).toBe('?years=2019..2020&focus=BRA');
    expect(shown.get('ABW')?.search).toBe('?years=2017..2018&focus=ABW');
    expect(shown.get('BWA')?.search).toBe('?years=2018..2019&focus=BWA');
  });

  it('leave no page without a figure that the record has', () => {
    const empty = [...shown].filter(
      ([, { model }]) => !model.keyFigures.some(({ level }) => isFigure(level.answer)) && model.recordLines.length > 0,
    );
    expect(empty.map(([code]) => code)).toEqual([]);
  });
});

describe('the summary of a partner’s page', () => {
  it('begins with the partner’s sentence, said by its speaker', () => {
    const [turkey, brazil] = ['TUR', 'BRA'].map((code) => shown.get(code)?.model);
    expect(turkey && summaryOf(turkey)).toMatch(/^The yearbook says Belarus’s exports to Turkey grew 170\.4%/);
    expect(brazil && summaryOf(brazil)).toMatch(/^Belarus’s exports to Brazil .* between 2019 and 2020, from /);
  });

  it('gives each figure with its evidence, or says that there is none', () => {
    const [pakistan, anguilla] = ['PAK', 'AIA'].map((code) => shown.get(code)?.model);
    expect(pakistan && summaryOf(pakistan)).toContain('Turnover, 2021: US$92.6 million (stated).');
    expect(anguilla && summaryOf(anguilla)).toContain('Imports, 2020');
  });
});
