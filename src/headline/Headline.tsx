import { type KeyboardEvent, memo, type ReactNode, use, useId, useRef, useState } from 'react';
import { counted } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import type { FigureName } from '../format/quantity.ts';
import { textOf, unbroken } from '../format/sentence.ts';
import type { Figure } from '../trade/figure.ts';
import { EvidenceBadge } from '../ui/EvidenceBadge.tsx';
import { ExplainWith } from '../ui/Explain.tsx';
import { Info } from '../ui/Info.tsx';
import { Said } from '../ui/Said.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import styles from './headline.module.css';
import type { HeadlineModel } from './headline-model.ts';
import { useFit } from './use-fit.ts';

export interface HeadlineProps {
  readonly model: HeadlineModel;
  readonly nameOf: (figure: Figure) => FigureName;
  /** Where a figure comes from. */
  readonly evidenceOf: (figure: Figure) => ReactNode;
  readonly onViewChange: OnViewChange;
}

/** The sentence that leads the page; its number opens the evidence behind it, in place. */
export const Headline = memo(function Headline({ model, nameOf, evidenceOf, onViewChange }: HeadlineProps) {
  const [openText, setOpenText] = useState<string>();
  const detailsId = useId();
  const knownId = useId();
  const number = useRef<HTMLButtonElement>(null);
  const box = useFit<HTMLDivElement>(model.text);
  const figure = model.lead.find((part) => part.figure)?.figure;
  const isOpen = figure !== undefined && openText === model.text;
  const handleToggle = () => setOpenText(isOpen ? undefined : model.text);
  const handleKey = (event: KeyboardEvent) => {
    // The next press of the key is for what is selected.
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpenText(undefined);
    number.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside hear the key; this hears it for both
    <div ref={box} className={styles.lede} onKeyDown={handleKey}>
      <h1>
        <span className={styles.lead}>
          {model.lead.map((part) =>
            part.figure ? (
              <button
                key={part.text}
                ref={number}
                type="button"
                className={styles.number}
                aria-describedby={knownId}
                aria-expanded={isOpen}
                aria-controls={isOpen ? detailsId : undefined}
                onClick={handleToggle}
              >
                <Said>{unbroken(part.text)}</Said>
              </button>
            ) : (
              <span key={part.text}>
                <Said>{part.text}</Said>
              </span>
            ),
          )}
        </span>
        <span className={styles.rest} data-rest="">
          <Said>{unbroken(textOf(model.rest))}</Said>
        </span>
      </h1>
      {figure && (
        <span id={knownId} hidden>
          {nameOf(figure).name}. Opens where it comes from.
        </span>
      )}
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          {evidenceOf(figure)}
        </div>
      )}
      <div className={styles.context}>
        <Coverage model={model} onViewChange={onViewChange} />
        <div className={styles.notes}>
          {figure && (
            // The number in the sentence is the same button, and says the same.
            <span className={styles.badge} aria-hidden="true">
              <EvidenceBadge
                figure={figure}
                description={nameOf(figure)}
                isOpen={isOpen}
                onToggle={handleToggle}
                isTwin
              />
            </span>
          )}
          <More model={model} />
        </div>
      </div>
    </div>
  );
});

/** How much of the view has a figure, and the way to years that have more. */
function Coverage({ model, onViewChange }: Pick<HeadlineProps, 'model' | 'onViewChange'>) {
  const { known, of } = model.coverage;
  const { denser } = model;
  return (
    <p className={styles.coverage}>
      <b>
        {formatCount(known)} of {formatCount(of)}
      </b>{' '}
      {of === 1 ? 'partner' : 'partners'} {known === 1 ? 'has' : 'have'} a figure
      <span className={styles.roomy}> for this</span>.
      {known === 0 && !denser && ' Choose other years, another region or the other record.'}
      {denser && (
        <>
          {' '}
          <button type="button" onClick={() => onViewChange({ years: denser.years })}>
            Show <Said>{denser.label}</Said>
            <span className={styles.roomy}>
              , where {formatCount(denser.known)} {denser.known === 1 ? 'has' : 'have'} one
            </span>
          </button>
        </>
      )}
    </p>
  );
}

/** What to keep in mind, and the sentence in full where it does not stand whole. */
function More({ model: { cautions, text, rest } }: Pick<HeadlineProps, 'model'>) {
  const count = cautions.length === 0 ? undefined : counted(cautions.length, 'caution');
  // In a frame of another page nothing opens over it: it could be cut off.
  if (use(ExplainWith) === undefined)
    return cautions.map((caution) => (
      <span key={caution}>
        <Said>{caution}</Said>
      </span>
    ));
  return (
    <span className={styles.more} data-cautions={cautions.length > 0 || undefined}>
      <Info
        label={count === undefined ? 'More: the whole sentence' : `${count}, and the whole sentence. More`}
        text={
          <>
            <span className={styles.count}>{count ?? 'More'}</span>
            <span className={styles.moreWord}>More</span>
          </>
        }
      >
        {rest.length > 0 && (
          <p className={styles.whole}>
            <Said>{`${text}.`}</Said>
          </p>
        )}
        {cautions.map((caution) => (
          <p key={caution}>
            <Said>{caution}</Said>
          </p>
        ))}
      </Info>
    </span>
  );
}
