import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/format/markup.ts';
import { pageDocument, templateOf } from '../../src/prerender/document.ts';
import { robots, sitemap } from '../../src/prerender/sitemap.ts';

const HTML = `<html><head><title>x</title>
    <meta
      name="description"
      content="y"
    />
    <link rel="icon" href="./favicon.svg"><script type="module" src="./assets/a.js"></script><link rel="modulepreload" href="./assets/b.js"><link rel="stylesheet" href="./assets/s.css"></head>
  <body><div id="root"></div></body></html>`;
const FILES: Record<string, string> = { 'index.html': HTML, 'assets/s.css': 'a{src:url(./f.woff2)}' };
const TEMPLATE = templateOf((path) => FILES[path] ?? '');
const HEAD = {
  title: 'A & "B" <c>',
  description: 'Say $& and $1',
  path: 'partner/TUR/',
  site: undefined,
  image: 'partner/TUR/preview.png',
  jsonLd: { name: '</script><script>alert(1)</script>' },
  preloads: ['data/atlas.json'],
  data: '<script type="application/json" id="d">{}</script>',
  start: '../../?years=2019..2020&focus=TUR',
};

describe('a static page', () => {
  const page = pageDocument(TEMPLATE, HEAD, '<p>$& content</p>', '<p>off</p>');

  it('leads from its own folder to the same files', () => {
    expect(page).toContain('href="../../favicon.svg"');
    expect(page).toContain('src="../../assets/a.js"');
    expect(page).toContain('<link rel="preload" href="../../data/atlas.json" as="fetch" crossorigin>');
    expect(page).toContain('content="../../partner/TUR/preview.png"');
  });

  it('holds its styles itself, and loads scripts and data after all that can be read', () => {
    expect(page).toContain('<style>a{src:url(../../assets/f.woff2)}</style>');
    expect(page).not.toContain('rel="stylesheet"');
    expect(page.indexOf('type="module"')).toBeGreaterThan(page.indexOf('content</p>'));
    for (const file of ['a', 'b'])
      expect(page).toContain(
        `<link rel="modulepreload" fetchpriority="low" href="../../assets/${file}.js" crossorigin>`,
      );
    expect(page.match(/b\.js/g)).toHaveLength(1);
    expect(page.indexOf('rel="preload"')).toBeGreaterThan(page.indexOf('content</p>'));
  });

  it('gives the app its data after the content, and before the script that reads them', () => {
    expect(page.indexOf('id="d"')).toBeGreaterThan(page.indexOf('content</p>'));
    expect(page.indexOf('type="module"')).toBeGreaterThan(page.indexOf('id="d"'));
  });

  it('escapes whatever the data hold', () => {
    expect(page).toContain('<title>A &amp; &quot;B&quot; &lt;c&gt;</title>');
    expect(page).not.toContain('alert(1)</script>');
    expect(page).toContain('Say $&amp; and $1');
    expect(page).toContain('<p>$& content</p>');
  });

  it('holds one title, one description and the state the app begins with', () => {
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(page.match(/name="description"/g)).toHaveLength(1);
    expect(page).toContain('data-start="../../?years=2019..2020&amp;focus=TUR"');
    expect(page).toContain('<noscript><p>off</p></noscript>');
  });

  it('names no address of its own while it is unknown: the app moves it, and a relative one with it', () => {
    expect(page).not.toContain('canonical');
    expect(page).not.toContain('og:url');
  });

  it('asks not to be listed where it describes nothing', () => {
    const { jsonLd, ...plain } = HEAD;
    const unlisted = pageDocument(TEMPLATE, { ...plain, site: 'https://example.org/' }, '');
    expect(unlisted).toContain('<meta name="robots" content="noindex">');
    expect(unlisted).not.toMatch(/canonical|og:url|ld\+json/);
    expect(page).not.toContain('noindex');
  });

  it('says its whole address when it is known', () => {
    const known = pageDocument(TEMPLATE, { ...HEAD, site: 'https://example.org/atlas/' }, '');
    expect(known).toContain('<link rel="canonical" href="https://example.org/atlas/partner/TUR/">');
    expect(known).toContain('content="https://example.org/atlas/partner/TUR/preview.png"');
  });

  it('escapes nothing twice', () => {
    expect(escaped('a<b>&"')).toBe('a&lt;b&gt;&amp;&quot;');
  });
});

describe('what search engines read', () => {
  it('names every page once the address is known', () => {
    const map = sitemap('https://example.org/', ['', 'partner/TUR/']);
    expect(map).toContain('<loc>https://example.org/</loc>');
    expect(map).toContain('<loc>https://example.org/partner/TUR/</loc>');
    expect(robots('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
    expect(robots(undefined)).not.toContain('Sitemap');
  });
});
