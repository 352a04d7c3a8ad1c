import { describe, expect, it } from 'vitest';
import { savingFrom, savingMessage } from '../../src/share/saving.ts';

/** A page as the question is asked of it: in a tab of its own, or in a frame of a page. */
function place(more: { origin?: string; parent?: Window; frameElement?: Element | null } = {}): Window {
  const self: Record<string, unknown> = { origin: 'https://example.org', frameElement: null, ...more };
  self.parent = more.parent ?? self;
  return self as unknown as Window;
}

function frame(sandbox?: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  // This page has no list of the words in it.
  const words = (sandbox ?? '').split(' ');
  Object.defineProperty(element, 'sandbox', { value: { contains: (word: string) => words.includes(word) } });
  return element;
}

describe('savingFrom', () => {
  it('knows that a page in a tab of its own may save, unless it stands in a sandbox', () => {
    expect(savingFrom(place())).toBe('handed');
    expect(savingFrom(place({ origin: 'null' }))).toBe('doubtful');
  });

  it('does not know of a frame whose page is another site’s', () => {
    expect(savingFrom(place({ parent: place() }))).toBe('doubtful');
    expect(savingFrom(place({ parent: place(), origin: 'null' }))).toBe('doubtful');
  });

  it('reads the sandbox of every frame around it that is of this site', () => {
    const inFrame = (sandbox: string | undefined, parent: Window) => place({ parent, frameElement: frame(sandbox) });
    expect(savingFrom(inFrame(undefined, place()))).toBe('handed');
    expect(savingFrom(inFrame('allow-scripts allow-same-origin', place()))).toBe('forbidden');
    expect(savingFrom(inFrame('allow-scripts allow-same-origin allow-downloads', place()))).toBe('handed');
    expect(savingFrom(inFrame(undefined, inFrame('allow-same-origin', place())))).toBe('forbidden');
    expect(savingFrom(inFrame(undefined, place({ parent: place() })))).toBe('doubtful');
  });
});

it('savingMessage calls no file saved of which that is not known', () => {
  expect(savingMessage('handed', 'a.csv')).toBe('a.csv was handed to the browser to save.');
  expect(savingMessage('doubtful', 'a.csv')).toMatch(/^a\.csv was handed to the browser\. If nothing is saved, /);
  expect(savingMessage('forbidden', 'a.csv')).toMatch(/forbids saving a\.csv/);
});
