import type { Fault } from '../fault.ts';
import type { Package, RowOf } from '../read-package.ts';
import type { Entry } from '../read-table.ts';
import { faultAt, knownKeys } from '../read-table.ts';

type Located = RowOf<'claims'> | RowOf<'events'>;

/** Every claim and event stands at a place that its chapter has: a section, a paragraph of it, a note of the chapter. */
export function locatorFaults(content: Package): Fault[] {
  const entries: Entry<Located>[] = [...content.claims.entries, ...content.events.entries];
  return entries.flatMap((entry) => faultsOfPlace(content, entry));
}

function faultsOfPlace(content: Package, entry: Entry<Located>): Fault[] {
  const { source, section, paragraph, note } = entry.row;
  const { atlas } = content.descriptor;
  if (atlas === undefined || source === undefined) return [];
  const chapter = atlas.chapters.find((one) => one.source === source);
  if (chapter === undefined) {
    // One that is no source at all has its fault already.
    const isSource = knownKeys(content.sources, 'source')?.has(source);
    return isSource ? [faultAt(entry, 'source', 'a source whose chapter datapackage.json describes')] : [];
  }
  const found = chapter.sections.find(({ heading }) => heading === section);
  const faults: Fault[] = [];
  if (section !== undefined && found === undefined) {
    const headings = chapter.sections.map(({ heading }) => heading).join(' | ');
    faults.push(faultAt(entry, 'section', `a heading of the chapter as printed: ${headings}`));
  }
  if (found !== undefined && paragraph !== undefined && paragraph > found.paragraphs) {
    faults.push(faultAt(entry, 'paragraph', `a paragraph from 1 to ${found.paragraphs}, as the section has`));
  }
  if (note !== undefined && note > chapter.notes) {
    faults.push(faultAt(entry, 'note', `a note from 1 to ${chapter.notes}`));
  }
  return faults;
}
