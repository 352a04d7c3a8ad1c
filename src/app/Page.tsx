import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { FilterRow } from '../controls/FilterRow.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import type { EventsView } from '../timeline/lane-model.ts';
import { flowMeasure } from '../trade/measure.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useIsUsed } from '../ui/loading/page-state.ts';
import { NARROW, useMedia } from '../ui/use-media.ts';
import type { Notice } from '../view-state/notices.ts';
import type { Stage, ViewChange } from '../view-state/view.ts';
import { figuresView, STAGES } from '../view-state/view.ts';
import type { ViewStore } from '../view-state/view-store.ts';
import { EmbedFooter } from './frame/EmbedFooter.tsx';
import { Notices, noticesHeight } from './frame/Notices.tsx';
import { PageHeader } from './frame/PageHeader.tsx';
import frame from './frame.module.css';
import { becomeLive } from './loading/event-replay.ts';
import { drawSection, fetchSoon, lazySection } from './loading/lazy-section.tsx';
import { useCascade } from './loading/use-cascade.ts';
import { useWholePage } from './loading/use-whole-page.ts';
import { SkipLinks } from './navigation/SkipLinks.tsx';
import { StageMenu } from './navigation/StageSwitch.tsx';
import { useClaimLink } from './navigation/use-claim-link.ts';
import { useEventLink } from './navigation/use-event-link.ts';
import { useEventsDrawer } from './navigation/use-events-drawer.ts';
import { usePanelTakesFocus } from './navigation/use-panel-takes-focus.ts';
import { useSideScroll } from './navigation/use-side-scroll.ts';
import styles from './page.module.css';
import { ChosenPartnersSection } from './sections/ChosenPartnersSection.tsx';
import { EventsPlace } from './sections/EventsPlace.tsx';
import { FiltersSection } from './sections/FiltersSection.tsx';
import { HeadlineSection } from './sections/HeadlineSection.tsx';
import { MapSection } from './sections/MapSection.tsx';
import { PartnerPlace } from './sections/PartnerPlace.tsx';
import { SectionBoundary } from './sections/SectionBoundary.tsx';
import type { PageContext, SectionProps } from './sections/section-props.ts';
import { TimelineSection } from './sections/TimelineSection.tsx';
import { BELOW } from './sections.ts';
import { useShallow, useStableCallback } from './steady.ts';
import { useMovingYears } from './use-moving-years.ts';
import { usePageColours } from './use-theme.ts';
import { useYearMode } from './use-year-mode.ts';

export interface PageProps extends Omit<SectionProps, 'onViewChange'> {
  readonly notices: readonly Notice[];
  readonly store: ViewStore;
  readonly hrefOf: (change: ViewChange) => string;
}

const FooterSection = lazySection('footer');
const PartnerSection = lazySection('partner');
const ShareMenuSection = lazySection('share');

