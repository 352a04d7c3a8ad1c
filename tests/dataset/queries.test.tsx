import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { atlasQuery, reporterQuery } from '../../src/dataset/queries.ts';
import { realData } from './real-data.ts';

const asked: string[] = [];
/** Whether each was asked for past what the browser keeps. */
const stores: (RequestCache | undefined)[] = [];

function answering(respond: () => Response | Promise<Response>) {
  asked.length = 0;
  stores.length = 0;
  vi.stubGlobal('fetch', (address: URL, { cache }: RequestInit) => {
    asked.push(address.href);
    stores.push(cache);
    return Promise.resolve().then(respond);
  });
}

const client = () => new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('asking for data', () => {
  it('fetches the atlas from beside the page and decodes it', async () => {
    answering(() => Response.json(realData().atlas));
    const atlas = await client().fetchQuery(atlasQuery());
    expect(atlas.sources).toBeInstanceOf(Map);
    expect(asked).toEqual([`${document.baseURI}data/atlas.json`]);
  });

  it('fetches only the reporter that is asked for', async () => {
    const [first] = realData().reporters;
    if (first === undefined) throw new Error('the package has a reporter');
    const [iso3, file] = first;
    answering(() => Response.json(file));
    expect(await client().fetchQuery(reporterQuery(iso3, file.hash))).toMatchObject({ reporter: iso3 });
    expect(asked).toEqual([`${document.baseURI}data/reporters/${iso3}.json`]);
  });

  it('asks three times when the connection fails, then says which file and what to do', async () => {
    answering(() => {
      throw new TypeError('network');
    });
    await expect(client().fetchQuery({ ...atlasQuery() })).rejects.toThrow(
      'data/atlas.json: could not be loaded. Check the connection, then try again.',
    );
    expect(asked).toHaveLength(3);
  });

  it('asks once for a file that is not there', async () => {
    answering(() => new Response('', { status: 404 }));
    await expect(client().fetchQuery(atlasQuery())).rejects.toThrow(/^data\/atlas\.json: the server answered 404\./);
    expect(asked).toHaveLength(1);
  });

  it('asks once more, past what the browser keeps, for a file that is no JSON', async () => {
    answering(() => new Response('<!doctype html>'));
    await expect(client().fetchQuery(atlasQuery())).rejects.toThrow(/^data\/atlas\.json: is not the JSON file/);
    expect(asked).toHaveLength(2);
    expect(stores.at(-1)).toBe('reload');
  });

  it('names a file that is cut off on its way, after three tries', async () => {
    answering(() => {
      const cut = new ReadableStream({ start: (body) => body.error(new TypeError('Failed to fetch')) });
      return new Response(cut);
    });
    await expect(client().fetchQuery(atlasQuery())).rejects.toThrow('data/atlas.json: could not be loaded.');
    expect(asked).toHaveLength(3);
  });

  it('gives no file of another release beside the atlas, and asks for both anew', async () => {
    const [first] = realData().reporters;
    if (first === undefined) throw new Error('the package has a reporter');
    const [iso3, file] = first;
    answering(() => Response.json(file));
    const another = reporterQuery(iso3, '0123456789abcdef');
    await expect(client().fetchQuery(another)).rejects.toThrow(
      `data/reporters/${iso3}.json: is of another release than data/atlas.json. It is older or newer than this page. Reload the page`,
    );
    await expect(client().fetchQuery(another)).rejects.toMatchObject({ isOutdated: true });
    expect(asked).toContain(`${document.baseURI}data/atlas.json`);
    expect(stores.slice(1)).toEqual(stores.slice(1).map(() => 'reload'));
  });

  it('names the place in a file that is JSON but not the atlas', async () => {
    answering(() => Response.json({ ...realData().atlas, title: 7 }));
    await expect(client().fetchQuery(atlasQuery())).rejects.toThrow(/^data\/atlas\.json: title: /);
  });
});
