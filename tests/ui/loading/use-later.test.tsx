import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLater } from '../../../src/ui/loading/use-later.ts';

type Code = () => string;

interface Request {
  readonly come: (code: Code) => void;
  readonly fail: (error: Error) => void;
}

/** Code that is asked for more than once, and comes or fails when the test says so. */
function requests() {
  const asked: Request[] = [];
  const load = () => new Promise<Code>((come, fail) => asked.push({ come, fail }));
  return { asked, load };
}

function Reader({ load, asked }: { readonly load: () => Promise<Code>; readonly asked: number }) {
  const code = useLater(load, asked > 0, asked);
  return <output>{typeof code === 'function' ? code() : String(code)}</output>;
}

const read = () => screen.getByRole('status').textContent;

it('code that has come stays, also when an earlier try fails after it', async () => {
  const { asked, load } = requests();
  const { rerender } = render(<Reader load={load} asked={1} />);
  rerender(<Reader load={load} asked={2} />);
  expect(asked).toHaveLength(2);
  await act(async () => asked[1]?.come(() => 'here'));
  expect(read()).toBe('here');
  await act(async () => asked[0]?.fail(new Error('did not come')));
  expect(read()).toBe('here');
});

it('a failure is said until another thing asked for is another try that succeeds', async () => {
  const { asked, load } = requests();
  const { rerender } = render(<Reader load={load} asked={1} />);
  expect(read()).toBe('none');
  await act(async () => asked[0]?.fail(new Error('did not come')));
  expect(read()).toBe('Error: did not come');
  rerender(<Reader load={load} asked={2} />);
  await act(async () => asked[1]?.come(() => 'here'));
  expect(read()).toBe('here');
});
