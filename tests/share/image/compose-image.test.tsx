import { describe, expect, it } from 'vitest';
import { notCoveredName } from '../../../src/app/from-atlas.ts';
import { barsImage, linesImage, mapImage } from '../../../src/app/images/image-contents.ts';
import { compileShapes } from '../../../src/build/shapes.ts';
import { sourceNames } from '../../../src/format/source-line.ts';
import { barsModel } from '../../../src/growth/bars/bars-model.ts';
import { linesModel } from '../../../src/growth/lines/lines-model.ts';
import { mapModel } from '../../../src/map/model/map-model.ts';
import { composeImage, type Drawing } from '../../../src/share/image/compose-image.ts';
import type { ImageContent } from '../../../src/share/image/image-content.ts';
import { year, yearRange } from '../../../src/trade/period.ts';
import type { View } from '../../../src/view-state/view.ts';
import { viewOf } from '../../claims/view-of.ts';
import { realAtlas, realBase } from '../../dataset/real-data.ts';
import { iso3 } from '../../trade/small-base.ts';
import { coloursOf } from './page-colours.ts';

const atlas = realAtlas();
const base = realBase();
const NAMES = sourceNames(atlas);
const shapes = compileShapes(atlas.economies, new Set([base.reporter]));
const LINK = 'https://example.org/atlas/?v=1&flow=export';
const drawing = { width: 440, height: 200, note: undefined, markup: '<g/>' };
const four = ['TUR', 'PAK', 'VNM', 'CHN'].map(iso3);

function contentsOf(change: Partial<View> = {}) {
  const view = viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021), partners: four, ...change });
  const context = { atlas, base, view };
  const map = mapModel(base, view, {
    ...{ shapes, scopeName: atlas.scope.name, notCovered: notCoveredName(atlas) },
    ...{ speakers: NAMES, eventYear: year(2021), showsContacts: true, labelScale: 1 },
  });
  return {
    map: mapImage(context, map),
    bars: barsImage(context, barsModel(base, view, NAMES)),
    lines: linesImage(context, linesModel(base, view, NAMES, year(2021))),
  };
}

function pictureOf(content: ImageContent, part: Partial<Drawing> = {}, palette = coloursOf('light')) {
  return composeImage(
    { ...content, link: LINK, day: '2026-11-23' },
    { ...drawing, ...part },
    {
      palette,
      measure: (text, { size }) => text.length * size * 0.5,
      fontFamily: '"A Face", sans-serif',
      fontFace: undefined,
    },
  );
}

/** The picture read as XML, and its texts with each line's end as a space. */
function read(svg: string) {
  const tree = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(tree.querySelector('parsererror')).toBeNull();
  const texts = [...tree.querySelectorAll('text')].map((text) =>
    [...text.childNodes].map((node) => node.textContent).join(' '),
  );
  return { tree, texts };
}

/** Where a line of text ends, as the picture's measure has it. */
function endOf(text: Element): number {
  const shifts = [...ancestorsOf(text)].map((group) => /^translate\((\S+)/.exec(group.getAttribute('transform') ?? ''));
  const left = shifts.reduce((sum, shift) => sum + Number(shift?.[1] ?? 0), Number(text.getAttribute('x') ?? 0));
  const width = text.getAttribute('text-anchor') === null ? (text.textContent ?? '').length * 13 * 0.5 : 0;
  return left + width;
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let one = element.parentElement; one !== null; one = one.parentElement) yield one;
}

