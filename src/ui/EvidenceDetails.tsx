import type { EvidenceLine, FigureDescription } from '../format/evidence.ts';
import { ClaimLink } from './ClaimLink.tsx';
import styles from './evidence.module.css';
import { Said } from './Said.tsx';

export interface EvidenceDetailsProps {
  readonly description: FigureDescription;
  /** Leads to a claim; without it the claims are links to their place in the claims' list. */
  readonly onClaim?: (claimId: string) => void;
}

/** Formula, interval, inputs with their places, and what is assumed. */
export function EvidenceDetails({ description, onClaim }: EvidenceDetailsProps) {
  const { subject, heading, formula, interval, lines, more, assumptions } = description;
  return (
    <div className={styles.details}>
      <p className={styles.subject}>
        <Said>{subject}</Said>
      </p>
      <p className={styles.heading}>{heading}</p>
      {formula && (
        <p className={styles.formula}>
          <Said>{formula}</Said>
        </p>
      )}
      <dl>
        {interval && (
          <>
            <dt>Interval</dt>
            <dd>
              <Said>{interval}</Said>, from the rounding of what is printed
            </dd>
          </>
        )}
        <dt>{formula ? 'Inputs' : 'Source'}</dt>
        <dd>
          <ul>
            {lines.map((line) => (
              <li key={`${line.label} ${line.origin}`}>
                <Input line={line} isNamed={formula !== undefined} {...(onClaim && { onClaim })} />
              </li>
            ))}
            {more && <li>{more}</li>}
          </ul>
        </dd>
        {assumptions.length > 0 && (
          <>
            <dt>Note</dt>
            <dd>
              {assumptions.map((text) => (
                <p key={text}>
                  <Said>{text}</Said>
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

interface InputProps {
  readonly line: EvidenceLine;
  readonly isNamed: boolean;
  readonly onClaim?: (claimId: string) => void;
}

function Input({ line, isNamed, onClaim }: InputProps) {
  const { claimId } = line;
  return (
    <>
      {isNamed && (
        <>
          <Said>{line.label}</Said>:{' '}
          <b>
            <Said>{line.value}</Said>
          </b>{' '}
          <span aria-hidden="true">·</span>{' '}
        </>
      )}
      {claimId !== undefined && (
        <>
          <ClaimLink claimId={claimId} onClaim={onClaim}>
            Claim {claimId}
          </ClaimLink>
          {', '}
        </>
      )}
      {line.url ? (
        <a href={line.url}>
          <Said>{line.origin}</Said>
        </a>
      ) : (
        <Said>{line.origin}</Said>
      )}
    </>
  );
}
