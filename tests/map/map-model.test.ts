import { describe, expect, it } from 'vitest';
import { compileShapes } from '../../src/build/shapes.ts';
import { sourceNames } from '../../src/format/source-line.ts';
import { speakerNames } from '../../src/format/speaker.ts';
import type { MapLabel } from '../../src/map/model/labels.ts';
import { labelsFor, type MapContext, mapModel } from '../../src/map/model/map-model.ts';
import { regionSums } from '../../src/map/model/region-sums.ts';
import { tipOf } from '../../src/map/model/tip-model.ts';
import { iso3 } from '../trade/small-base.ts';
import { atlas, base, model, shapes, viewFrom } from './real-map.ts';

describe('the shapes', () => {
  it('give every economy in scope, and the reporter, a path or a circle inside the map', () => {
    const drawn = new Map(shapes.shapes.map((shape) => [shape.iso3, shape]));
    for (const { iso3: code } of [...base.scope, { iso3: base.reporter }]) {
      const shape = drawn.get(code) ?? expect.fail(`${code} is not on the map`);
      expect(shape.x > 0 && shape.x < shapes.width && shape.y > 0 && shape.y < shapes.height, code).toBe(true);
    }
    expect(drawn.size).toBe(155);
  });

  it('draw Somalia whole, and what is too small to see as a circle', () => {
    const area = (code: string) => shapes.shapes.find((shape) => shape.iso3 === iso3(code))?.area;
    expect(area('SOM')).toBeGreaterThan(500);
    for (const small of ['SGP', 'HKG', 'BHR', 'MUS', 'MDV']) expect(area(small)).toBe(0);
  });
});