describe.each(['map', 'bars', 'lines'] as const)('the picture of the %s', (figure) => {
  const content = { ...contentsOf()[figure], sentence: 'Exports grew & imports <fell>' };
  const { svg, width, height } = pictureOf(content);
  const { tree, texts } = read(svg);

  it('holds the sentence, the title, the unit, the source, the data version, the day and the link', () => {
    const all = texts.join('\n');
    for (const text of [content.sentence, content.title, content.subtitle, content.source]) expect(all).toContain(text);
    expect(all).toContain(`data version ${atlas.version}`);
    expect(all).toContain('23\u00a0November\u00a02026');
    expect(all.replaceAll(' ', '')).toContain(LINK);
    expect(tree.querySelector('a')?.getAttribute('href')).toBe(LINK);
  });

  it('needs no stylesheet, variable, class or file of the page', () => {
    expect(svg).not.toMatch(/var\(|class=|style=|href="(?!https:\/\/example)|url\(/);
    expect(tree.querySelectorAll('style, foreignObject, image, script')).toHaveLength(0);
  });

  it('is named for those who do not see it, with every figure of its charts', () => {
    expect(tree.querySelector('svg > title')?.textContent).toContain(content.title);
    expect(tree.querySelector('svg > desc')?.textContent).toMatch(/Turkey/);
    expect(tree.querySelector('svg > desc')?.textContent).not.toMatch(/below|follow/);
  });

  it('is large enough for all that is in it', () => {
    expect(width).toBe(488);
    expect(height).toBeGreaterThan(200 + 24 * 2 + 150);
    expect(tree.documentElement.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  });
});

describe('the legend in the picture of the map', () => {
  it('has every step, break and count, and the year of the contacts', () => {
    const { map } = contentsOf();
    const { texts } = read(pictureOf(map, { width: 896 }).svg);
    expect(texts).toEqual(expect.arrayContaining(['−50', '−25', '−10', '0', '+10', '+25', '+50', '+100']));
    expect(texts).toEqual(
      expect.arrayContaining(['Exports fell', 'Exports grew', 'Change in percent · number of partners in each step']),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        'No figure',
        '150',
        'Implied: worked out from the yearbook',
        'and the IMF record',
        'Not covered (incl. post-Soviet states',
        'and Cyprus)',
        'Belarus, the reporter',
        'Contacts in 2021',
      ]),
    );
    const colours = coloursOf('light');
    for (const token of ['q0', 'q4', 'q8']) expect(pictureOf(map).svg).toContain(`fill="${colours(token).colour}"`);
  });

  it('strews the mark of “no figure” with the dashes of the map, and no other', () => {
    const { tree } = read(pictureOf(contentsOf().map, { width: 896 }).svg);
    const dash = coloursOf('light')('nodata-dash').colour;
    const [dashes, ...others] = tree.querySelectorAll(`[stroke="${dash}"]`);
    expect(others).toEqual([]);
    const mark = dashes?.parentElement?.parentElement ?? expect.fail('no dashes');
    expect(mark.querySelector('rect')?.getAttribute('fill')).toBe(coloursOf('light')('nodata').colour);
    expect(mark.parentElement?.textContent).toMatch(/^No figure/);
  });

  it('hatches the falls, and nothing else, where the page does', () => {
    const stripe = { colour: '#fefefe', opacity: 0.75 };
    const light = coloursOf('light');
    const striped = (content: ImageContent, palette = light) =>
      read(pictureOf(content, {}, palette).svg).tree.querySelectorAll(`[stroke="${stripe.colour}"]`).length;
    const palette = (name: string) => (name === 'fall-stripe' ? stripe : light(name));
    expect(striped(contentsOf().map, palette)).toBe(4);
    expect(striped(contentsOf({ measure: 'value' }).map, palette)).toBe(0);
    expect(striped(contentsOf().map)).toBe(0);
  });

  it('breaks a name that its room is too narrow for, and keeps all of it in the picture', () => {
    const { map } = contentsOf({ measure: 'value' });
    for (const width of [440, 896]) {
      const { tree } = read(pictureOf(map, { width }).svg);
      const legend = [...tree.querySelectorAll('text')].filter((text) => text.hasAttribute('x'));
      const ends = legend.map((text) => endOf(text));
      expect(Math.max(...ends)).toBeLessThanOrEqual(width + 24);
      expect(legend.map((text) => text.textContent).join(' ')).toContain(
        'Implied: worked out from the yearbook and the IMF record; derived: worked out from the yearbook’s figures 4',
      );
    }
  });

  it('says when a region is counted only, or a part of the map drawn', () => {
    const { map } = contentsOf({ regions: ['central-africa'] });
    const { texts } = read(pictureOf(map, { note: 'Enlarged.' }).svg);
    expect(texts.join('\n')).toMatch(/Pale: outside Central Africa/);
    expect(texts).toContain('Enlarged.');
  });
});

describe('the head of a picture', () => {
  it('names the reporter and the partners', () => {
    const { map, bars, lines } = contentsOf();
    expect(map.title).toBe('Change in Belarus’s exports by partner, 2020 to 2021');
    expect(bars.title).toBe(
      'Belarus’s trade with Turkey, Pakistan, Vietnam, and China: change by partner, exports and imports',
    );
    expect(lines.title).toBe('Belarus’s exports to Turkey, Pakistan, Vietnam, and China since 1992, two records');
    expect(contentsOf({ measure: 'value', flow: 'import' }).map.title).toBe('Belarus’s imports by partner, 2021');
    expect(contentsOf({ partners: [] }).lines.title).toBe(
      'Belarus’s exports to all 154 partners since 1992, two records',
    );
    expect(contentsOf({ partners: [], regions: ['africa'], flow: 'turnover' }).bars.title).toBe(
      'Belarus’s trade with partners in Africa: change by partner, turnover, exports, and imports',
    );
    expect(contentsOf({ partners: [iso3('PHL')] }).lines.title).toContain('to the Philippines since');
  });

  it('speaks of the record only over figures of the record', () => {
    const subtitles = (change: Partial<View>) => [contentsOf(change).map.subtitle, contentsOf(change).bars.subtitle];
    for (const subtitle of subtitles({})) expect(subtitle).toMatch(/From the yearbook and Belarus’s record\.$/);
    for (const subtitle of subtitles({ years: yearRange(2019, 2020) }))
      expect(subtitle).toMatch(/\. From Belarus’s record\.$/);
    expect(contentsOf({ partners: [iso3('TUR')] }).bars.subtitle).toBe('2020 to 2021, percent. From the yearbook.');
    for (const subtitle of subtitles({ record: 'mirror' })) expect(subtitle).not.toMatch(/From/);
  });
});

describe('the key in the pictures of the charts', () => {
  it('names flows, hatching and what is a claim in words', () => {
    const { texts } = read(pictureOf(contentsOf().bars).svg);
    expect(texts).toEqual(expect.arrayContaining(['Exports', 'Imports', 'Implied, with its interval']));
    expect(texts.join('\n')).toContain('Central Africa (exports) is a region');
  });

  it('names the source of the claims instead of pointing to a list that is not in the picture', () => {
    const { bars, lines } = contentsOf();
    expect(bars.source).toMatch(/^Sources: Belarusian Yearbook.*; International Monetary Fund/);
    expect(lines.notes.join()).toMatch(/^2021, from the yearbook’s figures: Belarusian Yearbook/);
    expect(contentsOf({ years: yearRange(2019, 2020) }).bars.source).not.toMatch(/Yearbook/);
  });

  it('names both records and the later years', () => {
    const { texts } = read(pictureOf(contentsOf().lines).svg);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Belarus’s record',
        'Partner’s record',
        '2021, from the yearbook’s figures',
        'Years compared',
      ]),
    );
  });
});

it('takes its font along when it is at hand, as a rule that XML can hold', () => {
  const fontFace = '@font-face{font-family:"A Face";src:url("data:font/woff2;base64,AAAA") format("woff2")}';
  const { bars } = contentsOf();
  const { svg } = composeImage({ ...bars, link: LINK, day: '2026-11-23' }, drawing, {
    palette: coloursOf('dark'),
    measure: (text) => text.length * 6,
    fontFamily: 'sans-serif',
    fontFace,
  });
  const { tree } = read(svg);
  expect(tree.querySelector('style')?.textContent).toBe(fontFace);
  expect(tree.querySelector('svg > rect')?.getAttribute('fill')).toBe(coloursOf('dark')('paper').colour);
});
