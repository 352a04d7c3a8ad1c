import { ClaimLink } from '../ui/ClaimLink.tsx';
import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
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
      {claims.length > 0 && <ClaimList claims={claims} onClaim={onClaim} />}
    </section>
  );
}

interface ClaimListProps {
  readonly claims: readonly PartnerClaim[];
  readonly onClaim: ((claimId: string) => void) | undefined;
}

/** One stop of the Tab key, as the events are. */
function ClaimList({ claims, onClaim }: ClaimListProps) {
  return (
    <ul className={styles.list} {...useOneStop<HTMLUListElement>()}>
      {claims.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} decider={deciderOf(claim)?.sentence} onClaim={onClaim} />
      ))}
    </ul>
  );
}

interface ClaimEntryProps extends Pick<ClaimListProps, 'onClaim'> {
  readonly claim: PartnerClaim;
  /** What decides its verdict. */
  readonly decider: string | undefined;
}

function ClaimEntry({ claim, decider, onClaim }: ClaimEntryProps) {
  return (
    <li>
      <span>
        <ClaimLink claimId={claim.id} onClaim={onClaim}>
          {claim.statement}
        </ClaimLink>{' '}
        <small>
          <Said>{claim.locator}</Said>
        </small>
        {decider !== undefined && (
          <small className={styles.decider}>
            <Said>{decider}</Said>
          </small>
        )}
      </span>
      <span>
        <b>
          <Said>{[claim.qualifier, claim.value].filter(Boolean).join(' ')}</Said>
        </b>{' '}
        <VerdictMark verdict={claim.verdict} strength={claim.strength} />
      </span>
    </li>
  );
}
