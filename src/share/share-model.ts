import { counted } from '../format/messages.ts';
import type { CitationForm } from './citation.ts';
import { CITATION_FORMS, citation } from './citation.ts';
import { embedCode } from './embed-code.ts';
import { eventsCsv } from './events-csv.ts';
import { figuresCsv } from './figures-csv.ts';
import { eventsFileName, figuresFileName, packageFileName } from './file-name.ts';
import type { SharedView } from './shared-view.ts';

/** A text to copy; `named` is how it is spoken of: "Link". */
export interface CopyItem {
  readonly label: string;
  readonly named: string;
  readonly text: string;
}

/** A file made from what is on screen, when it is asked for. */
export interface FileItem {
  readonly label: string;
  readonly detail: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly make: () => string;
}

/** Everything the menu offers. */
export interface ShareModel {
  readonly title: string;
  readonly link: CopyItem;
  readonly citations: readonly CopyItem[];
  readonly embed: CopyItem;
  readonly files: readonly FileItem[];
  /** The whole data package, as published. */
  readonly package: { readonly label: string; readonly detail: string; readonly fileName: string };
}

const FORM_NAMES: Readonly<Record<CitationForm, string>> = {
  plain: 'Plain text',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
  ris: 'RIS',
};

/** What can be copied and taken away of a view. */
export function shareModel(shared: SharedView): ShareModel {
  const { atlas, title, link } = shared;
  return {
    title: `${title} · ${atlas.title}`,
    link: { label: 'Copy link', named: 'Link', text: link },
    citations: CITATION_FORMS.map((form) => ({
      label: FORM_NAMES[form],
      named: form === 'plain' ? 'Citation' : `Citation as ${FORM_NAMES[form]}`,
      text: citation(shared, form),
    })),
    embed: { label: 'Copy embed code', named: 'Embed code', text: embedCode(shared) },
    files: [figuresFile(shared), ...eventsFile(shared)],
    package: {
      label: 'The whole data package (ZIP)',
      detail: `Every table with its description, data version ${atlas.version}`,
      fileName: packageFileName(atlas),
    },
  };
}

/** The table on screen as a file. */
export function figuresFile(shared: SharedView): FileItem {
  return {
    label: 'Figures shown (CSV)',
    detail: `The table on screen: ${counted(shared.table.rows.length, 'partner')}`,
    fileName: figuresFileName(shared),
    mediaType: CSV,
    make: () => figuresCsv(shared),
  };
}

const CSV = 'text/csv;charset=utf-8';

function eventsFile(shared: SharedView): FileItem[] {
  const { events } = shared;
  if (events === undefined) return [];
  return [
    {
      label: 'Events shown (CSV)',
      detail: `The chosen days, kinds and statuses: ${counted(events.length, 'event')}`,
      fileName: eventsFileName(shared),
      mediaType: CSV,
      make: () => eventsCsv(shared, events),
    },
  ];
}
