import * as v from 'valibot';

const SHOWN_FAULTS = 3;

/** What to do about a file that this page cannot use, although it came. */
export const ANOTHER_RELEASE = 'It is older or newer than this page. Reload the page: its address keeps the view.';

/** What helps: the same request a moment later, the page loaded anew, or nothing that a reader can do at once. */
export type Remedy = 'retry' | 'reload' | 'none';

/** A file of the page's data that could not be used: which one, why, and what to do. */
export class DataFileError extends Error {
  readonly file: string;
  readonly remedy: Remedy;
  /** Whether the page and the file do not belong together, as after a new release. */
  readonly isOutdated: boolean;

  constructor(file: string, reason: string, advice: string, remedy: Remedy) {
    super(`${file}: ${reason} ${advice}`);
    this.name = 'DataFileError';
    this.file = file;
    this.remedy = remedy;
    this.isOutdated = remedy === 'reload';
  }
}

/**
 * Checks the content of a compiled file against its schema and returns it decoded; nothing is taken on trust.
 *
 * @param file the name that the message shows, such as `data/atlas.json`.
 * @throws DataFileError that names the file and the first places that are wrong.
 */
export function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  throw new DataFileError(file, placesOf(result.issues), ANOTHER_RELEASE, 'reload');
}

function placesOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const places = issues.slice(0, SHOWN_FAULTS).map((issue) => {
    const path = issue.path?.map(({ key }) => String(key)).join('.');
    return `${path ? `${path}: ` : ''}${issue.message.replace('Invalid type: ', '')}.`;
  });
  const rest = issues.length - places.length;
  return rest > 0 ? `${places.join(' ')} And ${rest} more.` : places.join(' ');
}
