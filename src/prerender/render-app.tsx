import { text } from 'node:stream/consumers';
import { QueryClient } from '@tanstack/react-query';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../app/App.tsx';
import type { Atlas } from '../dataset/atlas-file.ts';
import { atlasQuery, reporterQuery, shapesQuery } from '../dataset/queries.ts';
import type { ReporterData } from '../dataset/reporter-file.ts';
import type { Shapes } from '../dataset/shapes.ts';

/** Everything that a page is drawn from, decoded. */
export interface SiteData {
  readonly atlas: Atlas;
  /** The default reporter's. */
  readonly reporter: ReporterData;
  readonly shapes: Shapes;
}

/**
 * The HTML of the app as it stands at an address, with every part drawn: what a browser shows before any script has run,
 * and what the script then takes over without changing it.
 *
 * @param search the query of the address, empty for the home view.
 */
export async function renderApp(data: SiteData, search: string): Promise<string> {
  const queryClient = new QueryClient();
  queryClient.setQueryData(atlasQuery().queryKey, data.atlas);
  queryClient.setQueryData(reporterQuery(data.reporter.reporter).queryKey, data.reporter);
  queryClient.setQueryData(shapesQuery().queryKey, data.shapes);
  const { prelude } = await prerenderToNodeStream(<App queryClient={queryClient} search={search} />);
  return text(prelude);
}
