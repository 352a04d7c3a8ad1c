/** The texts of an address by key, keys in lower case. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** One version of the grammar, and how a link of the version before it is read since. */
export interface Migration {
  readonly version: number;
  /** The day from which links of this version were written. */
  readonly since: string;
  readonly what: string;
  readonly migrate: (texts: Texts) => Texts;
}

/**
 * Every version of the grammar, oldest first. Only ever appended to, so that a link once published is read for ever; a
 * migration never drops what it does not know.
 */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, since: '2026-11-23', what: 'The first grammar.', migrate: (texts) => texts },
];

/** The version that links are written in. */
export const GRAMMAR_VERSION = MIGRATIONS.at(-1)?.version ?? 1;

/**
 * What a link of an older version says in the newest one: each later migration in turn. A link without a version, or of
 * a version this page does not know, is read as the newest.
 */
export function migrated(texts: Texts, version: number, migrations: readonly Migration[] = MIGRATIONS): Texts {
  if (!migrations.some((one) => one.version === version)) return texts;
  return migrations.filter((one) => one.version > version).reduce((now, { migrate }) => migrate(now), texts);
}