/** The page: every part gets the data, the view and its callbacks here, and nothing else. */
export function Page(props: PageProps) {
  const { atlas, base, view, notices, store, hrefOf } = props;
  const { isMoving, editor } = useMovingYears(store);
  const { commit: onViewChange } = editor;
  const figures = useShallow(figuresView(view));
  const { map: mapFigures, later: laterFigures, opened } = useCascade(figures, view.focus);
  usePageColours(view);
  useEffect(() => becomeLive('root'), []);
  const isUsed = useIsUsed();
  useEffect(() => {
    if (isUsed) fetchSoon('partner');
  }, [isUsed]);

  const handleClaim = useStableCallback(useClaimLink(view, base, store));
  const drawer = useEventsDrawer(view);
  const handleEvent = useEventLink(view, onViewChange, drawer.lift);
  const isNarrow = useMedia(NARROW);
  const { mode: yearMode, onModeChange } = useYearMode(view, onViewChange);
  const takesFocus = usePanelTakesFocus(view.focus);
  const stableHrefOf = useStableCallback(hrefOf);
  const viewNow = useStableCallback(() => view);
  const part = { atlas, base, view, onViewChange };
  const shown = { ...part, view: figures };
  const later = { ...part, view: laterFigures };

  const events = useShallow<EventsView>({
    regions: view.regions,
    dates: view.dates,
    kinds: view.kinds,
    statuses: view.statuses,
    event: view.event,
  });
  const { event } = events;
  const panelView = useMemo(() => ({ ...laterFigures, event }), [laterFigures, event]);
  // The years touched answer at once; the history behind them, which only other regions or another record change, follows.
  const { years, measure } = figures;
  const yearsView = useMemo(
    () => ({ ...laterFigures, years, ...flowMeasure(laterFigures.flow, measure) }),
    [laterFigures, years, measure],
  );

  const context: PageContext = {
    data: { atlas, base, onViewChange, editor },
    view,
    later: laterFigures,
    opened,
    events,
    verdicts: view.verdicts,
    isMoving,
    viewNow,
    hrefOf: stableHrefOf,
    onClaim: handleClaim,
    onLetDown: drawer.letDown,
  };
  const mainView = (stage: Stage) =>
    stage === 'map' ? (
      <SectionBoundary key="map" id="map">
        <MapSection {...part} view={mapFigures} focus={view.focus} />
      </SectionBoundary>
    ) : (
      drawSection(stage, context)
    );

  const layout = useRef<HTMLDivElement>(null);
  useWholePage(layout);

  return (
    <div
      ref={layout}
      className={frame.layout}
      data-panel={opened === undefined ? undefined : ''}
      data-embed={view.isEmbedded || undefined}
      data-still={isUsed ? undefined : ''}
      style={{ '--notices': noticesHeight(notices) } as CSSProperties}
    >
      {!view.isEmbedded && (
        <>
          <SkipLinks />
          <p className={styles.heading}>
            <b>{atlas.title}</b> · Data version {atlas.version}
          </p>
          <ErrorBoundary part="The header">
            <PageHeader
              {...part}
              onViewChange={handleEvent}
              hrefOf={hrefOf}
              share={(button) => (
                <ShareButton
                  {...button}
                  onNear={() => fetchSoon('share')}
                  menu={(onClose) => <ShareMenuSection {...part} hrefOf={hrefOf} onClose={onClose} />}
                />
              )}
            />
          </ErrorBoundary>
        </>
      )}
      <main>
        <div id="finding" className={`${frame.wrap} ${frame.lede}`}>
          <Notices notices={notices} />
          <ErrorBoundary part="The headline">
            <HeadlineSection {...later} focus={opened} isBehind={laterFigures !== figures || opened !== view.focus} />
          </ErrorBoundary>
        </div>
        {!view.isEmbedded && (
          // Without scripts they choose nothing, and the served page leaves them out.
          <div id="filters" className={frame.filters} data-needs-script="" data-docked="">
            <div className={frame.wrap}>
              <FilterRow>
                <StageMenu stage={view.stage} onViewChange={onViewChange} hrefOf={hrefOf} />
                <ErrorBoundary part="The filters">
                  <FiltersSection base={base} view={figures} editor={editor} onReset={store.reset} />
                </ErrorBoundary>
              </FilterRow>
            </div>
          </div>
        )}
        <div className={`${frame.wrap} ${frame.stage}`} data-stage={view.stage}>
          <div className={frame.map}>{mainView(view.stage)}</div>
          {!view.isEmbedded && (
            <ErrorBoundary part="The timeline">
              <TimelineSection
                {...{ atlas, base, editor }}
                view={yearsView}
                mode={yearMode}
                onModeChange={onModeChange}
                isNarrow={isNarrow}
                hasEventsOpen={drawer.isLifted}
                onEventsToggle={drawer.toggle}
                onEventsClose={drawer.letDown}
              />
            </ErrorBoundary>
          )}
          <section {...useSideScroll(opened)} className={frame.side} aria-label="Beside the map">
            {opened && (
              <PartnerPlace onClose={() => onViewChange({ focus: undefined })}>
                <PartnerSection
                  atlas={atlas}
                  base={base}
                  view={panelView}
                  partner={opened}
                  onViewChange={handleEvent}
                  onClaim={handleClaim}
                  takesFocus={takesFocus}
                />
              </PartnerPlace>
            )}
            <section className={frame.growth} aria-label="Growth" id="growth">
              {!view.isEmbedded && (
                <ErrorBoundary part="The choice of partners">
                  <ChosenPartnersSection {...shown} />
                </ErrorBoundary>
              )}
              {drawSection('growth', context)}
            </section>
          </section>
        </div>
        {!view.isEmbedded && (
          <div className={`${frame.wrap} ${frame.below}`}>
            {BELOW.map((id) =>
              id === 'events' ? (
                <EventsPlace key={id} drawer={drawer}>
                  {drawSection(id, context)}
                </EventsPlace>
              ) : (
                <div key={id} className={frame.section} data-far="">
                  {drawSection(id, context)}
                </div>
              ),
            )}
            {STAGES.filter((stage) => stage !== view.stage).map((stage) => (
              <div key={stage} className={frame.section} data-far="">
                {mainView(stage)}
              </div>
            ))}
          </div>
        )}
      </main>
      {view.isEmbedded ? (
        <EmbedFooter atlas={atlas} base={base} href={hrefOf({ isEmbedded: false })} />
      ) : (
        <FooterSection atlas={atlas} base={base} />
      )}
    </div>
  );
}
