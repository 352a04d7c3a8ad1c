import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { ClaimsList } from '../claims/ClaimsList.tsx';
import { Filters } from '../controls/Filters.tsx';
import type { Atlas } from '../dataset/atlas-file.ts';
import { Headline } from '../headline/Headline.tsx';
import { PartnerPanel } from '../partner/PartnerPanel.tsx';
import { ImageButtons } from '../share/image/ImageButtons.tsx';
import { PartnerTable } from '../table/PartnerTable.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Notice } from '../view-state/resolve.ts';
import type { OnViewChange, Stage, View, ViewChange } from '../view-state/view.ts';
import { Announcer } from './Announcer.tsx';
import { barsImage, linesImage } from './image-contents.ts';
import { MapStage } from './MapStage.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import styles from './page.module.css';
import { StageSwitch } from './StageSwitch.tsx';
import { useClaimLink } from './use-claim-link.ts';
import { useModels } from './use-models.ts';

const Growth = lazy(async () => ({ default: (await import('../growth/Growth.tsx')).Growth }));

export interface DashboardProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly onViewChange: OnViewChange;
  readonly hrefOf: (change: ViewChange) => string;
}

const STAGES: readonly Stage[] = ['map', 'table', 'claims'];

/** The page: every figure gets its model and its callbacks here, and nothing else. */
export function Dashboard({ atlas, base, view, notices, onViewChange, hrefOf }: DashboardProps) {
  // The controls and the map follow at once; charts and table may come a moment later.
  const laterView = useDeferredValue(view);
  const models = useModels(atlas, base, view, laterView);
  usePageState(models.headline.text, atlas.title, view.theme);

  const imageContext = { atlas, base, view: laterView, sentence: models.headline.text };
  const handleClaim = useClaimLink(view, onViewChange);
  const takesFocus = useIsReopened(view.focus);

  const stages: Record<Stage, ReactNode> = {
    map: (
      <ErrorBoundary key="map" part="The map">
        <MapStage atlas={atlas} base={base} view={view} sentence={models.headline.text} onViewChange={onViewChange} />
      </ErrorBoundary>
    ),
    table: (
      <ErrorBoundary key="table" part="The table">
        <PartnerTable model={models.table} onViewChange={onViewChange} onClaim={handleClaim} />
      </ErrorBoundary>
    ),
    claims: (
      <ErrorBoundary key="claims" part="The list of claims">
        <ClaimsList model={models.claims} onViewChange={onViewChange} />
      </ErrorBoundary>
    ),
  };

  return (
    <div
      className={styles.layout}
      data-panel={models.partner ? '' : undefined}
      data-embed={view.isEmbedded || undefined}
    >
      <a className={styles.skip} href="#table">
        Skip to the table
      </a>
      {!view.isEmbedded && <PageHeader atlas={atlas} base={base} view={view} onViewChange={onViewChange} />}
      <main className={styles.page}>
        {notices.length > 0 && (
          <ul className={styles.notices} aria-label="Notices">
            {notices.map((notice) => (
              <li key={notice.message}>{notice.message}</li>
            ))}
          </ul>
        )}
        <Headline model={models.headline} descriptionOf={models.descriptionOf} onViewChange={onViewChange} />
        {!view.isEmbedded && (
          <>
            <Filters model={models.filters} view={view} onViewChange={onViewChange} resetHref="./" />
            <StageSwitch stage={view.stage} onViewChange={onViewChange} hrefOf={hrefOf} />
          </>
        )}
        <div className={styles.grid}>
          <div className={styles.stage}>{stages[view.stage]}</div>
          <section className={styles.side} aria-label="Growth" id="growth">
            <ErrorBoundary part="The growth charts">
              <Suspense fallback={<Skeleton label="the growth charts" ratio="440 / 620" />}>
                <Growth
                  bars={models.bars}
                  lines={models.lines}
                  view={laterView}
                  onViewChange={onViewChange}
                  {...(!view.isEmbedded && {
                    barsFooter: <ImageButtons content={barsImage(imageContext, models.bars)} what="the bars" />,
                    linesFooter: <ImageButtons content={linesImage(imageContext, models.lines)} what="the lines" />,
                  })}
                />
              </Suspense>
            </ErrorBoundary>
          </section>
        </div>
        <div className={styles.band}>
          <ErrorBoundary part="The timeline">
            <Timeline years={models.years} lane={models.lane} view={view} onViewChange={onViewChange} />
          </ErrorBoundary>
        </div>
        {STAGES.filter((stage) => stage !== view.stage).map((stage) => (
          <div key={stage} className={styles.section}>
            {stages[stage]}
          </div>
        ))}
      </main>
      <PageFooter atlas={atlas} base={base} />
      {models.partner && (
        <ErrorBoundary part="The partner panel">
          <PartnerPanel
            model={models.partner}
            onViewChange={onViewChange}
            onClaim={handleClaim}
            takesFocus={takesFocus}
          />
        </ErrorBoundary>
      )}
      <Announcer text={models.announcement} />
    </div>
  );
}

/** Whether the panel was opened by a choice: one that a link opened must not pull the reader away from the page's top. */
function useIsReopened(focus: View['focus']): boolean {
  const [first] = useState(focus);
  const [hasChanged, setChanged] = useState(false);
  if (!hasChanged && focus !== first) setChanged(true);
  return hasChanged || focus !== first;
}

/** The document's title and colours follow the view. */
function usePageState(sentence: string, title: string, theme: View['theme']): void {
  useEffect(() => {
    document.title = `${sentence} · ${title}`;
  }, [sentence, title]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}
