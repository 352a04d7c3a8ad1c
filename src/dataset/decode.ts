import * as v from 'valibot';

const SHOWN_FAULTS = 3;

/** A file of the page's data that could not be used: which one, why, and what to do. */
export class DataFileError extends Error {
  readonly file: string;
  /** Whether the same request may work a moment later. */
  readonly isPassing: boolean;

  constructor(file: string, reason: string, advice: string, isPassing = false) {
    super(`${file}: ${reason} ${advice}`);
    this.name = 'DataFileError';
    this.file = file;
    this.isPassing = isPassing;
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
  throw new DataFileError(file, placesOf(result.issues), 'Compile the data package again; the site is older or newer.');
}

function placesOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const places = issues.slice(0, SHOWN_FAULTS).map((issue) => {
    const path = issue.path?.map(({ key }) => String(key)).join('.');
    return `${path ? `${path}: ` : ''}${issue.message.replace('Invalid type: ', '')}.`;
  });
  const rest = issues.length - places.length;
  return rest > 0 ? `${places.join(' ')} And ${rest} more.` : places.join(' ');
}
