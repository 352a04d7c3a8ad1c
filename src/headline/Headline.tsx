import { memo, type ReactNode, useId, useState } from 'react';
import { formatCount } from '../format/number.ts';
import type { FigureName } from '../format/quantity.ts';
import { textOf, unbroken } from '../format/sentence.ts';
import type { Figure } from '../trade/figure.ts';
import { EvidenceBadge } from '../ui/EvidenceBadge.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import styles from './headline.module.css';
import type { HeadlineModel } from './headline-model.ts';

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
  const figure = model.lead.find((part) => part.figure)?.figure;
  const isOpen = figure !== undefined && openText === model.text;
  const handleToggle = () => setOpenText(isOpen ? undefined : model.text);
  const { known, of } = model.coverage;

  return (
    <div className={styles.lede}>
      <h1>
        {model.lead.map((part) =>
          part.figure ? (
            <button
              key={part.text}
              type="button"
              className={styles.number}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              onClick={handleToggle}
            >
              {unbroken(part.text)}
            </button>
          ) : (
            <span key={part.text}>{part.text}</span>
          ),
        )}
        <span className={styles.rest}>{unbroken(textOf(model.rest))}</span>
      </h1>
      <p className={styles.coverage}>
        <b>
          {formatCount(known)} of {formatCount(of)}
        </b>{' '}
        {of === 1 ? 'partner' : 'partners'} {known === 1 ? 'has' : 'have'} a figure for this.
        {known === 0 && !model.denser && ' Choose other years, another region or the other record.'}
        {model.denser && (
          <>
            {' '}
            <b>{formatCount(model.denser.known)}</b> {model.denser.known === 1 ? 'has' : 'have'} one for{' '}
            <span className={styles.range}>{model.denser.label}</span>.{' '}
            <button type="button" onClick={() => model.denser && onViewChange({ years: model.denser.years })}>
              Show {model.denser.label}
            </button>
          </>
        )}
      </p>
      <div className={styles.context}>
        {figure && (
          <EvidenceBadge figure={figure} description={nameOf(figure)} isOpen={isOpen} onToggle={handleToggle} />
        )}
        {model.cautions.map((caution) => (
          <span key={caution}>{caution}</span>
        ))}
      </div>
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          {evidenceOf(figure)}
        </div>
      )}
    </div>
  );
});
