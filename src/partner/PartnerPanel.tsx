import { useRef, useState } from 'react';
import { formatDay, isoDayOf } from '../format/date.ts';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import type { OnViewChange } from '../view-state/view.ts';
import type { Disclosure } from './AnswerBadge.tsx';
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
import { useEscape, usePanelFocus } from './panel-focus.ts';
import styles from './partner.module.css';
import type { PartnerModel } from './partner-model.ts';
import { RecordsSection } from './RecordsSection.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { TenYearsSection } from './TenYearsSection.tsx';

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
 * Everything about one partner: at the right from 960 px up, a sheet from the bottom below. The close button and Esc
 * close it. Another partner is a new panel: nothing of the last one stays open or on screen.
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
  useEscape(handleClose);
  usePanelFocus(heading, takesFocus);
  const disclosure: Disclosure = {
    model,
    open,
    onToggle: (id) => setOpen(open === id ? undefined : id),
    ...(onClaim && { onClaim }),
  };
  return (
    <section className={styles.panel} aria-label="Partner" data-iso3-open={model.iso3} data-tall={isTall || undefined}>
      <SheetHandle isTall={isTall} onTallChange={setIsTall} onClose={handleClose} />
      <BriefHead {...origin} day={isPrinting ? formatDay(isoDayOf(now())) : undefined} />
      <header className={styles.header}>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {isPrinting ? model.title : model.name}
          </h2>
          <p>{model.place}</p>
        </div>
        {model.compare && (
          <button
            type="button"
            className={styles.compare}
            onClick={() => onViewChange({ partners: model.compare?.partners ?? [] })}
          >
            {model.compare.text}
          </button>
        )}
        <button type="button" aria-label={`Close ${model.name}`} onClick={handleClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <PanelBody model={model} onViewChange={onViewChange} disclosure={disclosure} />
    </section>
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
        <p className={brief.sentence}>
          {model.sentence.map(({ text, figure }) => (figure ? <b key={text}>{text}</b> : text))}.
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
      <p className={styles.caption}>{model.basis}</p>
      <KeyFigures figures={model.keyFigures} {...disclosure} />
      {model.cautions.length > 0 && (
        <ul className={styles.cautions}>
          {model.cautions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <FactsSection facts={model.facts} {...disclosure} />
      {model.tenYears && <TenYearsSection tenYears={model.tenYears} {...disclosure} />}
      <RecordsSection partner={model} {...disclosure} />
    </>
  );
}
