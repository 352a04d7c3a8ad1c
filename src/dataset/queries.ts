import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Iso3 } from '../trade/economy.ts';
import { atlasFileSchema } from './atlas-file.ts';
import { DataFileError, decode } from './decode.ts';
import { reporterFileSchema } from './reporter-file.ts';
import { shapesSchema } from './shapes.ts';

const RELOAD = 'Reload the page, or try again later.';
const ATTEMPTS = 3;

// The files never change under a running page, and comparing new with old data deeply would cost more than it saves.
const UNCHANGING = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: (failures: number, error: Error) =>
    error instanceof DataFileError && error.isPassing && failures < ATTEMPTS - 1,
} as const;

/** What does not depend on the reporter: title, economies, sources, defaults. Fails with a `DataFileError`. */
export function atlasQuery() {
  return queryOptions({
    ...UNCHANGING,
    queryKey: ['data', 'atlas'],
    queryFn: ({ signal }) => load('data/atlas.json', atlasFileSchema, signal),
  });
}

/** The record, claims and events of one reporter. Fails with a `DataFileError`. */
export function reporterQuery(reporter: Iso3) {
  return queryOptions({
    ...UNCHANGING,
    queryKey: ['data', 'reporter', reporter],
    queryFn: ({ signal }) => load(`data/reporters/${reporter}.json`, reporterFileSchema, signal),
  });
}

/** The shapes of the map. Fails with a `DataFileError`. */
export function shapesQuery() {
  return queryOptions({
    ...UNCHANGING,
    queryKey: ['data', 'shapes'],
    queryFn: ({ signal }) => load('data/shapes.json', shapesSchema, signal),
  });
}

async function load<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  return decode(schema, await contentOf(file, signal), file);
}

async function contentOf(file: string, signal: AbortSignal): Promise<unknown> {
  // Relative to the page, so that the site works in any folder.
  const address = new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI);
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new DataFileError(file, 'could not be loaded.', 'Check the connection, then try again.', true);
  });
  if (!response.ok) {
    const isPassing = response.status >= 500;
    throw new DataFileError(file, `the server answered ${response.status}.`, RELOAD, isPassing);
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFileError(file, 'is not the JSON file it should be.', RELOAD);
  }
}
