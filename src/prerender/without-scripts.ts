import { counted } from '../format/messages.ts';
import { pathToRoot } from './site-address.ts';
import type { SiteData } from './site-data.ts';

/**
 * The looks of a served page where no script runs. What would answer to nothing is left out: everything marked
 * `data-needs-script`, every field, and every button but those whose text is content: in the heading, in tables and
 * lists, and those marked `data-readable`. These look like the text they are.
 */
export const STYLES_WITHOUT_SCRIPTS = [
  '#root :is([data-needs-script],[role=radiogroup],fieldset,input,select){display:none!important}',
  '#root div:has(>input[type=range]),#map div:has(>button){display:none}',
  '#root button:not(:is(h1,table,ul) *,[data-readable]){display:none}',
  // No button says what the discs of contacts are.
  '#map li[data-beside]{display:flex}',
  '#root button{border-bottom-color:transparent;pointer-events:none;text-decoration:none}',
  '#root :is(h1 button,button[data-readable]){display:contents}',
  // What stands behind an "i" stands in its place.
  '#root [data-info]{display:block;position:static;width:auto;max-width:none;max-height:none;padding:0;border:0;background:none;box-shadow:none}',
  // On a narrow screen most claims wait behind a button.
  '@media(max-width:47.9375em){#claims tr[data-verdict]{display:grid}}',
  // Nothing lays out later what is far below the screen.
  '#root [data-still] *{content-visibility:visible!important}',
  '#without-scripts{max-width:var(--page);margin:0 auto;padding:12px var(--pad);background:var(--sunken)}',
].join('');

/** What a reader without scripts is told at the top of the home page, as HTML. */
export function noteWithoutScripts({ base }: SiteData): string {
  const home = pathToRoot('');
  return `<p id="without-scripts">Scripts are off. This page can be read but not filtered, and it shows this one view, whatever its address asks for after “?”. <a href="${home}partner/">All ${counted(base.scope.length, 'partner')}</a> stand in one table, most of them with a page of their own. <a href="${home}data/">All figures</a> can be had as files.</p>`;
}

/**
 * Buttons as the text in them, for a page that no script makes answer. What a button says of its state goes with it.
 * @param html as React writes it: attributes hold no `>`.
 */
export function withoutButtons(html: string): string {
  return html
    .replace(/<button ([^>]*)>/g, (_, attributes: string) => {
      const kept = attributes.replace(/\s*(?:type|tabindex|aria-[a-z]+)="[^"]*"/g, '').trim();
      return `<span data-was-button=""${kept === '' ? '' : ` ${kept}`}>`;
    })
    .replaceAll('</button>', '</span>');
}

/** The looks of buttons that became text. */
export const STYLES_WITHOUT_BUTTONS =
  '@media screen{li>[data-was-button]{display:grid;grid-template-columns:104px 1fr;gap:8px;padding:8px 0}}#root td>[data-was-button]{display:inline-flex}';
