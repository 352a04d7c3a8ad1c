import { loadModule } from '../ui/loading/load-module.ts';
import type { Stage } from '../view-state/view.ts';
import type { PageContext } from './sections/section-props.ts';

/** One section of the page: what the rest of the page needs to know of it stands in its row, and nowhere else. */
export interface SectionRow {
  /** What it is called when it fails or is late, such as "table". */
  readonly name: string;
  /**
   * When what was served of it begins to answer: with the page's own drawing, as soon as its code is there, or once the
   * reader has done something. What comes on demand is not served.
   */
  readonly hydrate: 'with-page' | 'at-once' | 'on-interaction' | 'on-demand';
  /** CSS aspect ratio of its placeholder; of a section that is never late, none. */
  readonly ratio?: string;
  /** Whether it stands below map and charts on every page; the main views do so when another one stands first. */
  readonly isBelow?: true;
  readonly target?: SectionTarget;
  /** Its code, where that comes apart from the page. */
  readonly load?: () => Promise<unknown>;
  /** What it is drawn from, where the page draws it by its row. */
  readonly propsOf?: (page: PageContext) => object;
}

type MainView = SectionRow & { readonly target: SectionTarget };

/** Where the skip links and the number keys lead. */
export interface SectionTarget {
  /** The key that leads to it from anywhere on the page. */
  readonly key: string;
  readonly name: string;
  /** What takes the focus there, the best first: the control that the section is for, else its heading. */
  readonly first: readonly string[];
}

/**
 * The sections in the order of reading, by the id of their element. To add a chart, add its row here: `isBelow` draws it
 * below the events, `target` gives it a key, a skip link and a line in the help.
 */
export const SECTIONS = {
  finding: {
    name: 'headline',
    hydrate: 'with-page',
    target: { key: '1', name: 'Main finding', first: ['h1'] },
  },
  filters: {
    name: 'filters',
    hydrate: 'with-page',
    target: { key: '2', name: 'Filters', first: ['input:checked, button'] },
  },
  map: {
    name: 'map',
    hydrate: 'at-once',
    target: { key: '3', name: 'Map', first: ['[data-iso3][tabindex="0"]', 'h2'] },
  },
  timeline: {
    name: 'timeline',
    hydrate: 'with-page',
    target: { key: '4', name: 'Years', first: ['[type=range]', 'button'] },
  },
  growth: {
    name: 'growth charts',
    hydrate: 'at-once',
    ratio: '440 / 790',
    target: { key: '5', name: 'Charts', first: ['h2'] },
    load: async () => (await loadModule(() => import('./sections/GrowthSection.tsx'))).GrowthSection,
    propsOf: ({ data, view: { scale, basis }, later, isMoving }) => ({ ...data, view: later, scale, basis, isMoving }),
  },
  events: {
    name: 'events',
    hydrate: 'on-interaction',
    ratio: '5 / 1',
    isBelow: true,
    target: { key: '6', name: 'Events', first: ['h2'] },
    load: async () => (await loadModule(() => import('./sections/EventsSection.tsx'))).EventsSection,
    propsOf: ({ data, events, onLetDown }) => ({ ...data, shown: events, onLetDown }),
  },
  table: {
    name: 'table',
    hydrate: 'on-interaction',
    ratio: '3 / 2',
    target: { key: '7', name: 'Table', first: ['table [tabindex="0"]', 'h2'] },
    load: async () => (await loadModule(() => import('./sections/TableSection.tsx'))).TableSection,
    propsOf: ({ data, later, opened, viewNow, onClaim, hrefOf }) => ({
      ...data,
      view: later,
      focus: opened,
      viewNow,
      onClaim,
      hrefOf,
    }),
  },
  claims: {
    name: 'list of claims',
    hydrate: 'on-interaction',
    ratio: '3 / 2',
    target: { key: '8', name: 'Claims', first: ['h2'] },
    load: async () => (await loadModule(() => import('./sections/ClaimsSection.tsx'))).ClaimsSection,
    propsOf: ({ data, verdicts }) => ({ ...data, verdicts }),
  },
  footer: {
    name: 'foot of the page',
    hydrate: 'at-once',
    load: async () => (await loadModule(() => import('./frame/PageFooter.tsx'))).PageFooter,
  },
  partner: {
    name: 'partner panel',
    hydrate: 'on-demand',
    load: async () => (await loadModule(() => import('./sections/PartnerSection.tsx'))).PartnerSection,
  },
  evidence: {
    name: 'evidence',
    hydrate: 'on-demand',
    load: async () => (await loadModule(() => import('./sections/EvidenceSection.tsx'))).EvidenceSection,
  },
  share: {
    name: 'share menu',
    hydrate: 'on-demand',
    load: async () => (await loadModule(() => import('./sections/ShareMenuSection.tsx'))).ShareMenuSection,
  },
  help: {
    name: 'help',
    hydrate: 'on-demand',
    load: async () => (await loadModule(() => import('./frame/HelpDialog.tsx'))).HelpDialog,
  },
} as const satisfies Readonly<Record<string, SectionRow>> & Readonly<Record<Stage, MainView>>;

type Sections = typeof SECTIONS;
export type SectionId = keyof Sections;
/** Sections whose rows have something. */
export type SectionsWith<Has> = { [Id in SectionId]: Sections[Id] extends Has ? Id : never }[SectionId];

/** All rows by the ids of their sections, in the order of reading. */
const ROWS = Object.entries(SECTIONS) as readonly (readonly [SectionId, SectionRow])[];

/** What the skip links and the number keys lead to. */
export const TARGETS = ROWS.flatMap(([id, { target }]) => (target ? [{ id, ...target }] : []));

/** The sections of the served page that begin to answer each in its own time. */
export const SERVED = ROWS.flatMap(([id, { hydrate }]) =>
  hydrate === 'at-once' || hydrate === 'on-interaction' ? [id] : [],
);

/** What stands below map and charts, whichever main view stands first. */
export const BELOW = ROWS.map(([id]) => id).filter(isBelow);

function isBelow(id: SectionId): id is SectionsWith<{ readonly isBelow: true }> {
  return 'isBelow' in SECTIONS[id];
}
