import { ClaimLink } from '../ui/ClaimLink.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import brief from './brief.module.css';
import styles from './partner-claims.module.css';
import type { PartnerClaim } from './partner-claims.ts';
import { deciderOf } from './partner-claims.ts';

/** The claims about the partner with their verdicts; each leads to its row in the claims view. */
export function ClaimsSection({
  claims,
  saidOfRegions,
  inAll,
  onClaim,
}: {
  readonly claims: readonly PartnerClaim[];
  readonly saidOfRegions: readonly string[];
  readonly inAll: number;
  readonly onClaim?: (claimId: string) => void;
}) {
  return (
    <section className={brief.wide}>
      <h3>
        Claims{' '}
        <span>
          {claims.length} of {inAll}
        </span>
      </h3>
      {claims.length === 0 && <p>No claim is about this partner{saidOfRegions.length > 0 && ' alone'}.</p>}
      {saidOfRegions.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <span>
              <ClaimLink claimId={claim.id} onClaim={onClaim}>
                {claim.statement}
              </ClaimLink>{' '}
              <small>{claim.locator}</small>
              {deciderOf(claim) && <small className={styles.decider}>{deciderOf(claim)?.sentence}</small>}
            </span>
            <span>
              <b>{[claim.qualifier, claim.value].filter(Boolean).join(' ')}</b>{' '}
              <VerdictMark verdict={claim.verdict} strength={claim.strength} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
