import { PACKAGE_ZIP } from '../dataset/package-file.ts';
import { evidenceMeaning, evidenceName } from '../format/messages.ts';
import { EVIDENCE } from '../trade/figure.ts';
import { CODECS } from '../view-state/codecs.ts';
import { FIGURE_COLUMNS } from './all-figures-csv.ts';
import { StaticFrame } from './StaticFrame.tsx';
import type { SiteData } from './site-data.ts';
import { TWINS } from './twins.ts';

/** What programs can read, and how to address a view. */
export function ReferencePage({ data }: { readonly data: SiteData }) {
  const { from, to } = data.base.record.years;
  const example = `?view=table&years=${from}..${to}&flow=import`;
  return (
    <StaticFrame data={data} home="../">
      <h1>Data for programs</h1>
      <p>
        What the atlas shows, as files at addresses that stay. Data version {data.atlas.version}. Text, claims and
        events: CC BY 4.0; the trade record under the terms of its publisher.
      </p>
      <h2>Files</h2>
      <ul>
        {TWINS.map(({ path, title }) => (
          <li key={path}>
            <a href={path.replace('data/', './')}>{path.replace('data/', '')}</a>: {title}
          </li>
        ))}
        <li>
          <a href="./datapackage.json">datapackage.json</a>: a descriptor of these files, their columns and sources
        </li>
        <li>
          <a href={`./${PACKAGE_ZIP}`}>{PACKAGE_ZIP}</a>: the whole package that all of this is made from, as CSV files
          with their own descriptor
        </li>
      </ul>
      <h2>Columns of figures.csv</h2>
      <dl>
        {Object.entries(FIGURE_COLUMNS).map(([column, meaning]) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>Evidence</h2>
      <dl>
        {EVIDENCE.map((evidence) => (
          <div key={evidence}>
            <dt>
              <code>{evidence}</code>
            </dt>
            <dd>
              {evidenceName(evidence)}: {evidenceMeaning(evidence)}
            </dd>
          </div>
        ))}
      </dl>
      <h2>Addresses</h2>
      <p>
        The query of an address is the view: every key may be left out, lists are joined by <code>~</code>. The keys, in
        order:{' '}
        {CODECS.map(({ key }, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <code>{key}</code>
          </span>
        ))}
        . For example <a href={`../${example}`}>{example}</a>.
      </p>
    </StaticFrame>
  );
}
