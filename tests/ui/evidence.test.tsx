import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { signsOf } from '../../src/format/signs.ts';
import { EVIDENCE } from '../../src/trade/figure.ts';
import { EvidenceGlyph } from '../../src/ui/EvidenceGlyph.tsx';
import { SignLine } from '../../src/ui/SignLine.tsx';

const names = { claims: 'the book', record: 'the register' };
const all = EVIDENCE.map((evidence) => ({ evidence }));

describe('the sign beside a figure', () => {
  it('stands where the evidence is neither plain nor told by the ≈ of the number', () => {
    for (const evidence of EVIDENCE) render(<EvidenceGlyph evidence={evidence} label={evidence} />);
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
      'stated',
      'derived',
      'estimated',
    ]);
  });
});

describe('the line of signs', () => {
  it('explains the signs that occur in the words of the package, and what stands without one', () => {
    const { container } = render(<SignLine signs={signsOf(all, names, 'our record')} />);
    expect(container).toHaveTextContent(
      'stated by the book. derived from the book alone. estimated by those who compiled the register. ≈ implied by the book and the register together. A figure without a sign is from our record.',
    );
    expect(container.querySelectorAll('svg')).toHaveLength(3);
  });

  it('says of plain figures alone only whose they are, and nothing of signs that do not occur', () => {
    expect(signsOf([{ evidence: 'observed' }], names, 'our record')).toEqual({
      signs: [],
      plain: 'All figures are from our record.',
    });
    expect(signsOf([{ evidence: 'stated' }], names, 'our record').plain).toBeUndefined();
    expect(signsOf([], names, 'our record')).toEqual({ signs: [], plain: undefined });
  });
});
