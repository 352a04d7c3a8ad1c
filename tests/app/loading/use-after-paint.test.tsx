import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useAfterPaint } from '../../../src/app/loading/use-after-paint.ts';

const drawn: string[] = [];

function Reader({ value }: { readonly value: string }) {
  const later = useAfterPaint(value);
  drawn.push(later);
  return <output>{later}</output>;
}

const read = () => screen.getByRole('status').textContent;

it('keeps the value before until a frame was drawn, and passes over what is out of date by then', async () => {
  const { rerender } = render(<Reader value="1" />);
  expect(read()).toBe('1');
  rerender(<Reader value="2" />);
  rerender(<Reader value="3" />);
  expect(read()).toBe('1');
  await waitFor(() => expect(read()).toBe('3'));
  expect(drawn).not.toContain('2');
});
