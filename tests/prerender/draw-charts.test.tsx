import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/prerender/draw-charts.ts';
import { growthCharts } from '../../src/prerender/growth-charts.tsx';
import { viewAt } from '../../src/prerender/site-data.ts';
import { marksOf } from '../growth/marks.ts';
import { realSite } from './site.ts';

const site = realSite();

describe('drawCharts', () => {
  it.each([
    ['the home view', ''],
    ['a balance on its own', 'flow=balance&partners=TUR'],
    ['a logarithm of an index', 'scale=log&basis=index&years=2010..2020&partners=ABW~AFG~CHN'],
    ['a sum', 'partners='],
  ])('draws just the marks of the live charts: %s', async (_, search) => {
    const charts = growthCharts(site, viewAt(site, search)).map(({ widths, ...chart }) => ({
      ...chart,
      widths: widths.filter((_, index) => index % 4 === 1),
    }));
    const pictures = await drawCharts(charts);
    expect([...pictures.keys()]).toEqual(charts.map(({ id }) => id));
    for (const { id, widths, draw } of charts) {
      const served = document.createElement('div');
      served.innerHTML = pictures.get(id) ?? '';
      const drawn = [...served.querySelectorAll('svg')];
      expect(drawn.map((svg) => Number(svg.getAttribute('width')))).toEqual(widths);
      for (const [index, width] of widths.entries()) {
        const live = render(draw(width)).container.querySelector('svg');
        if (!live) return expect.fail(`${id} draws nothing`);
        expect(marksOf(live).length).toBeGreaterThan(5);
        expect(marksOf(drawn[index] ?? live)).toEqual(marksOf(live));
      }
    }
  });

  it('leaves no document behind where there was none, and the one that was', async () => {
    const { document: before } = globalThis;
    await drawCharts([]);
    expect(globalThis.document).toBe(before);
  });

  it('shows one picture at each width of the room, the widest that fits', async () => {
    const draw = () => (
      <svg role="img" aria-label="a stroke">
        <path d="M0 0" />
      </svg>
    );
    const html = (await drawCharts([{ id: 'a', widths: [100, 200, 300], draw }])).get('a') ?? '';
    expect(html.slice(html.indexOf('>') + 1, html.indexOf('</style>'))).toBe(
      [
        '[data-picture]>[data-fits="100-200"]{display:block}',
        '@container (min-width:200px){[data-picture]>[data-fits="100-200"]{display:none}[data-picture]>[data-fits="200-300"]{display:block}}',
        '@container (min-width:300px){[data-picture]>[data-fits="200-300"]{display:none}[data-picture]>[data-fits="300-"]{display:block}}',
      ].join(''),
    );
  });
});
