import type { Disclosure } from './AnswerFigure.tsx';
import { AnswerFigure, OpenEvidence } from './AnswerFigure.tsx';
import type { LabelledAnswer } from './key-figures.ts';
import styles from './partner.module.css';

/** Shares, index and average growth: one line each, with its evidence or its reason. */
export function FactsSection({ facts, ...disclosure }: Disclosure & { readonly facts: readonly LabelledAnswer[] }) {
  return (
    <section>
      <h3>Shares and growth</h3>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt>{fact.label}</dt>
            <dd>
              <AnswerFigure labelled={fact} {...disclosure} />
            </dd>
          </div>
        ))}
      </dl>
      <OpenEvidence answers={facts} {...disclosure} />
    </section>
  );
}
