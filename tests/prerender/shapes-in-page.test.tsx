import { describe, expect, it } from 'vitest';
import { servedShapes } from '../../src/dataset/served-shapes.ts';
import type { Shapes } from '../../src/dataset/shapes.ts';
import { shapesInPage } from '../../src/prerender/shapes-in-page.ts';

const code = (text: string) => text as Shapes['shapes'][number]['iso3'];

const SHAPES: Shapes = {
  width: 896,
  height: 560,
  projection: { name: 'geoEqualEarth', rotate: [-16, 0, 0], center: [-6, 2], scale: 239 },
  outside: 'M0 0z',
  shapes: [
    { iso3: code('CHN'), path: 'M1 1z', x: 1, y: 2, area: 100 },
    { iso3: code('SGP'), x: 3, y: 4, area: 0 },
    { iso3: code('TUR'), path: 'M2 2z', x: 5, y: 6, area: 50 },
  ],
};
const DRAWN =
  '<path class="icon"></path><path d="M0 0z"></path><path role="option" d="M2 2z" data-iso3="TUR"></path><path d="M2 2z"></path>';

function serve(content: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${content}</div>${shapesInPage(SHAPES, content)}`;
  return document.getElementById('root') ?? document.body;
}

describe('the shapes in a served page', () => {
  it('are those of the file, whether an outline is drawn in the page or not', () => {
    expect(servedShapes(serve(DRAWN))).toEqual(SHAPES);
    expect(servedShapes(serve(''))).toEqual(SHAPES);
  });

  it('do not repeat an outline that is drawn', () => {
    serve(DRAWN);
    const text = document.getElementById('served-shapes')?.textContent;
    expect(text).toContain('M1 1z');
    expect(text).not.toMatch(/M0 0z|M2 2z/);
  });

  it('are none where the page was served without them', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(servedShapes(document.body)).toBeUndefined();
  });
});
