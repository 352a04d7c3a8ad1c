import { type AtlasKey, DESCRIPTOR } from '../descriptor.ts';
import { reportersOf } from '../encode/reporter-spans.ts';
import { M49_SUBREGIONS } from '../m49.ts';
import type { OtherNames } from '../other-names.ts';
import type { Package } from '../read-package.ts';
import type { Warning } from '../warning.ts';

const SHORTEST_ALIAS = 4;

/**
 * Texts that speak of another reporter: they name an economy of the package that is neither a reporter nor in scope, and
 * no reporter beside it. A partner's name is never odd, nor are borders, headings and remarks, which may name anyone.
 */
export function nameLeftovers(
  content: Package,
  settings: AtlasKey,
  others: ReadonlyMap<string, OtherNames>,
): Warning[] {
  const namedIn = finderOf(content, others);
  const reporters = new Set<string>(reportersOf(content));
  const scope = new Set<string>(content.economies.rows.filter((row) => row.in_scope).map((row) => row.iso3));
  return [...settingTexts(content, settings), ...sourceTitles(content)].flatMap((text) => {
    const found = namedIn(text.value);
    const stranger = found.find(({ iso3 }) => !scope.has(iso3) && !reporters.has(iso3));
    if (stranger === undefined || found.some(({ iso3 }) => reporters.has(iso3))) return [];
    const means = `speaks of ${stranger.name}, but the package is about the trade of ${[...reporters].join(', ')}`;
    return [{ ...text, means, mend: 'write what holds for this package, or take it out' }];
  });
}

type Text = Pick<Warning, 'file' | 'line' | 'column'> & { readonly value: string };

function settingTexts({ descriptor }: Package, settings: AtlasKey): Text[] {
  const { title, scope, claimsSource, recordSource, cautions, afterRecord } = settings;
  const texts: Readonly<Record<string, string | undefined>> = {
    title: descriptor.title,
    description: descriptor.description,
    'atlas.title': title,
    'atlas.scope.name': scope.name,
    'atlas.scope.short': scope.short,
    'atlas.claimsSource.label': claimsSource?.label,
    'atlas.recordSource.label': recordSource?.label,
    ...Object.fromEntries(cautions.map(({ text }, index) => [`atlas.cautions.${index}.text`, text])),
    'atlas.afterRecord': afterRecord,
  };
  return Object.entries(texts).map(([column, value = '']) => ({ file: DESCRIPTOR, column, value }));
}

function sourceTitles({ sources }: Package): Text[] {
  return sources.entries.map(({ file, line, row: { title = '' } }) => ({ file, line, column: 'title', value: title }));
}

interface Named {
  readonly iso3: string;
  readonly name: string;
}

/** Finds the economies that a text names, a longer name before one inside it: Papua New Guinea is no Guinea. */
function finderOf({ economies }: Package, others: ReadonlyMap<string, OtherNames>): (text: string) => Named[] {
  const byName = new Map<string, string>();
  for (const { iso3, name } of economies.rows) {
    for (const alias of others.get(iso3)?.aliases ?? []) if (isTelling(alias)) byName.set(alias, iso3);
    byName.set(name, iso3);
  }
  const longestFirst = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...text.matchAll(pattern)].map(([name]) => ({ iso3: byName.get(name) ?? '', name }));
}

/** Whether an alias means the economy wherever it stands: not short ones such as US$, nor a word of a region's name. */
function isTelling(alias: string): boolean {
  const regions = [...M49_SUBREGIONS].flat(2);
  return alias.length >= SHORTEST_ALIAS && !regions.some((region) => region.split(' ').includes(alias));
}
