import { describe, expect, it } from 'vitest';
import { templateOf } from '../../src/prerender/document.ts';
import { notFoundPage } from '../../src/prerender/not-found.tsx';
import { realSite } from './site.ts';

const FILES: Record<string, string> = {
  'index.html': `<html><head><title>x</title><meta name="description" content="y">
    <script id="keep-place">wait()</script><script id="early-events">hold()</script>
    <link rel="icon" href="./favicon.svg"><link rel="stylesheet" href="./assets/s.css">
    <script type="module" src="./assets/a.js"></script></head><body><div id="root"></div></body></html>`,
  'assets/s.css': '@font-face{font-family:A;src:url(./f.woff2)}a{color:red}',
};
const data = realSite();
const TEMPLATE = templateOf((path) => FILES[path] ?? '');
const addresses = (html: string) => [...html.matchAll(/(?:href|src)="([^"#]*)"/g)].map(([, address = '']) => address);

describe('the page of a wrong address', () => {
  it('has whole addresses only, where the site’s is known', async () => {
    const html = await notFoundPage(TEMPLATE, realSite('https://example.org/atlas/'));
    expect(addresses(html).filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    expect(html).toContain('url(https://example.org/atlas/assets/f.woff2)');
    expect(html).not.toContain('<script>(');
  });

  it('looks for the site’s folder where it is not, and for no type before', async () => {
    const html = await notFoundPage(TEMPLATE, data);
    expect(html).toMatch(
      /<script>\(function leadHome\(folder\) \{.*\}\)\(new URL\('\.', location\.href\)\)<\/script>/s,
    );
    expect(html).not.toContain('@font-face');
    expect(html).toContain('a{color:red}');
  });

  it('asks not to be listed, and claims to be no other page', async () => {
    for (const site of [undefined, 'https://example.org/']) {
      const html = await notFoundPage(TEMPLATE, realSite(site));
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toMatch(/canonical|ld\+json|og:url/);
    }
  });

  it('waits for no app', async () => {
    const html = await notFoundPage(TEMPLATE, data);
    expect(html).not.toMatch(/wait\(\)|hold\(\)|type="module"|modulepreload/);
  });
});
