import type { EvidenceLine, FigureDescription } from '../format/evidence.ts';
import { ClaimLink } from './ClaimLink.tsx';
import styles from './evidence.module.css';

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
      <p className={styles.subject}>{subject}</p>
      <p className={styles.heading}>{heading}</p>
      {formula && <p className={styles.formula}>{formula}</p>}
      <dl>
        {interval && (
          <>
            <dt>Interval</dt>
            <dd>{interval}, from the rounding of what is printed</dd>
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
                <p key={text}>{text}</p>
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
          {line.label}: <b>{line.value}</b> ·{' '}
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
      {line.url ? <a href={line.url}>{line.origin}</a> : line.origin}
    </>
  );
}
