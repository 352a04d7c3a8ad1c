import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadModule } from '../../../src/ui/loading/load-module.ts';

// As a built file asks for another; there is none at this address.
const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: Part-abc.js'));

/** Answers the two questions that follow a failure: for the page, then for the file. */
function site(page: () => Response, file: () => Response) {
  vi.stubGlobal('fetch', async (url: URL, { method }: RequestInit) => {
    asked.push(`${method} ${url.pathname}`);
    return method === 'HEAD' ? file() : page();
  });
}

const asked: string[] = [];
const script = () => new Response('', { headers: { 'content-type': 'text/javascript' } });
const webPage = () => new Response('', { headers: { 'content-type': 'text/html' } });
const unreached = () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  asked.length = 0;
  document.head.innerHTML = '<script type="module" src="./assets/index-1.js"></script>';
});
afterEach(() => vi.unstubAllGlobals());

describe('a part that does not come', () => {
  const samePage = () => new Response('<script src="./assets/index-1.js">');
  it.each([
    ['the page names another script', () => new Response('./assets/index-2.js'), script, true, /^A newer version/],
    [
      'the site has it no more',
      samePage,
      () => new Response('', { status: 404 }),
      true,
      /Part-abc\.js is not on the site/,
    ],
    ['a page stands in its place', samePage, webPage, true, /Part-abc\.js is not on the site/],
    ['it is there, but not what it needs', samePage, script, true, /Part-abc\.js did not come whole/],
    ['the server fails', samePage, () => new Response('', { status: 503 }), false, /Part-abc\.js did not come over/],
    ['the site cannot be reached', unreached, unreached, false, /Part-abc\.js did not come over the network\.$/],
  ])('when %s', async (_, page, file, isOutdated, message) => {
    site(page, file);
    const failure = loadModule(load);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toMatchObject({ isOutdated });
    expect(asked[0]).toBe('GET /');
  });

  it('is no matter of the network when the code that came fails', async () => {
    site(samePage, script);
    await expect(loadModule(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow('x is not');
    expect(asked).toEqual([]);
  });
});
