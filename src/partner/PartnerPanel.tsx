import { useRef, useState } from 'react';
import type { OnViewChange } from '../view-state/view.ts';
import type { Disclosure } from './AnswerBadge.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { MissingSection } from './MissingSection.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import { useEscape, usePanelFocus } from './panel-focus.ts';
import styles from './partner.module.css';
import type { PartnerModel } from './partner-model.ts';
import { RecordsSection } from './RecordsSection.tsx';
import { SheetHandle } from './SheetHandle.tsx';

interface PanelProps {
  readonly model: PartnerModel;
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

function Panel({ model, onViewChange, onClaim, takesFocus = always }: PanelProps) {
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
      <header className={styles.header}>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {model.name}
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

/** What the panel holds under its heading. */
export function PanelBody({
  model,
  onViewChange,
  disclosure,
}: Pick<PanelProps, 'model' | 'onViewChange'> & { readonly disclosure: Disclosure }) {
  const { onClaim } = disclosure;
  return (
    <div className={styles.body}>
      {model.scopeNote !== undefined && <p className={styles.note}>{model.scopeNote}</p>}
      <p className={styles.caption}>{model.basis}</p>
      {model.otherFigures && <OtherFigures {...model.otherFigures} onViewChange={onViewChange} />}
      <KeyFigures figures={model.keyFigures} {...disclosure} />
      {model.cautions.length > 0 && (
        <ul className={styles.cautions}>
          {model.cautions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <FactsSection facts={model.facts} {...disclosure} />
      <RecordsSection partner={model} {...disclosure} />
      {model.events && <EventsSection events={model.events} onViewChange={onViewChange} />}
      {model.claimsInAll > 0 && (
        <ClaimsSection claims={model.claims} inAll={model.claimsInAll} {...(onClaim && { onClaim })} />
      )}
      <MissingSection lines={model.missing} />
    </div>
  );
}
