import Papa from 'papaparse';
import { formatDay, formatDays, formatYears } from '../format/date.ts';
import { flowNoun, kindName, listOf, sourceName, statusName, withArticle } from '../format/messages.ts';
import { regionOf } from '../trade/economy.ts';
import type { Source } from '../trade/evidence-base.ts';
import { measureOf } from '../trade/measure.ts';
import { reporterNameOf } from '../trade/scope.ts';
import type { SharedView } from './shared-view.ts';

/** What a field holds; nothing and an open bound are empty fields. */
export type CsvField = string | number | undefined;

/** The parts of a file beside what every file says of the view. */
export interface CsvContent {
  /** What a row is. */
  readonly content: string;
  readonly filters: readonly string[];
  readonly sources: readonly Source[];
  /** How to read the columns. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvField[])[];
}

const LICENCE =
  'this compilation and its texts CC BY 4.0; the trade record under the terms of its publisher, with attribution';

// One file cannot suit every spreadsheet: where the comma is the decimal sign, it looks for semicolons between cells.
const READING =
  'text in UTF-8, commas between cells, points in numbers; where a spreadsheet shows a row as one cell, import the file as text';

/**
 * A CSV file that can be understood alone: lines starting `# ` with title, filters, sources and their terms, data
 * version and link, then the header row and the rows. Text that a spreadsheet would run as a formula gets an apostrophe
 * in front; a field with `#` is quoted, so that no reader takes the rest of its line for a comment.
 */
export function csvFile(shared: SharedView, { content, filters, sources, notes, columns, rows }: CsvContent): string {
  const { atlas, sentence, link, day } = shared;
  const preamble = [
    `${atlas.title}: ${sentence}.`,
    `Content: ${content}`,
    `Filters: ${filters.join('; ')}`,
    ...sources.map((source) => `Source: ${describeSource(source)}`),
    `Licence: ${LICENCE}`,
    `Data version: ${atlas.version}`,
    `Link: ${link}`,
    `Downloaded: ${day}`,
    ...[...notes, READING].map((note) => `Note: ${note}`),
  ].map((line) => `# ${line.replace(/\s+/g, ' ').trim()}`);
  const table = Papa.unparse([[...columns], ...rows.map((row) => [...row])], {
    newline: '\n',
    escapeFormulae: true,
    quotes: (value: unknown) => typeof value === 'string' && value.includes('#'),
  });
  return `${preamble.join('\n')}\n${table}\n`;
}

/** The filters that the figures obey. */
export function figureFilters({ atlas, base, view }: SharedView): string[] {
  const reporter = reporterNameOf(base);
  const regions = view.regions.map((slug) => regionOf(slug).name);
  return [
    `reporter ${reporter}`,
    `flow ${flowNoun(view.flow)}`,
    `measure ${measureOf(view).id}`,
    `years ${formatYears(view.years)}`,
    `record: ${view.record}`,
    `regions: ${regions.length === 0 ? atlas.scope.name : listOf(regions)}`,
    `sorted by ${view.sort.key}, ${view.sort.isDescending ? 'descending' : 'ascending'}`,
  ];
}

/** The filters that the events obey. */
export function eventFilters({ base, view }: SharedView): string[] {
  const { dates, kinds, statuses, regions } = view;
  const places = listOf(regions.map((slug) => withArticle(regionOf(slug))));
  return [
    `reporter ${reporterNameOf(base)}`,
    `dates ${dates.from === dates.to ? formatDay(dates.from) : formatDays(dates.from, dates.to)}`,
    `kinds: ${kinds.length === 0 ? 'all' : listOf(kinds.map((kind) => kindName(kind)))}`,
    `statuses: ${statuses.length === 0 ? 'all' : listOf(statuses.map((status) => statusName(status)))}`,
    `regions: ${regions.length === 0 ? 'all' : `with or about partners in ${places}`}`,
  ];
}

function describeSource(source: Source): string {
  const published = source.published === undefined ? '' : `, ${source.published}`;
  const url = source.url === undefined ? '' : ` ${source.url}`;
  return `${source.id}: ${sourceName(source)}${published}. Terms: ${source.terms}.${url}`;
}
