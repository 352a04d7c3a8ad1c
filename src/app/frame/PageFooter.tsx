import { memo, useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../../dataset/atlas-file.ts';
import { evidenceMeaning } from '../../format/evidence-meaning.ts';
import type { GlossaryFacts } from '../../format/glossary-entry.ts';
import { capital, evidenceName, possessive } from '../../format/messages.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import { EVIDENCE } from '../../trade/figure.ts';
import { EvidenceSign } from '../../ui/EvidenceGlyph.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import { useIsUsed } from '../../ui/loading/page-state.ts';
import { useLater } from '../../ui/loading/use-later.ts';
import { TERM_ANCHOR } from '../../view-state/history.ts';
import { glossaryFacts } from '../from-atlas.ts';
import { PrintedFrom } from './PrintedFrom.tsx';
import styles from './page-footer.module.css';
import { ReportMistake } from './ReportMistake.tsx';

export interface PageFooterProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  /** The way from the page to the site's folder. */
  readonly home?: string;
}

const loadWords = async () => (await loadModule(() => import('./Words.tsx'))).Words;

/** Sources with their terms, how to read the figures, the view of borders, and what comes after the last year. */
export const PageFooter = memo(function PageFooter({ atlas, base, home = './' }: PageFooterProps) {
  const [own, mirror] = [base.record.yearsOf('own'), base.record.yearsOf('mirror')];
  const facts = useMemo(() => glossaryFacts(atlas, base), [atlas, base]);
  const { reporter, speakers, scope } = facts;
  const isAlike = own.from === mirror.from && own.to === mirror.to;
  return (
    <footer className={styles.foot} data-far="">
      <div className={styles.footRow}>
        <section>
          <h2>Sources</h2>
          <ul>
            {[...atlas.sources.values()]
              .filter((source) => atlas.trust.includes(source.id))
              .map((source) => (
                <li key={source.id} data-checks={isForChecksOnly(base, source.id) || undefined}>
                  {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {source.publisher}
                  {source.published && `, ${source.published}`}. {source.terms}.
                </li>
              ))}
          </ul>
        </section>
        <section id="how-to-read">
          <h2>How to read this</h2>
          <p>
            Exports FOB, imports CIF, as each side records them. Turnover is exports plus imports, balance is exports
            less imports. A partner’s record of the same trade differs from {possessive(reporter)}: freight, transit and
            timing are counted differently. Money is current US dollars.
          </p>
          <ul className={styles.evidence}>
            {EVIDENCE.map((evidence) => (
              <li key={evidence}>
                <EvidenceSign evidence={evidence} /> <b>{evidenceName(evidence)}</b>:{' '}
                {evidenceMeaning(evidence, speakers)}
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
          {scope.leavesOut && (
            <p>
              {capital(scope.leavesOut.who)} are left out, {scope.leavesOut.why}.
            </p>
          )}
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
      <EveryWord facts={facts} home={home} />
    </footer>
  );
});

const EVERY_WORD = 'Every word explained';

/** All words, each with its meaning; until the page is used, the way to where they stand as a page. */
function EveryWord({ facts, home }: { readonly facts: GlossaryFacts; readonly home: string }) {
  const isUsed = useIsUsed();
  const [isNamed, setNamed] = useState(false);
  useEffect(() => setNamed(window.location.hash.startsWith(TERM_ANCHOR)), []);
  const Words = useLater(loadWords, isUsed || isNamed, isUsed);
  return (
    <div className={`${styles.wordsRow} ${styles.onScreen}`}>
      {typeof Words === 'function' ? (
        <details>
          <summary>{EVERY_WORD}</summary>
          <Words facts={facts} />
        </details>
      ) : (
        <a href={`${home}data/#words`}>{EVERY_WORD}</a>
      )}
    </div>
  );
}

/** Whether a source bears on nothing but the checks of claims: a sheet without these has nothing of it. */
function isForChecksOnly({ record, claims, events }: EvidenceBase, id: string): boolean {
  return !record.sourcesOf('any').has(id) && ![...claims, ...events].some(({ locator }) => locator.source === id);
}
