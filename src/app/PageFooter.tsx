import { memo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { evidenceMeaning, evidenceName } from '../format/messages.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { EVIDENCE } from '../trade/figure.ts';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import { PrintedFrom } from './PrintedFrom.tsx';
import styles from './page.module.css';
import { ReportMistake } from './ReportMistake.tsx';

export interface PageFooterProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  /** The way from the page to the site's folder. */
  readonly home?: string;
}

/** Sources with their terms, how to read the figures, the view of borders, and what comes after the last year. */
export const PageFooter = memo(function PageFooter({ atlas, base, home = './' }: PageFooterProps) {
  const [own, mirror] = [base.record.yearsOf('own'), base.record.yearsOf('mirror')];
  const isAlike = own.from === mirror.from && own.to === mirror.to;
  return (
    <footer className={styles.foot}>
      <div className={styles.footRow}>
        <section>
          <h2>Sources</h2>
          <ul>
            {[...atlas.sources.values()]
              .filter((source) => atlas.trust.includes(source.id))
              .map((source) => (
                <li key={source.id}>
                  {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {source.publisher}
                  {source.published && `, ${source.published}`}. {source.terms}.
                </li>
              ))}
          </ul>
        </section>
        <section>
          <h2>How to read this</h2>
          <p>
            Exports FOB, imports CIF, as each side records them. Turnover is exports plus imports, balance is exports
            less imports. A partner’s record differs from the own one by freight, transit and timing. Money is current
            US dollars.
          </p>
          <ul className={styles.evidence}>
            {EVIDENCE.map((evidence) => (
              <li key={evidence}>
                <EvidenceGlyph evidence={evidence} /> <b>{evidenceName(evidence)}</b>: {evidenceMeaning(evidence)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>What is missing</h2>
          <p>
            The record covers {own.from} to {own.to}
            {isAlike ? '' : `, that of the partners ${mirror.from} to ${mirror.to}`}. {atlas.afterRecord} A missing
            figure is never a zero, and no neighbouring year stands in for it.
          </p>
          {atlas.borders && (
            <>
              <h2>Borders</h2>
              <p>{atlas.borders}</p>
            </>
          )}
        </section>
        <section>
          <h2>Licence and data</h2>
          <p>
            Text, claims and events: CC BY 4.0. The trade record under the terms of its publisher, with attribution.
            Code: MIT. Type: Source Sans 3, OFL. <a href={`${home}licences.txt`}>Licences of what others made</a>
          </p>
          <p>
            Data version {atlas.version}.{' '}
            <span className={styles.onScreen}>
              <a href={`${home}data/`}>Data for programs</a>, <a href={`${home}partner/`}>a page for each partner</a>
            </span>
          </p>
          <ReportMistake title={atlas.title} version={atlas.version} issues={atlas.issues} home={home} />
          <PrintedFrom />
        </section>
      </div>
    </footer>
  );
});
