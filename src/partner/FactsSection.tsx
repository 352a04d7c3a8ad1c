import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { Disclosure } from './AnswerFigure.tsx';
import { AnswerFigure, OpenEvidence } from './AnswerFigure.tsx';
import type { LabelledAnswer } from './key-figures.ts';
import styles from './partner.module.css';

/** Shares, index and average growth: one line each, with its evidence or its reason. */
export function FactsSection({ facts, ...disclosure }: Disclosure & { readonly facts: readonly LabelledAnswer[] }) {
  return (
    <section>
      <h3>Shares and growth</h3>
      <dl className={styles.facts} {...useOneStop<HTMLDListElement>()}>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt>
              <Said>{fact.label}</Said>
            </dt>
            <dd>
              <AnswerFigure labelled={fact} {...disclosure} />
              <OpenEvidence answers={[fact]} {...disclosure} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
