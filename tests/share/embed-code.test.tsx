import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/share/embed-code.ts';
import type { SharedView } from '../../src/share/shared-view.ts';
import type { Iso3 } from '../../src/trade/economy.ts';
import { sharedOf } from './shared-of.ts';

function partsOf(shared: SharedView) {
  // A template draws and loads nothing.
  const template = document.createElement('template');
  template.innerHTML = embedCode(shared);
  const [frame, link, script, ...rest] = template.content.children;
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('the code begins with no frame');
  expect([link?.tagName, script?.tagName, rest.length]).toEqual(['P', 'SCRIPT', 0]);
  return { frame, link: link?.querySelector('a'), script: script?.textContent ?? '' };
}

describe('the embed code', () => {
  it('is one frame of the view without chrome, with a title and a size, loaded when it comes near', () => {
    const { frame } = partsOf(sharedOf({ flow: 'import', regions: ['africa'] }));
    expect(frame.getAttribute('src')).toBe('https://example.org/atlas/?v=1&flow=import&region=africa&embed=1');
    expect(frame.title).toMatch(/ · AALA Trade Atlas$/);
    expect([frame.width, frame.height, frame.getAttribute('loading')]).toEqual(['100%', '2040', 'lazy']);
  });

  it('is higher for longer views', () => {
    const heightOf = (shared: SharedView) => Number(partsOf(shared).frame.height);
    const map = heightOf(sharedOf());
    expect(heightOf(sharedOf({ stage: 'claims' }))).toBeGreaterThan(map + 1000);
    expect(heightOf(sharedOf({ focus: 'PAK' as Iso3 }))).toBeGreaterThan(map + 1000);
  });

  it('has a link to the whole page for readers who are shown no frames', () => {
    const { link } = partsOf(sharedOf({ flow: 'import' }));
    expect(link?.getAttribute('href')).toBe('https://example.org/atlas/?v=1&flow=import');
    expect(link?.textContent).toMatch(/ · AALA Trade Atlas$/);
  });

  it('has a script that gives a frame the height told from that frame, and no other', () => {
    const { script } = partsOf(sharedOf());
    document.body.innerHTML = '<iframe height="1"></iframe><iframe height="1"></iframe>';
    const [first, second] = document.querySelectorAll('iframe');
    new Function(script)();
    const told = (data: unknown, source = first?.contentWindow ?? null) =>
      window.dispatchEvent(new MessageEvent('message', { data, source }));
    told({ type: 'aala-trade-atlas:height', height: 777 });
    told({ type: 'another', height: 5 });
    told(null);
    told({ type: 'aala-trade-atlas:height', height: 9 }, window);
    expect([first?.height, second?.height]).toEqual(['777', '1']);
  });

  it('lets no text out of its attribute', () => {
    const title = '"><script>alert(1)</script> & co';
    const { frame, link } = partsOf({ ...sharedOf(), title });
    expect(frame.title).toBe(`${title} · AALA Trade Atlas`);
    expect(link?.textContent).toBe(frame.title);
    expect(embedCode(sharedOf({ flow: 'import' }))).toContain('?v=1&amp;flow=import&amp;embed=1"');
  });
});
