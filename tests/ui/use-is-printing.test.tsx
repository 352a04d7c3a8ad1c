import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useIsPrinting } from '../../src/ui/use-is-printing.ts';

function Reader() {
  return <output>{String(useIsPrinting())}</output>;
}

const announce = (name: string) => act(() => window.dispatchEvent(new Event(name)));
const read = () => screen.getByRole('status').textContent;

it('tells every part that the page is put on paper, also one that comes while it is', () => {
  const { rerender } = render(<Reader key="early" />);
  expect(read()).toBe('false');
  announce('beforeprint');
  expect(read()).toBe('true');
  rerender(<Reader key="late" />);
  expect(read()).toBe('true');
  announce('afterprint');
  expect(read()).toBe('false');
});
