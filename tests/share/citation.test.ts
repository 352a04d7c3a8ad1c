import { describe, expect, it } from 'vitest';
import { headlineNames } from '../../src/app/from-atlas.ts';
import { partnerTitle } from '../../src/headline/partner-sentence.ts';
import { CITATION_FORMS, citation } from '../../src/share/citation.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';
import { sharedOf } from './shared-of.ts';

const TITLE =
  'The yearbook says Belarus’s exports to Turkey grew 170.4% from 2020 to 2021; of the 4 partners known in both years, of 154, none grew faster, and to all 4 together they grew ≈ 42.8%, by arithmetic with the IMF record';
const LINK = 'https://example.org/atlas/?v=1';
const SOURCES = /Belarusian Yearbook, .*; International Monetary Fund, Direction of Trade Statistics/;

describe('the citation', () => {
  it('as plain text says title, data version, sources, link and day', () => {
    const text = citation(sharedOf(), 'plain');
    expect(text).toMatch(SOURCES);
    expect(text.startsWith(`AALA Trade Atlas: ${TITLE}. Data version ${sharedOf().atlas.version}. Sources: `)).toBe(
      true,
    );
    expect(text.endsWith(`. ${LINK} (accessed 24 November 2026).`)).toBe(true);
  });

  it('as BibTeX is one entry with balanced braces and its percent signs escaped', () => {
    const text = citation(sharedOf(), 'bibtex');
    expect(text).toMatch(/^@misc\{aala-trade-atlas-export-change-2020-2021,\n( {2}[a-z]+ = \{.*\},\n)+\}\n$/);
    const field = (name: string) => new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(text)?.[1];
    expect(field('title')).toBe(`{${TITLE.replaceAll('%', '\\%').replace('’', "'").replace('≈', '$\\approx$')}}`);
    expect(field('author')).toBe('{AALA Trade Atlas}');
    expect(field('version')).toBe(sharedOf().atlas.version);
    expect(field('url')).toBe(LINK);
    expect(field('urldate')).toBe('2026-11-24');
    expect(field('note')).toMatch(SOURCES);
    const depth = (mark: string) => text.split(mark).length;
    expect(depth('{')).toBe(depth('}'));
  });

  it('as CSL-JSON is an item that reference managers read', () => {
    const [item, ...more] = JSON.parse(citation(sharedOf(), 'csl-json'));
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      id: 'aala-trade-atlas-export-change-2020-2021',
      type: 'dataset',
      title: TITLE,
      author: [{ literal: 'AALA Trade Atlas' }],
      version: sharedOf().atlas.version,
      note: expect.stringMatching(SOURCES),
      URL: LINK,
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
    expect(item.issued['date-parts']).toEqual([sharedOf().atlas.version.split('.').map(Number)]);
  });

  it('as RIS has one tag a line, from its type to its end', () => {
    const lines = citation(sharedOf(), 'ris').split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain(`TI  - ${TITLE}`);
    expect(lines).toContain(`UR  - ${LINK}`);
    expect(lines).toContain('Y2  - 2026/11/24/');
    expect(lines).toContain(`DA  - ${sharedOf().atlas.version.replaceAll('.', '/')}/`);
    expect(lines.find((line) => line.startsWith('N1'))).toMatch(SOURCES);
  });

  it('names the sources of what is cited, not of all that stands on the page', () => {
    const years = yearRange(2018, 2019);
    const cited = (more: Partial<View>) => citation(sharedOf({ years, ...more }), 'plain');
    expect(cited({})).toContain('Sources: International Monetary Fund');
    expect(cited({})).not.toContain('Yearbook');
    expect(cited({ kinds: ['summit'], dates: { from: '2021-01-02', to: '2021-01-03' } })).not.toContain('Yearbook');
    expect(cited({ focus: iso3('KEN') })).not.toContain('Yearbook');
    expect(cited({ focus: iso3('KEN'), years: yearRange(2020, 2021) })).toMatch(SOURCES);
    expect(cited({ regions: ['central-africa'], years: yearRange(2020, 2021) })).toMatch(SOURCES);
    expect(cited({ focus: iso3('TGO') })).not.toContain('Yearbook');
    for (const more of [
      { kinds: ['summit'] },
      { stage: 'claims' },
      { event: '2021-01-28-chongqing-consulate' },
    ] as const)
      expect(cited(more)).toMatch(SOURCES);
  });

  it('follows the state in title, key and link', () => {
    const shared = sharedOf({ flow: 'import', measure: 'value', years: yearRange(2015, 2020), regions: ['west-asia'] });
    for (const form of CITATION_FORMS) {
      const text = citation(shared, form);
      expect(text.replace("'", '’')).toMatch(/Belarus’s imports from Western Asia were US\\?\$\d+\.\d+\sm in 2020/);
      expect(text).toContain('years=2015..2020&flow=import&measure=value&region=west-asia');
    }
    expect(citation(shared, 'bibtex')).toContain('@misc{aala-trade-atlas-import-value-2015-2020-west-asia,');
  });

  it('stays one well-formed entry whatever the title holds', () => {
    const shared = { ...sharedOf(), title: 'A } \\ # $ & _ ^ ~ "title"\nER  - ' };
    expect(citation(shared, 'bibtex')).toContain(
      'title = {{A \\textbraceright{} \\textbackslash{} \\# \\$ \\& \\_ \\textasciicircum{} \\textasciitilde{} "title" ER -}}',
    );
    expect(citation(shared, 'ris').match(/^ER/gm)).toHaveLength(1);
    expect(JSON.parse(citation(shared, 'csl-json'))[0].title).toBe('A } \\ # $ & _ ^ ~ "title" ER -');
  });

  it('gives no day of issue where the data version is none', () => {
    const shared = sharedOf();
    const cited = { ...shared, atlas: { ...shared.atlas, version: '1.4' } };
    expect(JSON.parse(citation(cited, 'csl-json'))[0]).not.toHaveProperty('issued');
    expect(citation(cited, 'bibtex')).not.toMatch(/^ {2}year/m);
    expect(citation(cited, 'ris')).not.toMatch(/^(PY|DA)/m);
  });

  it('names the partner whose panel is open, in title and key', () => {
    const shared = sharedOf({ focus: iso3('PAK') });
    expect(citation(shared, 'plain')).toContain(
      'AALA Trade Atlas: By arithmetic on the yearbook and the IMF record, Belarus’s exports to Pakistan grew ≈ 112.9% between 2020 and 2021',
    );
    expect(citation(shared, 'bibtex')).toContain('@misc{aala-trade-atlas-export-change-2020-2021-pak,');
  });

  it('has another key for every other view, and the same for the same', () => {
    const views: Partial<View>[] = [
      {},
      { focus: iso3('PAK') },
      { focus: iso3('TUR') },
      { partners: [iso3('TUR')] },
      { partners: [iso3('PAK')] },
      { regions: ['west-asia', 'africa', 'caribbean', 'south-america'] },
      { regions: ['west-asia', 'africa', 'caribbean', 'central-america'] },
      { stage: 'claims' },
      { verdicts: ['agrees'] },
      { kinds: ['visit'] },
      { sort: { key: 'name', isDescending: false } },
    ];
    const keyOf = (more: Partial<View>) => /@misc\{(.*),/.exec(citation(sharedOf(more), 'bibtex'))?.[1];
    const keys = views.map(keyOf);
    expect(new Set(keys).size).toBe(views.length);
    expect(views.map(keyOf)).toEqual(keys);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it('is plain ASCII for TeX, with signs and accents as commands', () => {
    const shared = { ...sharedOf(), title: 'Côte d’Ivoire, São Tomé, Türkiye: ≈ −5.2%, 2019–2020, US$1\u00a0m “x”' };
    const text = citation(shared, 'bibtex');
    expect(text).toContain(
      "title = {{C{\\^o}te d'Ivoire, S{\\~a}o Tom{\\'e}, T{\\\"u}rkiye: $\\approx$ $-$5.2\\%, 2019--2020, US\\$1 m ``x''}}",
    );
    for (const { iso3: focus } of realBase().scope) {
      const title = partnerTitle(shared.base, shared.view, focus, headlineNames(shared.atlas));
      expect(citation({ ...shared, title, view: { ...shared.view, focus } }, 'bibtex')).toMatch(/^\p{ASCII}+$/u);
    }
  });
});
