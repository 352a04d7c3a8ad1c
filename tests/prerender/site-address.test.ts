import { describe, expect, it } from 'vitest';
import { pathToRoot, siteAddress } from '../../src/prerender/site-address.ts';

describe('the address of the site', () => {
  it('ends with a slash, whether it was given one or not', () => {
    for (const given of [
      'https://example.org/atlas',
      'https://example.org/atlas/',
      ' https://example.org/atlas/index.html',
    ])
      expect(siteAddress(given)).toBe('https://example.org/atlas/');
    expect(siteAddress('http://example.org')).toBe('http://example.org/');
  });

  it('is unknown where none was given', () => {
    expect(siteAddress(undefined)).toBeUndefined();
    expect(siteAddress('')).toBeUndefined();
  });

  it('is refused with the reason when no browser could open it, or nothing can follow it', () => {
    for (const wrong of [
      'example.org/atlas',
      'ftp://example.org/',
      '/atlas/',
      'https://example.org/?a=1',
      'https://example.org/#a',
    ])
      expect(() => siteAddress(wrong), wrong).toThrow(/SITE_URL is ".*such as https:\/\/example\.org\/atlas\//);
  });
});

describe('the way home', () => {
  it('leads from a page to the folder of the site', () => {
    expect(['', 'data/', 'partner/XYZ/'].map(pathToRoot)).toEqual(['./', '../', '../../']);
  });
});
