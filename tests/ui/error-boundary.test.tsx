import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';

function Broken(): never {
  throw new Error('no figure for this');
}

describe('what stands where a part failed', () => {
  // React would say it in the console.
  const onCaughtError = () => undefined;

  it('says that the rest works, when there is a rest', () => {
    render(
      <ErrorBoundary part="The map">
        <Broken />
      </ErrorBoundary>,
      { onCaughtError },
    );
    expect(screen.getByRole('alert')).toHaveTextContent('no figure for this');
    expect(screen.getByRole('alert')).toHaveTextContent('The rest of the page works');
  });

  it('says that the address keeps the view, when all of the page failed', () => {
    render(
      <ErrorBoundary part="The page" isPage>
        <Broken />
      </ErrorBoundary>,
      { onCaughtError },
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The page could not be drawn.');
    expect(screen.getByRole('alert')).toHaveTextContent('its address keeps the view');
    expect(screen.getByRole('alert')).not.toHaveTextContent('The rest of the page');
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  });
});
