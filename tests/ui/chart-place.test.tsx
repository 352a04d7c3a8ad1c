import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartPlace } from '../../src/ui/ChartPlace.tsx';
import { ChartPictures } from '../../src/ui/chart-pictures.ts';
import { drawWaiting } from '../../src/ui/chart-turns.ts';
import { useChart } from '../../src/ui/use-chart.ts';

const SIZE = { width: 300, height: 100 };
const load = async () => () => null;

function Chart({ model, live }: { readonly model: object; readonly live?: string }) {
  const { isPictured } = useChart(load, model, undefined);
  return (
    <ChartPlace id="a" name="Bars that grow" {...SIZE} isPictured={isPictured}>
      {live && <p>{live}</p>}
    </ChartPlace>
  );
}

/** A page that was served with the chart's picture, taken over. */
async function takenOver(model: object) {
  const pictures = new Map([['a', '<svg data-served=""></svg>']]);
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(
    <ChartPictures value={pictures}>
      <Chart model={model} />
    </ChartPictures>,
  );
  const root = await act(async () => hydrateRoot(box, <Chart model={model} />));
  return { box, draw: (chart: React.ReactElement) => act(async () => root.render(chart)) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('ChartPlace', () => {
  it('keeps the picture that the page was served with, and says it in words, until the chart has come', async () => {
    const model = {};
    const { box, draw } = await takenOver(model);
    expect(screen.getByRole('img', { name: 'Bars that grow' }).querySelector('[data-served]')).not.toBeNull();
    await draw(<Chart model={model} live="live" />);
    expect(box.querySelector('[data-served]')).not.toBeNull();
    act(drawWaiting);
    expect(box.querySelector('[data-served]')).toBeNull();
    expect(screen.getByText('live')).toBeInTheDocument();
  });

  it('shows no picture of another view: its room is empty until the chart has come', async () => {
    const { box, draw } = await takenOver({});
    await draw(<Chart model={{}} />);
    expect(box.querySelector('[data-served]')).toBeNull();
    expect(box.querySelector('[data-loading]')).toHaveStyle({ height: '100px' });
  });

  it('has no picture where the page is drawn anew', () => {
    const { container } = render(<Chart model={{}} />);
    expect(container.querySelector('[data-loading]')).not.toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('draws one chart in a frame, each as it was asked for last', () => {
    const two = (text: string) => (
      <>
        <Chart model={SIZE} live={`first ${text}`} />
        <Chart model={SIZE} live={`second ${text}`} />
      </>
    );
    const { container, rerender } = render(two('one'));
    const frame = () => act(() => vi.advanceTimersToNextTimer().advanceTimersToNextTimer());
    frame();
    expect(container.textContent).toBe('first one');
    rerender(two('two'));
    rerender(two('three'));
    frame();
    expect(container.textContent).toBe('first onesecond three');
    frame();
    expect(container.textContent).toBe('first threesecond three');
  });

  it('has a chart heard by its own name, and not at all where what stands around it says it', () => {
    const chart = <svg role="img" aria-label="Lines that fall" />;
    const { rerender } = render(
      <ChartPlace id="a" name="Lines that fall" {...SIZE} isPictured={false}>
        {chart}
      </ChartPlace>,
    );
    act(drawWaiting);
    expect(screen.getByRole('img', { name: 'Lines that fall' })).toBeInTheDocument();
    rerender(
      <ChartPlace id="a" {...SIZE} isPictured={false}>
        {chart}
      </ChartPlace>,
    );
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('draws all that waits before the page is printed', () => {
    const { container } = render(<Chart model={SIZE} live="live" />);
    act(() => window.dispatchEvent(new Event('beforeprint')));
    expect(container.textContent).toBe('live');
  });
});
