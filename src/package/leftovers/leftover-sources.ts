import type { AtlasKey } from '../descriptor.ts';
import type { Package } from '../read-package.ts';
import { settingWarning, type Warning } from '../warning.ts';

type Row = { readonly source: string };

/** Sources that no row and no setting uses, and settings that name a source without such rows as they are about. */
export function sourceLeftovers(content: Package, settings: AtlasKey): Warning[] {
  const { trade, totals, claims, events, independent } = content;
  const ofRecord = idsOf(trade.rows, totals.rows);
  const ofClaims = idsOf(claims.rows, events.rows);
  const ofRows = new Set([...ofRecord, ...ofClaims, ...idsOf(independent.rows)]);
  return [
    ...settings.trust.flatMap((source, index) => unused(ofRows, `trust.${index}`, source, IN_ROWS)),
    ...unused(ofClaims, 'claimsSource.source', settings.claimsSource?.source, IN_CLAIMS),
    ...unused(ofRecord, 'recordSource.source', settings.recordSource?.source, IN_RECORD),
    ...settings.chapters.flatMap(({ source }, index) =>
      unused(ofClaims, `chapters.${index}.source`, source, IN_CLAIMS),
    ),
    ...unusedRows(content, new Set([...ofRows, ...namedIn(settings)])),
    ...figuresWithoutClaims(content),
    ...unknownPublications(content, settings, ofRows),
  ];
}

interface Place {
  readonly means: string;
  readonly mend: string;
}

const IN_ROWS: Place = {
  means: 'is credited on the page, but no row of any table comes from this source',
  mend: 'take it out, or name the source of the rows',
};
const IN_CLAIMS: Place = {
  means: 'is a source that no claim and no event comes from',
  mend: 'take this setting out, or name the source of the claims and events',
};
const IN_RECORD: Place = {
  means: 'is a source that no row of the trade record comes from',
  mend: 'name the source of trade.csv, or take this setting out',
};

function unused(used: ReadonlySet<string>, path: string, source: string | undefined, place: Place): Warning[] {
  if (source === undefined || used.has(source)) return [];
  return [settingWarning(path, source, place.means, place.mend)];
}

function unusedRows({ sources }: Package, used: ReadonlySet<string>): Warning[] {
  return sources.entries.flatMap(({ file, line, row: { source = '' } }) => {
    if (used.has(source)) return [];
    const means = 'is a source that no row and no setting uses';
    return [{ file, line, column: 'source', value: source, means, mend: 'take its row out' }];
  });
}

/** Figures of a reporter without a claim check nothing. */
function figuresWithoutClaims({ independent, claims }: Package): Warning[] {
  const claiming = new Set(claims.rows.map(({ reporter }) => reporter));
  const silent = new Set(independent.rows.map(({ reporter }) => reporter).filter((one) => !claiming.has(one)));
  return [...silent].map((reporter) => {
    const count = independent.rows.filter((row) => row.reporter === reporter).length;
    const means = `of figures to check claims against are ${reporter}’s, but ${reporter} has no claim`;
    const mend = 'take them out, or name the reporter whose claims they check';
    return { file: independent.file, value: count === 1 ? '1 row' : `${count} rows`, means, mend };
  });
}

/** What a text may call a publication, and nothing else: some kind of book; reports and chapters are many things. */
const PUBLICATION = /(?<!\p{L})(\p{L}{4,}book|almanac|interview)(?!\p{L})/giu;

/** Texts that speak of a handbook, an interview and so on, where no source that has rows is one. */
function unknownPublications({ sources }: Package, settings: AtlasKey, used: ReadonlySet<string>): Warning[] {
  const { scope, cautions, afterRecord, claimsSource, recordSource } = settings;
  const known = [
    ...sources.rows.filter(({ source }) => used.has(source)).flatMap(({ title, publisher }) => [title, publisher]),
    ...[claimsSource, recordSource].flatMap((one) => (one && used.has(one.source ?? '') ? one.label : [])),
  ].flatMap(publicationsIn);
  const texts: readonly (readonly [string, string])[] = [
    ['scope.leavesOut.why', scope.leavesOut?.why ?? ''],
    ...cautions.map(({ text }, index) => [`cautions.${index}.text`, text] as const),
    ['afterRecord', afterRecord],
  ];
  return texts.flatMap(([path, text]) => {
    const strange = publicationsIn(text).find((one) => !known.includes(one));
    if (strange === undefined) return [];
    const means = `speaks of a publication (${strange}), but no row of any table comes from such a source`;
    return [settingWarning(path, text, means, 'write what holds for this package, or name it in sources.csv')];
  });
}

function publicationsIn(text: string): string[] {
  return [...text.matchAll(PUBLICATION)].map(([word]) => word.toLocaleLowerCase('en'));
}

function namedIn({ trust, chapters, claimsSource, recordSource }: AtlasKey): string[] {
  return [...trust, ...[...chapters, claimsSource, recordSource].flatMap((one) => one?.source ?? [])];
}

function idsOf(...tables: readonly (readonly Row[])[]): ReadonlySet<string> {
  return new Set(tables.flatMap((rows) => rows.map(({ source }) => source)));
}
