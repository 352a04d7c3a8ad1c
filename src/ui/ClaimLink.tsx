import { createContext, type ReactNode, use } from 'react';
import { InNewTab } from './InNewTab.tsx';

/** The address of the page that has the list of claims, where this one has none, as in a frame. */
export const ClaimsElsewhere = createContext<string | undefined>(undefined);

export interface ClaimLinkProps {
  readonly claimId: string;
  /** Leads to the claim; without it the browser goes to the claim's place in the list. */
  readonly onClaim?: ((claimId: string) => void) | undefined;
  readonly children: ReactNode;
}

/** Leads to a claim in the list: on this page, or in a tab of its own where this page has no list. */
export function ClaimLink({ claimId, onClaim, children }: ClaimLinkProps) {
  const elsewhere = use(ClaimsElsewhere);
  const anchor = `#claim-${claimId}`;
  if (elsewhere !== undefined) {
    return (
      <a href={elsewhere + anchor} target="_blank" rel="noopener">
        {children}
        <InNewTab />
      </a>
    );
  }
  return (
    <a
      href={anchor}
      onClick={(event) => {
        if (!onClaim) return;
        event.preventDefault();
        onClaim(claimId);
      }}
    >
      {children}
    </a>
  );
}
