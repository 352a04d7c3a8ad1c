import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageContext } from '../../../src/app/sections/section-props.ts';

type Lazy = typeof import('../../../src/app/loading/lazy-section.tsx');
type PageState = typeof import('../../../src/ui/loading/page-state.ts');

let lazy: Lazy;
let page: PageState;
let mayCome: () => Promise<void>;

// Sections of their own: what they draw is no matter here.
vi.mock('../../../src/app/sections/TableSection.tsx', () => ({
  TableSection: ({ focus }: { focus?: string }) => (
    <table id="table">
      <tbody>
        <tr>
          <td>{focus ?? 'no partner'}</td>
        </tr>
      </tbody>
    </table>
  ),
}));
vi.mock('../../../src/app/sections/PartnerSection.tsx', () => ({
  PartnerSection: ({ partner }: { partner: string }) => <p>{partner}</p>,
}));
vi.mock('../../../src/ui/loading/load-module.ts', () => ({
  loadModule: async (load: () => Promise<unknown>) => {
    await mayCome();
    return load();
  },
}));

const context = (opened?: string) => ({ data: {}, later: {}, opened }) as unknown as PageContext;
const onCaughtError = () => undefined;

beforeEach(async () => {
  vi.resetModules();
  mayCome = async () => undefined;
  lazy = await import('../../../src/app/loading/lazy-section.tsx');
  page = await import('../../../src/ui/loading/page-state.ts');
});

it('a section keeps its place until its code comes, is drawn from what its row takes of the page, and then answers', async () => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  mayCome = () => coming;
  render(lazy.drawSection('table', context('TUR')));
  expect(screen.getByText('Loading the table')).toBeInTheDocument();
  await act(async () => come());
  expect(await screen.findByRole('table')).toHaveTextContent('TUR');
  expect(screen.getByRole('table')).toHaveAttribute('data-live');
});

it('a section whose code does not come says so, and another try draws it', async () => {
  mayCome = () => Promise.reject(new Error('TableSection-abc.js did not come over the network.'));
  render(lazy.drawSection('table', context()), { onCaughtError });
  expect(await screen.findByRole('alert')).toHaveTextContent('The table could not be drawn.');
  mayCome = async () => undefined;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table')).toHaveTextContent('no partner');
});

it('one and the same component stands for a section, so that it is not drawn anew', () => {
  expect(lazy.lazySection('partner')).toBe(lazy.lazySection('partner'));
});

it('what hydrates on interaction waits for the reader, and what comes on demand does not', async () => {
  page.enter('hydrating');
  lazy.deferHydration();
  page.enter('live');
  const Partner = lazy.lazySection('partner');
  const partner = { partner: 'TUR' } as unknown as Parameters<typeof Partner>[0];
  render(
    <>
      {lazy.drawSection('table', context())}
      <Partner {...partner} />
    </>,
  );
  expect(await screen.findByText('TUR')).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await act(async () => {
    fireEvent.pointerMove(window);
    await page.whenReached('used');
  });
  expect(await screen.findByRole('table')).toHaveAttribute('data-live');
});
