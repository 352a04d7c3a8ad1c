import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Iso3 } from '../trade/economy.ts';
import { atlasFileSchema } from './atlas-file.ts';
import { ANOTHER_RELEASE, DataFileError, decode, type Remedy } from './decode.ts';
import { reporterFileSchema } from './reporter-file.ts';
import { type Shapes, shapesFileSchema } from './shapes.ts';

const ATLAS = 'data/atlas.json';

/** How often a file is asked for before the reader hears of it. */
const ATTEMPTS: Readonly<Record<Remedy, number>> = { retry: 3, reload: 2, none: 1 };

// The files never change under a running page, and comparing new with old data deeply would cost more than it saves.
const UNCHANGING = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: (failures: number, error: Error) => error instanceof DataFileError && failures < ATTEMPTS[error.remedy] - 1,
} as const;

/** Files that failed once: what the browser keeps of them may be old or cut off, and is passed over. */
const distrusted = new Set<string>();

/** What does not depend on the reporter: title, economies, sources, defaults. Fails with a `DataFileError`. */
export function atlasQuery() {
  return queryOptions({
    ...UNCHANGING,
    queryKey: ['data', 'atlas'],
    queryFn: ({ signal }) => load(ATLAS, atlasFileSchema, signal),
  });
}

/**
 * The record, claims and events of one reporter. Fails with a `DataFileError`, also for a file of another release.
 * @param hash the atlas's.
 */
export function reporterQuery(reporter: Iso3, hash: string) {
  return queryOptions({
    ...UNCHANGING,
    queryKey: ['data', hash, 'reporter', reporter],
    queryFn: ({ signal }) => loadOf(hash, `data/reporters/${reporter}.json`, reporterFileSchema, signal),
  });
}

/**
 * The shapes of the map. Fails with a `DataFileError`, also for a file of another release.
 * @param hash the atlas's.
 */
export function shapesQuery(hash: string) {
  return queryOptions({
    ...UNCHANGING,
    queryKey: ['data', hash, 'shapes'],
    queryFn: ({ signal }): Promise<Shapes> => loadOf(hash, 'data/shapes.json', shapesFileSchema, signal),
  });
}

/** A file that belongs to the atlas: one of another release is never shown beside it. */
async function loadOf<File extends { readonly hash: string }>(
  hash: string,
  file: string,
  schema: v.GenericSchema<unknown, File>,
  signal: AbortSignal,
): Promise<File> {
  const content = await load(file, schema, signal);
  if (content.hash === hash) return content;
  distrusted.add(file);
  // The atlas may be the older one, kept by the browser: the page that is loaded next gets the newest.
  distrusted.add(ATLAS);
  await responseTo(ATLAS, signal).catch(() => undefined);
  throw new DataFileError(file, `is of another release than ${ATLAS}.`, ANOTHER_RELEASE, 'reload');
}

async function load<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  try {
    return decode(schema, await contentOf(file, signal), file);
  } catch (error) {
    distrusted.add(file);
    throw error;
  }
}

async function contentOf(file: string, signal: AbortSignal): Promise<unknown> {
  const text = await responseTo(file, signal);
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFileError(
      file,
      'is not the JSON file it should be.',
      'Reload the page, or try again later.',
      'reload',
    );
  }
}

async function responseTo(file: string, signal: AbortSignal): Promise<string> {
  // Relative to the page, so that the site works in any folder.
  const address = new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI);
  try {
    const response = await fetch(address, { signal, cache: distrusted.has(file) ? 'reload' : 'default' });
    if (response.ok) return await response.text();
    const remedy = response.status >= 500 ? 'retry' : 'none';
    throw new DataFileError(
      file,
      `the server answered ${response.status}.`,
      'Reload the page, or try again later.',
      remedy,
    );
  } catch (error) {
    if (signal.aborted || error instanceof DataFileError) throw error;
    throw new DataFileError(file, 'could not be loaded.', 'Check the connection, then try again.', 'retry');
  }
}
