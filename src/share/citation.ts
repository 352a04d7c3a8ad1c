import { formatDay } from '../format/date.ts';
import { sourceName } from '../format/messages.ts';
import { citationKey } from './citation-key.ts';
import type { SharedView } from './shared-view.ts';
import { sourcesCited } from './shown-sources.ts';
import { texEscaped } from './tex.ts';

/** The forms a citation can be copied in. */
export const CITATION_FORMS = ['plain', 'bibtex', 'csl-json', 'ris'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What every form says of the view. */
interface Cited {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly version: string;
  /** Year, month and day as far as the data version gives them. */
  readonly issued: readonly number[];
  readonly note: string;
  readonly link: string;
  readonly day: string;
}

/** The citation of a view in one form: title from the state, its sources, data version, day and link. */
export function citation(shared: SharedView, form: CitationForm): string {
  const cited = citedOf(shared);
  switch (form) {
    case 'plain':
      return plain(cited);
    case 'bibtex':
      return bibtex(cited);
    case 'csl-json':
      return cslJson(cited);
    case 'ris':
      return ris(cited);
    default:
      throw new RangeError(`unknown form ${form satisfies never}`);
  }
}

function citedOf(shared: SharedView): Cited {
  const { atlas, link, day } = shared;
  const sources = sourcesCited(shared).map(sourceName);
  return {
    key: citationKey(shared),
    author: oneLine(atlas.title),
    title: oneLine(shared.title),
    version: oneLine(atlas.version),
    issued: issuedOf(atlas.version),
    note: oneLine(sources.length === 0 ? 'No source has a figure for this view' : `Sources: ${sources.join('; ')}`),
    link,
    day,
  };
}

function plain({ author, title, version, note, link, day }: Cited): string {
  return `${author}: ${title}. Data version ${version}. ${note}. ${link} (accessed ${formatDay(day)}).`;
}

function bibtex({ key, author, title, version, issued, note, link, day }: Cited): string {
  const [year] = issued;
  const fields = [
    ['author', `{${texEscaped(author)}}`],
    ['title', `{${texEscaped(title)}}`],
    ...(year === undefined ? [] : [['year', String(year)]]),
    ['version', texEscaped(version)],
    ['note', texEscaped(`Data version ${version}. ${note}. Accessed ${formatDay(day)}`)],
    ['url', link],
    ['urldate', day],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

function cslJson({ key, author, title, version, issued, note, link, day }: Cited): string {
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    version,
    note,
    URL: link,
    accessed: { 'date-parts': [day.split('-').map(Number)] },
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

function ris({ author, title, version, issued, note, link, day }: Cited): string {
  const [year] = issued;
  const lines = [
    ['TY', 'DATA'],
    ['AU', author],
    ['TI', title],
    ...(year === undefined
      ? []
      : [
          ['PY', String(year)],
          ['DA', risDate(issued)],
        ]),
    ['ET', version],
    ['N1', note],
    ['UR', link],
    ['Y2', risDate(day.split('-').map(Number))],
    ['ER', ''],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('');
}

/** "2026/11/24/"; a part that is not known stays empty between its slashes. */
function risDate([year, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

// Versions that are days say when the data were published; other versions say nothing of time.
function issuedOf(version: string): number[] {
  const [, year, month, day] = /^(\d{4})(?:[.-](\d{1,2})(?:[.-](\d{1,2}))?)?(?![\d])/.exec(version) ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
