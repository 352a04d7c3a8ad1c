import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { glossaryFacts } from '../../src/app/from-atlas.ts';
import type { LegendModel } from '../../src/map/legend-model.ts';
import { MapLegend } from '../../src/map/MapLegend.tsx';
import { ExplainWith } from '../../src/ui/Explain.tsx';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const model: LegendModel = {
  ...{ steps: [], sample: 'q5', breaks: [], lowName: 'Fell', highName: 'Grew', unit: 'percent', explanation: '' },
  entries: [
    { kind: 'zero', name: 'No change', count: 1 },
    { kind: 'no-figure', name: 'No figure', count: 150 },
    { kind: 'rough', name: 'Implied', count: 1 },
    { kind: 'outside', name: 'Not covered' },
  ],
};
const steps = { shown: undefined, pinned: undefined, point: vi.fn(), press: vi.fn(), letGo: () => false };

function draw() {
  render(
    <ExplainWith value={glossaryFacts(realAtlas(), realBase())}>
      <MapLegend model={model} steps={steps} />
    </ExplainWith>,
  );
}

describe('MapLegend', () => {
  it('has a word for each mark that explains itself when pressed, but not for what needs no explanation', () => {
    draw();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'No figure',
      'Implied',
      'Not covered',
    ]);
  });

  it('is one tab stop, with arrow keys inside', async () => {
    draw();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'No figure' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Not covered' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: 'Implied' })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });
});
