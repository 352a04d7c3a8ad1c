import * as v from 'valibot';
import { iso3Schema, regionSlugSchema, yearSchema } from '../dataset/codes.ts';
import { MOST_PARTNERS } from '../trade/economy.ts';
import { FLOWS, MEASURES } from '../trade/flow.ts';
import { YEAR_WORDS } from '../trade/period.ts';
import { isSaneYear, isWebAddress, MOST, seenWhole } from './cells.ts';
import { contentsOf } from './contents.ts';
import { isPeriodOfView } from './default-view.ts';
import type { Fault } from './fault.ts';
import { linesOfJson } from './json-lines.ts';
import { TABLE_NAMES } from './tables.ts';

/** The file that describes a package. */
export const DESCRIPTOR = 'datapackage.json';

const MOST_COUNTED = 100_000;

const seenText = v.pipe(v.string('a text'), seenWhole());
const text = v.pipe(
  seenText,
  v.check((input) => input.trim() !== '', 'a text'),
);
const wholeNumber = (low: number) => {
  const expected = `a whole number from ${low} to ${MOST_COUNTED}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(low, expected), v.maxValue(MOST_COUNTED, expected));
};
const amountUsd = v.pipe(
  v.number('a number'),
  v.minValue(0, 'a number of at least 0'),
  v.maxValue(MOST, `a number of at most ${MOST}`),
);
const optionalText = v.optional(seenText, '');
const optionalAddress = v.optional(
  v.pipe(
    v.string('an address'),
    v.check((input) => input === '' || isWebAddress(input), 'an address that begins with https:// or http://'),
  ),
  '',
);
const namedSource = v.optional(v.object({ label: text, source: text }));
const years = v.array(
  v.pipe(
    yearSchema,
    v.check((input) => isSaneYear(String(input)), 'a year that trade statistics can be about'),
  ),
  'a list of years',
);

/** Years of which the first is the earliest and the last the latest, as everything that reads them takes for granted. */
const yearsInOrder = v.pipe(
  years,
  v.checkItems(
    (input, index, all) => index === 0 || input > (all[index - 1] ?? input),
    'a year later than the one before it',
  ),
);

const resourceSchema = v.object({
  name: v.picklist(TABLE_NAMES, `one of ${TABLE_NAMES.join(', ')}`),
  path: v.pipe(v.string('a file name'), v.regex(/^[\w][\w.-]*\.csv$/, 'the name of a CSV file in the package')),
  schema: v.optional(v.object({ fields: v.array(v.object({ name: text })) })),
});

const resourcesSchema = v.object({ resources: v.array(resourceSchema, 'a list of resources') });

const viewSchema = v.object({
  years: v.optional(
    v.pipe(
      v.string('a text such as 2010..2015'),
      v.check(isPeriodOfView, `years such as 2010..2015, 2015 or ${YEAR_WORDS.join('..')}, first before last`),
    ),
  ),
  flow: v.optional(v.picklist(FLOWS, `one of ${FLOWS.join(', ')}`), 'export'),
  measure: v.optional(v.picklist(MEASURES, `one of ${MEASURES.join(', ')}`)),
  region: v.optional(v.array(regionSlugSchema, 'a list of region slugs'), []),
  partners: v.optional(
    v.pipe(v.array(iso3Schema, 'a list of codes'), v.maxLength(MOST_PARTNERS, `at most ${MOST_PARTNERS} partners`)),
    [],
  ),
});

const sectionSchema = v.object({ heading: text, paragraphs: wholeNumber(1) });

/** Economies that a reader would look for in the scope and does not find: to be said as "{who} are left out, {why}". */
const leavesOutSchema = v.object({ who: text, why: text, economies: v.array(iso3Schema, 'a list of codes') });

const atlasKeySchema = v.object({
  version: v.optional(text, '0'),
  title: v.fallback(v.optional(v.string(), ''), ''),
  description: v.fallback(v.optional(v.string(), ''), ''),
  atlas: v.object({
    title: text,
    scope: v.object({ name: text, short: text, leavesOut: v.optional(leavesOutSchema) }),
    reporter: iso3Schema,
    view: v.optional(viewSchema, {}),
    eventYears: v.optional(yearsInOrder, []),
    trust: v.optional(v.array(text), []),
    claimsSource: namedSource,
    recordSource: namedSource,
    chapters: v.optional(
      v.array(v.object({ source: text, notes: wholeNumber(0), sections: v.array(sectionSchema) })),
      [],
    ),
    cautions: v.optional(
      v.array(v.object({ years, as: v.picklist(['baseline', 'level'], 'baseline or level'), text })),
      [],
    ),
    lowBaseUsd: v.optional(amountUsd, 0),
    afterRecord: optionalText,
    borders: optionalText,
    issues: optionalAddress,
  }),
});

/** All settings that the page knows, by their keys below `atlas`. */
export const ATLAS_KEYS = Object.keys(atlasKeySchema.entries.atlas.entries);

/** One table that the package says it has. */
export type Resource = v.InferOutput<typeof resourceSchema>;

/** The package's settings for the page. */
export type AtlasKey = v.InferOutput<typeof atlasKeySchema>['atlas'];

/** What `datapackage.json` says; a part that is faulty is absent, so that the other parts are used for further checks. */
export interface Descriptor {
  readonly version: string;
  /** What the package calls itself in the file that is published with it; empty without such words. */
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[] | undefined;
  readonly atlas: AtlasKey | undefined;
  /** The line of a path such as `atlas.view.flow`; nothing when the file is no JSON. */
  readonly lineOf: (path: string) => number | undefined;
}

/** Stands for a descriptor that is missing or no JSON. */
export const NO_DESCRIPTOR: Descriptor = {
  version: '',
  title: '',
  description: '',
  resources: undefined,
  atlas: undefined,
  lineOf: () => undefined,
};

/** Reads the bytes of `datapackage.json`. Faults carry the path inside the file, and its line. */
export function readDescriptor(bytes: Uint8Array, faults: Fault[]): Descriptor {
  const contents = contentsOf(bytes, 'JSON');
  if ('fault' in contents) {
    faults.push({ file: DESCRIPTOR, ...contents.fault });
    return NO_DESCRIPTOR;
  }
  const { lineOf, fault } = linesOfJson(contents.text);
  if (fault !== undefined) {
    faults.push({ file: DESCRIPTOR, ...fault });
    return NO_DESCRIPTOR;
  }
  const content: unknown = JSON.parse(contents.text);
  // One value has one fault, the first.
  const resources = v.safeParse(resourcesSchema, content, { abortPipeEarly: true });
  const settings = v.safeParse(atlasKeySchema, content, { abortPipeEarly: true });
  for (const issue of [...(resources.issues ?? []), ...(settings.issues ?? [])]) faults.push(faultOf(issue));
  return {
    version: settings.success ? settings.output.version : '',
    title: settings.success ? settings.output.title : '',
    description: settings.success ? settings.output.description : '',
    resources: resources.success ? resources.output.resources : undefined,
    atlas: settings.success ? settings.output.atlas : undefined,
    lineOf,
  };
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const column = issue.path?.map(({ key }) => String(key)).join('.');
  const value = typeof issue.input === 'object' ? JSON.stringify(issue.input) : String(issue.input ?? '');
  return { file: DESCRIPTOR, column, value, expected: expectedOf(issue) };
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'this setting, which every package has';
  return issue.message.replace(/^(Invalid .*: )?Expected /, '').replace(/ but received .*$/, '');
}