describe('the map of a view', () => {
  it('shows the land of other reporters, which have a shape of their own but no mark', () => {
    expect(model('').land).toBe(shapes.outside);
    const two = compileShapes(atlas.economies, new Set([base.reporter, iso3('DEU')]));
    const germany = two.shapes.find((shape) => shape.iso3 === 'DEU')?.path ?? expect.fail('Germany has no shape');
    expect(two.outside).not.toContain(germany);
    expect(model('', 1, two).land).toContain(germany);
  });

  it('draws and counts what did not change apart from what fell or grew', () => {
    const { marks, legend } = model('?years=2018..2019');
    expect(marks.filter((mark) => mark.token === 'zero').map(({ iso3, text }) => [iso3, text])).toEqual([
      ['BWA', '0.0%'],
    ]);
    expect(legend.entries).toContainEqual({ kind: 'zero', name: 'No change', count: 1 });
    const inSteps = legend.bins.reduce((sum, { count }) => sum + count, 0);
    expect(inSteps + 1).toBe(marks.filter((mark) => mark.state === 'value').length);
    expect(model('').legend.entries.some(({ kind }) => kind === 'zero')).toBe(false);
  });

  it('has four partners with a figure at first, 150 without a source, and the reporter', () => {
    const { marks } = model('');
    expect(marks).toHaveLength(155);
    expect(new Set(marks.map((mark) => mark.iso3)).size).toBe(155);
    const known = marks.filter((mark) => mark.state === 'value');
    expect(known.map((mark) => [mark.iso3, mark.token, mark.evidence])).toEqual([
      ['CHN', 'q4', 'stated'],
      ['PAK', 'q8', 'implied'],
      ['TUR', 'q8', 'stated'],
      ['VNM', 'q7', 'stated'],
    ]);
    expect(marks.filter((mark) => mark.reason === 'no-source')).toHaveLength(150);
    expect(marks.filter((mark) => mark.state === 'reporter').map((mark) => mark.iso3)).toEqual(['BLR']);
  });

  it('counts 2019 to 2020 by step: 62 fell, 43 grew, 34 from a small base', () => {
    const { legend, marks } = model('?years=2019..2020');
    expect(legend.bins.map((step) => step.count)).toEqual([29, 14, 11, 8, 4, 8, 9, 5, 17]);
    expect(marks.filter((mark) => mark.hasLowBase)).toHaveLength(34);
    expect(legend.entries).toContainEqual({ kind: 'no-figure', name: 'No figure', count: 49 });
  });

  it('dims what lies outside the region and leaves its figures as they are', () => {
    const { marks } = model('?years=2019..2020&region=africa');
    const china = marks.find((mark) => mark.iso3 === iso3('CHN'));
    expect(china).toMatchObject({ isDimmed: true, state: 'value', evidence: 'observed' });
    expect(china?.dataValue).toBeCloseTo((748_242_600 / 673_336_100 - 1) * 100, 9);
  });

  it('gives programs percent for changes and shares, dollars for values', () => {
    const chinas = (search: string) => model(search).marks.find((mark) => mark.iso3 === iso3('CHN'))?.dataValue;
    expect(chinas('')).toBe(9.7);
    expect(chinas('?measure=value&years=2019..2020')).toBe(748_242_600);
    expect(chinas('?measure=share&years=2019..2020')).toBeCloseTo((748_242_600 / 3_550_656_200) * 100, 9);
    expect(chinas('?flow=balance&years=2019..2020')).toBe(748_242_600 - 3_708_921_700 - (673_336_100 - 3_807_594_800));
  });

  it.each([1, 1.75])('prints labels that cover neither each other nor the edge, at scale %d', (scale) => {
    const { labels } = model('', scale);
    expect(labels.map((label) => label.text)).toEqual([undefined, '+9.7%', '≈ +112.9%', '+170.4%', '+97.0%']);
    const box = ({ name, text, x, y }: MapLabel) => {
      const half = (Math.max(name.length * 7, (text ?? '').length * 9.5) / 2) * scale;
      const tall = (text === undefined ? 9 : 19) * scale;
      return { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
    };
    const boxes = labels.map(box);
    for (const [index, a] of boxes.entries()) {
      expect(a.left > 0 && a.right < shapes.width && a.top > 0 && a.bottom < shapes.height).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });
});

describe('the legend', () => {
  it.each(['', '?years=2019..2020', '?flow=balance&years=2019..2020&region=asia', '?measure=share&years=2018..2019'])(
    'counts every partner of the regions once, at %s',
    (search) => {
      const { legend, marks } = model(search);
      const steps = legend.bins.reduce((sum, step) => sum + step.count, 0);
      const without = legend.entries.find((entry) => entry.kind === 'no-figure')?.count ?? 0;
      expect(steps + without).toBe(marks.filter((mark) => mark.state !== 'reporter' && !mark.isDimmed).length);
    },
  );

  it('says the unit of its breaks and what stands under its steps', () => {
    const explained = (search: string) => model(search).legend.explanation;
    expect(explained('')).toBe('Change in percent · number of partners in each step');
    expect(explained('?measure=share')).toBe('Share in percent · number of partners in each step');
    expect(explained('?measure=value')).toBe('US$ million · number of partners in each step');
    expect(explained('?years=2010..2020')).toBe(
      'Change in percent over more than three years · number of partners in each step',
    );
  });
});

function inside(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && low <= value && value <= high;
}

describe('what the map says of its steps', () => {
  it.each([
    ['', 'Percent of 2020, goods, current US dollars. Same colour steps in every year, so years can be compared.'],
    [
      '?years=2017..2020',
      'Percent of 2017, goods, current US dollars. Same colour steps in every year, so years can be compared.',
    ],
    ['?years=2016..2020', 'Percent of 2016, goods, current US dollars. Steps for spans of more than three years.'],
    [
      '?years=1992..2020&measure=value',
      'US$ million, goods, current US dollars. Same colour steps in every year, so years can be compared.',
    ],
    [
      '?years=1992..2020&measure=share',
      'Percent of the sum of all partners. Same colour steps in every year, so years can be compared.',
    ],
  ])('at %s', (search, subtitle) => {
    expect(model(search).subtitle).toBe(subtitle);
  });

  it('is true of its colours: over a long span the same change is a smaller step', () => {
    const { legend, marks } = model('?years=2010..2020');
    expect(legend.breaks.map(({ label }) => label)).toEqual([
      ...['−90', '−75', '−50', '0', '+100', '+300', '+900', '+4,900'],
    ]);
    const tokensOf = (low: number, high: number) =>
      new Set(marks.flatMap(({ dataValue, token }) => (inside(dataValue, low, high) ? token : [])));
    expect(tokensOf(0.01, 99.99)).toEqual(new Set(['q4']));
    expect(tokensOf(-74.99, -50.01)).toEqual(new Set(['q2']));
  });
});

describe('who speaks on the map', () => {
  it.each([
    ['', ['the yearbook', 'Belarus’s record']], // Pakistan’s change mixes both
    ['?region=africa', ['the yearbook', 'Belarus’s record']], // the others are pale, and still there
    ['?years=2019..2020', ['Belarus’s record']],
    ['?years=2019..2020&record=mirror', ['partners’ record']],
    ['?flow=turnover', ['the yearbook', 'Belarus’s record']],
    ['?measure=share', []], // no share of 2021 is known
  ])('at %s: %j', (search, speakers) => {
    expect(model(search).speakers).toEqual(speakers);
  });

  it('is the yearbook alone where every figure is the yearbook’s', () => {
    const stated = { ...base, scope: base.scope.filter((one) => ['CHN', 'TUR'].includes(one.iso3)) };
    const { speakers, source } = mapModel(stated, viewFrom(''), {
      ...{ shapes, scopeName: 'All', notCovered: 'Not covered' },
      ...{ speakers: sourceNames(atlas), eventYear: undefined, showsContacts: false, labelScale: 1 },
    });
    expect(speakers).toEqual(['the yearbook']);
    expect(source).toMatch(/^Source: Belarusian Yearbook, [^;]*\.$/);
  });

  it('is said in the preview of a partner, of the figure and both levels', () => {
    const lastOf = (search: string, code: string) =>
      tipOf(base, viewFrom(search), iso3(code), speakerNames(atlas))?.lines.at(-1);
    expect(lastOf('', 'TUR')).toBe('From the yearbook and Belarus’s record');
    expect(lastOf('?years=2019..2020', 'TUR')).toBe('From Belarus’s record');
    expect(lastOf('?years=2019..2020&record=mirror', 'TUR')).toBe('From partners’ record');
    expect(lastOf('?years=1992..1993', 'ABW')).toBe('Exports 1993: no figure');
  });

  it('explains its hatching and its dots', () => {
    const namesOf = (search: string) => model(search).legend.entries.map(({ name }) => name);
    expect(namesOf('')).toContain('Implied: worked out from the yearbook and the IMF record');
    expect(namesOf('?flow=turnover&measure=value')).toContain(
      'Implied: worked out from the yearbook and the IMF record',
    );
    expect(namesOf('?measure=value')).toContain(
      'Implied: worked out from the yearbook and the IMF record; derived: worked out from the yearbook’s figures',
    );
    expect(namesOf('?years=2019..2020')).toContain('Small base (under US$1 m)');
    expect(model('?years=2019..2020').source).toMatch(/Dotted: small base \(under US\$1 m\), so small sums/);
  });

  it('has no contacts in the legend of a package without events', () => {
    const kinds = (more: Partial<MapContext>) => model('', 1, shapes, more).legend.entries.map(({ kind }) => kind);
    expect(kinds({})).toContain('contacts');
    expect(kinds({ showsContacts: false })).not.toContain('contacts');
    expect(kinds({ eventYear: undefined })).not.toContain('contacts');
  });
});

describe('the regions under the map', () => {
  const sums = (search: string) => regionSums(base, viewFrom(search), speakerNames(atlas));

  it('are named for what is shown', () => {
    expect(sums('').title).toBe('Exports by region, change');
    expect(sums('?measure=share').title).toBe('Exports by region, share');
    expect(sums('?flow=import&measure=value').title).toBe('Imports by region, US$ value');
    expect(sums('?flow=balance&measure=share&years=2019..2020').title).toBe('Balance by region, US$ value');
  });

  it('say in the words of a claim what it says of a region without a number', () => {
    const central = (search: string) => sums(search).rows.find(({ slug }) => slug === 'central-africa');
    expect(central('?region=sub-saharan-africa')).toMatchObject({
      text: '“nearly fourfold”',
      evidence: 'stated',
      coverage: 'the yearbook, in words',
    });
    for (const other of ['&flow=import', '&record=mirror', '&measure=value', '&years=2019..2020'])
      expect(central(`?region=sub-saharan-africa${other}`)?.text).not.toContain('fourfold');
  });
});

describe('labels of a part of the map', () => {
  const whole = model('?years=2019..2020');
  const haiti = shapes.shapes.find((shape) => shape.iso3 === iso3('HTI')) ?? expect.fail('Haiti is not drawn');
  const part = { x: haiti.x, y: haiti.y, zoom: 8 };

  it('are those of the economies in it, in its own measure', () => {
    expect(whole.labels.map((label) => label.iso3)).toEqual(['BLR']);
    const labels = labelsFor(whole.marks, shapes, whole, part);
    expect(labels.map((label) => label.iso3)).toEqual(['CUB', 'DOM', 'HTI', 'HND', 'NIC']);
    for (const { x, y } of labels) expect(x > 0 && x < shapes.width && y > 0 && y < shapes.height).toBe(true);
    expect(labels.find((label) => label.iso3 === 'HTI')).toMatchObject({
      anchorX: shapes.width / 2,
      anchorY: shapes.height / 2,
      at: { x: haiti.x, y: haiti.y },
    });
  });
});

describe('labels on the map', () => {
  it.each([
    { scale: 1, times: 1.4 },
    { scale: 1.75, times: 1 },
  ])('stand nearer to their own economy than to any other labelled one, at scale $scale', ({ scale, times }) => {
    const { labels } = model('', scale);
    for (const { iso3, x, y } of labels) {
      const ranked = labels
        .map((other) => ({ iso3: other.iso3, away: Math.hypot(other.anchorX - x, other.anchorY - y) }))
        .sort((a, b) => a.away - b.away);
      expect(ranked[0]?.iso3).toBe(iso3);
      expect(ranked[1]?.away).toBeGreaterThan(times * (ranked[0]?.away ?? Number.POSITIVE_INFINITY));
    }
  });
});
