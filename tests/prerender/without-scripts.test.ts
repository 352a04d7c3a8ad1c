import { describe, expect, it } from 'vitest';
import { noteWithoutScripts, withoutButtons } from '../../src/prerender/without-scripts.ts';
import { realSite } from './site.ts';

describe('a page that no script makes answer', () => {
  it('has the text of its buttons and nothing that says they can be pressed', () => {
    const html =
      '<p><button type="button" class="badge" aria-expanded="false" aria-label="Why &gt;">Implied</button></p>';
    expect(withoutButtons(html)).toBe('<p><span data-was-button="" class="badge">Implied</span></p>');
    expect(withoutButtons('<button type="button">Show</button>')).toBe('<span data-was-button="">Show</span>');
  });
});

describe('the note for readers without scripts', () => {
  it('says what the page does not do, and leads to what it leaves out', () => {
    const note = noteWithoutScripts(realSite());
    expect(note).toContain('whatever its address asks for');
    expect(note).toContain('<a href="./partner/">All 154 partners</a>');
    expect(note).toContain('<a href="./data/">');
  });
});
