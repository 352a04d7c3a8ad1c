import { Words } from '../app/frame/Words.tsx';
import { glossaryFacts } from '../app/from-atlas.ts';
import { PACKAGE_ZIP } from '../dataset/package-file.ts';
import { evidenceMeaning } from '../format/evidence-meaning.ts';
import { evidenceName, listOf } from '../format/messages.ts';
import { scopeSentence } from '../format/scope.ts';
import { speakerNames } from '../format/speaker.ts';
import { EVIDENCE } from '../trade/figure.ts';
import { economyNameOf } from '../trade/scope.ts';
import { GRAMMAR_VERSION } from '../view-state/migrations.ts';
import { addressKeys } from './address-keys.ts';
import { FIGURE_COLUMNS, FIGURE_ROWS } from './all-figures-csv.ts';
import { DATA_EXPORTS } from './data-exports.ts';
import {
  CLAIM_FIELDS,
  COMPARED_FIELDS,
  COMPARISON_FIELDS,
  EVENT_FIELDS,
  FILE_FIELDS,
  LOCATOR_FIELDS,
} from './json-fields.ts';
import { StaticFrame } from './StaticFrame.tsx';
import type { SiteData } from './site-data.ts';
import { recordSources } from './terms.ts';

/** What programs can read, and how to address a view. */
export function ReferencePage({ data }: { readonly data: SiteData }) {
  const terms = recordSources(data).map(({ publisher, terms }) => `${publisher}: ${terms}`);
  return (
    <StaticFrame data={data} home="../">
      <h1>Data for programs</h1>
      <p>
        What the atlas shows, as files at addresses that stay. Data version {data.atlas.version}. Claims, events and
        texts: CC BY 4.0. The trade record in the figures and in the package stays under the terms of its publisher
        {terms.length > 0 && `, ${terms.join('; ')}`}.
      </p>
      <Files />
      <Fields title="Columns of figures.csv" fields={FIGURE_COLUMNS} note={FIGURE_ROWS} />
      <Fields title="claims.json" fields={{ ...FILE_FIELDS, claims: 'a list of claims' }} />
      <Fields title="claims.json: a claim" fields={CLAIM_FIELDS} />
      <Fields title="claims.json: a comparison of a claim" fields={COMPARISON_FIELDS} />
      <Fields title="claims.json: a claimed or found figure" fields={COMPARED_FIELDS} />
      <Fields title="events.json" fields={{ ...FILE_FIELDS, events: 'a list of events' }} />
      <Fields title="events.json: an event" fields={EVENT_FIELDS} />
      <Fields title="A locator in either file" fields={LOCATOR_FIELDS} />
      <Fields
        title="Evidence"
        fields={evidenceMeanings(data)}
        note="A found figure in claims.json is also observed where it stands in another source, which its comparison names."
      />
      <Addresses data={data} />
      <Scope data={data} />
      <h2 id="words">Every word explained</h2>
      <Words facts={glossaryFacts(data.atlas, data.base)} />
    </StaticFrame>
  );
}

function evidenceMeanings({ atlas }: SiteData): Record<string, string> {
  const names = speakerNames(atlas);
  return Object.fromEntries(
    EVIDENCE.map((evidence) => [evidence, `${evidenceName(evidence)}: ${evidenceMeaning(evidence, names)}`]),
  );
}

/** What the scope holds, and by name what a reader may miss in it. */
function Scope({ data: { atlas, base } }: { readonly data: SiteData }) {
  const { leavesOut } = atlas.scope;
  const missed = (leavesOut?.economies ?? []).map((iso3) => economyNameOf(base, iso3));
  return (
    <>
      <h2>Scope</h2>
      <p>
        {scopeSentence(atlas.scope, base.scope.length)}
        {leavesOut && ` By name: ${listOf(missed)}. Trade with them stays in the package’s trade.csv.`}
      </p>
    </>
  );
}

function Files() {
  return (
    <>
      <h2>Files</h2>
      <ul>
        {DATA_EXPORTS.map(({ path, title }) => (
          <li key={path}>
            <a href={path.replace('data/', './')}>{path.replace('data/', '')}</a>: {title}
          </li>
        ))}
        <li>
          <a href="./datapackage.json">datapackage.json</a>: a descriptor of these files, with their columns, keys,
          sources, sizes and hashes; the fields of the JSON files are in{' '}
          <a href="./claims.schema.json">claims.schema.json</a> and{' '}
          <a href="./events.schema.json">events.schema.json</a> (JSON Schema)
        </li>
        <li>
          <a href={`./${PACKAGE_ZIP}`}>{PACKAGE_ZIP}</a>: the whole package that all of this is made from, as CSV files
          with a descriptor of their own, which is also called datapackage.json
        </li>
      </ul>
    </>
  );
}

interface FieldsProps {
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** Names with what they hold; JSON leaves out what is absent. */
function Fields({ title, fields, note }: FieldsProps) {
  return (
    <>
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <dl>
        {Object.entries(fields).map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Addresses({ data }: { readonly data: SiteData }) {
  const { from, to } = data.base.record.yearsOf('own');
  const example = `?view=table&years=${from}..${to}&flow=import`;
  return (
    <>
      <h2>Addresses</h2>
      <p>
        The query of an address is the view, for example <a href={`../${example}`}>{example}</a>. Every key may be left
        out and then means its default. These are all keys in their order. In front of them a link may say{' '}
        <code>v={GRAMMAR_VERSION}</code>, the version of this grammar: an older link goes on working.
      </p>
      <dl>
        {addressKeys(data.atlas).map(({ key, values, standard }) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>
              {values}
              {standard !== '' && (
                <>
                  . Default: <code>{standard}</code>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
