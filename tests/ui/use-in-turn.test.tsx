// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useInTurn } from '../../src/ui/use-in-turn.ts';

const drawn = vi.fn<(name: string) => void>();

function Costly({ name, value }: { readonly name: string; readonly value: string }) {
  const turn = useInTurn(value);
  if (turn !== undefined) drawn(`${name} ${turn}`);
  return <p data-testid={name}>{turn ?? 'blank'}</p>;
}

const textOf = (name: string) => screen.getByTestId(name).textContent;

describe('costly parts', () => {
  it('keep their place blank, come one after another, and end on the newest value', async () => {
    const both = (value: string) => (
      <>
        <Costly name="a" value={value} />
        <Costly name="b" value={value} />
      </>
    );
    const { rerender } = render(both('1'));
    expect([textOf('a'), textOf('b')]).toEqual(['blank', 'blank']);
    await waitFor(() => expect(textOf('a')).toBe('1'));
    await waitFor(() => expect(textOf('b')).toBe('1'));
    rerender(both('2'));
    expect([textOf('a'), textOf('b')]).toEqual(['1', '1']);
    rerender(both('3'));
    await waitFor(() => expect([textOf('a'), textOf('b')]).toEqual(['3', '3']));
    // What was out of date before its turn came was never drawn.
    expect(drawn.mock.calls.flat()).not.toContain('a 2');
    expect(drawn.mock.calls.flat()).not.toContain('b 2');
  });

  it('are passed over when they are gone before their turn', async () => {
    const { unmount } = render(<Costly name="gone" value="1" />);
    unmount();
    render(<Costly name="here" value="1" />);
    await waitFor(() => expect(textOf('here')).toBe('1'));
    expect(drawn.mock.calls.flat()).not.toContain('gone 1');
  });
});
