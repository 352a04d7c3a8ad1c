import { Said } from '../../ui/Said.tsx';
import type { LinePoint } from './line-points.ts';
import { shortText } from './line-scale.ts';
import styles from './lines.module.css';
import type { LinesModel } from './lines-model.ts';

/** Every year of every panel, newest first, for readers who want the numbers behind the lines. */
export function LinesTable({ model }: { readonly model: LinesModel }) {
  const { from, to } = model.compared;
  const years = (model.panels[0]?.points ?? []).map((point) => point.year).reverse();
  return (
    <div className={styles.scroll} role="group" aria-label="The numbers of the lines, scrolls" tabIndex={0}>
      <table>
        <caption className="visually-hidden">
          {model.title}. {model.subtitle}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Year
            </th>
            {model.panels.map((panel) => (
              <th key={panel.id} scope="colgroup" colSpan={2}>
                {panel.name}
              </th>
            ))}
          </tr>
          <tr>
            {model.panels.map((panel) => (
              <Sides key={panel.id} />
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year} data-compared={year === from || year === to || undefined}>
              <th scope="row">
                {year}
                {(year === from || year === to) && <small> compared</small>}
              </th>
              {model.panels.map((panel) => (
                <Cells key={panel.id} point={panel.points.find((point) => point.year === year)} unit={model.unit} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sides() {
  return (
    <>
      <th scope="col">Own</th>
      <th scope="col">Partner’s</th>
    </>
  );
}

function Cells({ point, unit }: { readonly point: LinePoint | undefined; readonly unit: LinesModel['unit'] }) {
  const { own, mirror } = point?.told ?? {};
  return (
    <>
      <td>
        <Value text={own === undefined ? undefined : shortText(own, point?.evidence, unit)} />
      </td>
      <td>
        <Value text={mirror === undefined ? undefined : shortText(mirror, point?.mirrorEvidence, unit)} />
      </td>
    </>
  );
}

function Value({ text }: { readonly text: string | undefined }) {
  if (text !== undefined) return <Said>{text}</Said>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">no figure</span>
    </>
  );
}
