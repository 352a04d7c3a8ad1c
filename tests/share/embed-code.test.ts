// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/share/embed-code.ts';
import type { SharedView } from '../../src/share/shared-view.ts';
import { sharedOf } from './shared-of.ts';

function frameOf(shared: SharedView): HTMLIFrameElement {
  // A template draws and loads nothing.
  const template = document.createElement('template');
  template.innerHTML = embedCode(shared);
  expect(template.content.childNodes).toHaveLength(1);
  const [frame] = template.content.children;
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('the code is no frame');
  return frame;
}

describe('the embed code', () => {
  it('is one frame of the view without chrome, with a title and a size, loaded when it comes near', () => {
    const frame = frameOf(sharedOf({ flow: 'import', regions: ['africa'] }));
    expect(frame.getAttribute('src')).toBe('https://example.org/atlas/?v=1&flow=import&region=africa&embed=1');
    expect(frame.title).toMatch(/ · AALA Trade Atlas$/);
    expect([frame.width, frame.height, frame.getAttribute('loading')]).toEqual(['100%', '720', 'lazy']);
  });

  it('lets no text out of its attribute', () => {
    const title = '"><script>alert(1)</script> & co';
    expect(frameOf({ ...sharedOf(), title }).title).toBe(`${title} · AALA Trade Atlas`);
    expect(embedCode({ ...sharedOf(), title })).not.toContain('<script');
    expect(embedCode(sharedOf({ flow: 'import' }))).toContain('?v=1&amp;flow=import&amp;embed=1"');
  });
});
