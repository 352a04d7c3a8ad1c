import { text } from 'node:stream/consumers';
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../app/App.tsx';
import { atlasQuery, reporterQuery, shapesQuery } from '../dataset/queries.ts';
import { ChartPictures } from '../ui/chart-pictures.ts';
import type { SiteData } from './site-data.ts';

/**
 * The HTML of the app as it stands at an address, with every part drawn: what a browser shows before any script has run,
 * and what the script then takes over without changing it.
 *
 * @param search the query of the address, empty for the home view.
 * @param pictures of its charts.
 */
export async function renderApp(
  data: SiteData,
  search: string,
  pictures: ReadonlyMap<string, string>,
): Promise<string> {
  const queryClient = new QueryClient();
  queryClient.setQueryData(atlasQuery().queryKey, data.atlas);
  queryClient.setQueryData(reporterQuery(data.reporter.reporter, data.atlas.hash).queryKey, data.reporter);
  queryClient.setQueryData(shapesQuery(data.atlas.hash).queryKey, data.shapes);
  return renderHtml(
    <ChartPictures value={pictures}>
      <App queryClient={queryClient} search={search} />
    </ChartPictures>,
  );
}

/** The HTML of a piece of the page, once everything in it has come. */
export async function renderHtml(node: ReactNode): Promise<string> {
  // In one piece: a part that scripts must bring into place would be missing for readers without them.
  const { prelude } = await prerenderToNodeStream(node, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return text(prelude);
}
