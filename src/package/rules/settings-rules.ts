import type { AtlasKey } from '../descriptor.ts';
import { DESCRIPTOR } from '../descriptor.ts';
import { reportersOf } from '../encode/reporter-spans.ts';
import type { Fault } from '../fault.ts';
import type { Package } from '../read-package.ts';
import { isSound, knownKeys } from '../read-table.ts';

/** What the package's settings name must be in its tables. */
export function settingsFaults(content: Package): Fault[] {
  const { atlas } = content.descriptor;
  if (atlas === undefined) return [];
  return [
    ...reporterFaults(content, atlas),
    ...partnerFaults(content, atlas),
    ...leftOutFaults(content, atlas),
    ...sourceFaults(content, atlas),
    ...chapterFaults(atlas),
  ];
}

function faultIn(path: string, value: string | number, expected: string): Fault {
  return { file: DESCRIPTOR, column: `atlas.${path}`, value: String(value), expected };
}

function reporterFaults(content: Package, { reporter }: AtlasKey): Fault[] {
  if (knownKeys(content.trade, 'reporter') === undefined) return [];
  const reporters = reportersOf(content);
  if (reporters.includes(reporter)) return [];
  return [faultIn('reporter', reporter, `a reporter of trade.csv: ${reporters.join(', ') || 'none'}`)];
}

function partnerFaults(content: Package, { reporter, view }: AtlasKey): Fault[] {
  if (!isSound(content.economies)) return [];
  const scope = new Set(content.economies.entries.flatMap(({ row }) => (row.in_scope ? (row.iso3 ?? []) : [])));
  return view.partners.flatMap((partner, index) => {
    const isKnown = scope.has(partner) && partner !== reporter && view.partners.indexOf(partner) === index;
    const expected = 'an economy of economies.csv that is in scope and not the reporter, each once';
    return isKnown ? [] : [faultIn(`view.partners.${index}`, partner, expected)];
  });
}

function leftOutFaults(content: Package, { reporter, scope: { leavesOut } }: AtlasKey): Fault[] {
  if (leavesOut === undefined || !isSound(content.economies)) return [];
  const outside = new Set(content.economies.entries.flatMap(({ row }) => (row.in_scope ? [] : (row.iso3 ?? []))));
  return leavesOut.economies.flatMap((code, index, all) => {
    const isRight = outside.has(code) && code !== reporter && all.indexOf(code) === index;
    const expected = 'an economy of economies.csv that is out of scope and not the reporter, each once';
    return isRight ? [] : [faultIn(`scope.leavesOut.economies.${index}`, code, expected)];
  });
}

function sourceFaults(content: Package, atlas: AtlasKey): Fault[] {
  const known = knownKeys(content.sources, 'source');
  if (known === undefined) return [];
  const named = [
    ...atlas.trust.map((source, index) => ({ path: `trust.${index}`, source })),
    ...atlas.chapters.map(({ source }, index) => ({ path: `chapters.${index}.source`, source })),
    ...(atlas.claimsSource ? [{ path: 'claimsSource.source', source: atlas.claimsSource.source }] : []),
    ...(atlas.recordSource ? [{ path: 'recordSource.source', source: atlas.recordSource.source }] : []),
  ];
  return named
    .filter(({ source }) => !known.has(source))
    .map(({ path, source }) => faultIn(path, source, 'a source of sources.csv'));
}

function chapterFaults({ chapters }: AtlasKey): Fault[] {
  return chapters.flatMap(({ sections }, chapter) =>
    sections.flatMap(({ heading }, index) => {
      const first = sections.findIndex((section) => section.heading === heading);
      return first === index
        ? []
        : [faultIn(`chapters.${chapter}.sections.${index}.heading`, heading, 'each heading once')];
    }),
  );
}
