import type { Atlas } from '../dataset/atlas-file.ts';
import { plainLetters } from '../format/locale.ts';
import type { DateWindow } from '../trade/day.ts';
import { isWholeYears } from '../trade/day.ts';
import { measureOf } from '../trade/measure.ts';
import type { SharedView } from './shared-view.ts';

/** More filters of one kind than this are counted in a name, not listed. */
const MOST_NAMED = 3;

type Named = Pick<SharedView, 'atlas' | 'view'>;

/** What figures a view shows, for names: `export-change-2020-2021`, `import-value-2015-2020-west-asia`. */
export function figuresStem({ atlas, view }: Named): string {
  return joined([
    ...reporterPart(atlas, view.reporter),
    view.flow,
    measureOf(view).id,
    view.years.from,
    view.years.to,
    view.record === 'mirror' ? 'mirror' : '',
    listed(view.regions, 'regions'),
  ]);
}

/** `trade-export-change-2020-2021.csv`. */
export function figuresFileName(named: Named): string {
  return `trade-${figuresStem(named)}.csv`;
}

/** `events-2021.csv`, `events-2021-06-01-2021-09-30-visit-forum.csv`, `events-2021-africa.csv`. */
export function eventsFileName({ atlas, view }: Named): string {
  const parts = [
    'events',
    ...reporterPart(atlas, view.reporter),
    days(view.dates),
    listed(view.kinds, 'kinds'),
    listed(view.statuses, 'statuses'),
    listed(view.regions, 'regions'),
  ];
  return `${joined(parts)}.csv`;
}

/** `aala-trade-atlas-data-1.0.zip`. */
export function packageFileName({ title, version }: Pick<Atlas, 'title' | 'version'>): string {
  return `${joined([title, 'data', version])}.zip`;
}

/** `AALA Trade Atlas` as a part of a name: `aala-trade-atlas`. */
export function joined(parts: readonly (string | number)[]): string {
  return parts
    .map((part) =>
      plainLetters(String(part))
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
}

/** The reporter, where it is not the package's own. */
export function reporterPart(atlas: Pick<Atlas, 'reporter'>, reporter: SharedView['view']['reporter']): string[] {
  return reporter === atlas.reporter ? [] : [reporter];
}

function listed(values: readonly string[], many: string): string {
  return values.length > MOST_NAMED ? `${values.length}-${many}` : values.join('-');
}

// Whole years go by their number.
function days({ from, to }: DateWindow): string {
  if (!isWholeYears({ from, to })) return `${from}-${to}`;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}
