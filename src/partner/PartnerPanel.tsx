import { useRef, useState } from 'react';
import { formatDay, isoDayOf } from '../format/date.ts';
import { Said } from '../ui/Said.tsx';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import type { OnViewChange } from '../view-state/view.ts';
import type { Disclosure } from './AnswerFigure.tsx';
import type { BriefOrigin } from './Brief.tsx';
import { BriefHead, BriefSources } from './Brief.tsx';
import brief from './brief.module.css';
import { briefSizeOf } from './brief-size.ts';
import { ClaimsSection } from './ClaimsSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { KnownSection } from './KnownSection.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import { useEscape, useFocusElsewhere, usePanelFocus } from './panel-focus.ts';
import styles from './partner.module.css';
import type { Comparison, PartnerModel } from './partner-model.ts';
import { RecordsSection } from './RecordsSection.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { TenYearsSection } from './TenYearsSection.tsx';
import { useHeadHeight } from './use-head-height.ts';

interface PanelProps {
  readonly model: PartnerModel;
  readonly origin: BriefOrigin;
  /** The reader's clock, whose day stands on paper. */
  readonly now: () => Date;
  readonly onViewChange: OnViewChange;
  /** Called with a claim's id when the reader follows a link to it. */
  readonly onClaim?: (claimId: string) => void;
  /** Asked when the panel comes; without it the panel always takes the focus. */
  readonly takesFocus?: () => boolean;
}

/**
 * Everything about one partner: in the place of the charts on a wide screen, a sheet over the years on a narrow one. The
 * close button and Esc close it. Another partner is a new panel: nothing of the last one stays open or on screen.
 */
export function PartnerPanel(props: PanelProps) {
  return <Panel key={props.model.iso3} {...props} />;
}

const always = () => true;

function Panel({ model, origin, now, onViewChange, onClaim, takesFocus = always }: PanelProps) {
  const isPrinting = useIsPrinting();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isTall, setIsTall] = useState(false);
  const [open, setOpen] = useState<string>();
  const handleClose = () => onViewChange({ focus: undefined });
  const opener = usePanelFocus(heading, takesFocus);
  useEscape(heading, opener, {
    onInner: () => {
      const button = heading.current?.closest('section')?.querySelector<HTMLElement>(`[data-opens="${open}"]`);
      if (open === undefined || !button) return false;
      setOpen(undefined);
      button.focus();
      return true;
    },
    onPanel: handleClose,
  });
  useFocusElsewhere(heading, isTall, () => setIsTall(false));
  const head = useHeadHeight();
  const disclosure: Disclosure = {
    model,
    open,
    onToggle: (id) => setOpen(open === id ? undefined : id),
    ...(onClaim && { onClaim }),
  };
  return (
    <section className={styles.panel} aria-label="Partner" data-iso3-open={model.iso3} data-tall={isTall || undefined}>
      <BriefHead {...origin} day={isPrinting ? formatDay(isoDayOf(now())) : undefined} />
      <header ref={head} className={styles.header}>
        <SheetHandle isTall={isTall} onTallChange={setIsTall} onClose={handleClose} />
        <h2 ref={heading} tabIndex={-1}>
          {isPrinting ? model.title : model.name}
        </h2>
        {model.compare && <CompareButton {...model.compare} name={model.name} onViewChange={onViewChange} />}
        <button type="button" aria-label={`Close ${model.name}`} onClick={handleClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <p className={styles.place}>
        <Said>{model.place}</Said>
      </p>
      <PanelBody model={model} onViewChange={onViewChange} disclosure={disclosure} />
    </section>
  );
}

interface CompareProps extends Comparison, Pick<PanelProps, 'onViewChange'> {
  readonly name: string;
}

/** Says whether the partner stands in the charts; a press takes it in or out. */
function CompareButton({ isIn, partners, name, onViewChange }: CompareProps) {
  return (
    <button
      type="button"
      className={styles.compare}
      aria-label={isIn ? `In charts: remove ${name}` : `Compare in charts: add ${name}`}
      onClick={() => onViewChange({ partners })}
    >
      {isIn ? 'In charts' : 'Compare in charts'}
      {isIn && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.500 3.200 3L13 4.500" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      )}
    </button>
  );
}

type BodyProps = Pick<PanelProps, 'model' | 'onViewChange'> & { readonly disclosure: Disclosure };

/** What the panel holds under its heading; of an economy that is not covered, why not, and no cells without figures. */
export function PanelBody({ model, onViewChange, disclosure }: BodyProps) {
  const { onClaim } = disclosure;
  const isCovered = model.scopeNote === undefined;
  return (
    <div className={`${styles.body} ${brief.body}`} data-brief-size={briefSizeOf(model)}>
      {model.sentence.length > 0 && (
        <p className={`${brief.sentence} ${styles.asWords}`}>
          {model.sentence.map(({ text, figure }) =>
            figure ? (
              <b key={text}>
                <Said>{text}</Said>
              </b>
            ) : (
              <Said key={text}>{text}</Said>
            ),
          )}
          .
        </p>
      )}
      {isCovered ? (
        <FiguresOf model={model} onViewChange={onViewChange} disclosure={disclosure} />
      ) : (
        <p className={styles.note}>{model.scopeNote}</p>
      )}
      {model.events && <EventsSection events={model.events} onViewChange={onViewChange} />}
      {model.claimsInAll > 0 && (
        <ClaimsSection
          claims={model.claims}
          saidOfRegions={model.saidOfRegions}
          inAll={model.claimsInAll}
          {...(onClaim && { onClaim })}
        />
      )}
      {isCovered && <KnownSection {...model.known} />}
      <BriefSources sources={model.sources} />
    </div>
  );
}

function FiguresOf({ model, onViewChange, disclosure }: BodyProps) {
  return (
    <>
      {model.otherFigures && <OtherFigures {...model.otherFigures} onViewChange={onViewChange} />}
      <p className={styles.caption} data-basis="">
        <Said>{model.basis}</Said>
      </p>
      <KeyFigures figures={model.keyFigures} signs={model.signs} {...disclosure} />
      {model.cautions.length > 0 && (
        <ul className={styles.cautions}>
          {model.cautions.map((text) => (
            <li key={text}>
              <Said>{text}</Said>
            </li>
          ))}
        </ul>
      )}
      <RecordsSection partner={model} {...disclosure} />
      <FactsSection facts={model.facts} {...disclosure} />
      {model.tenYears && <TenYearsSection tenYears={model.tenYears} {...disclosure} />}
    </>
  );
}
