import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { glossaryFacts } from '../../src/app/from-atlas.ts';
import { MapLegend } from '../../src/map/legend/MapLegend.tsx';
import { useHighlightedBin } from '../../src/map/legend/use-highlighted-bin.ts';
import type { LegendModel } from '../../src/map/model/legend-model.ts';
import { Announcer } from '../../src/ui/Announcer.tsx';
import { ExplainWith } from '../../src/ui/Explain.tsx';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const model: LegendModel = {
  ...{
    bins: [],
    sample: 'q5',
    breaks: [],
    lowName: 'Fell',
    highName: 'Grew',
    unit: 'percent',
    unitWords: 'percent',
    explanation: '',
  },
  entries: [
    { kind: 'zero', name: 'No change', count: 1 },
    { kind: 'no-figure', name: 'No figure', count: 150 },
    { kind: 'rough', name: 'Implied', count: 1 },
    { kind: 'outside', name: 'Not covered' },
  ],
};
function Legend({ shown }: { readonly shown: LegendModel }) {
  return (
    <ExplainWith value={glossaryFacts(realAtlas(), realBase())}>
      <MapLegend model={shown} highlight={useHighlightedBin(shown.bins)} />
      <Announcer />
    </ExplainWith>
  );
}

function draw(shown = model) {
  render(<Legend shown={shown} />);
}

const withSteps: LegendModel = {
  ...model,
  bins: [
    { token: 'q0', count: 0, range: 'below −50', holds: 'Below −50 percent: no partner' },
    { token: 'q1', count: 1, range: 'at least −50', holds: 'At least −50 percent: Turkey' },
  ],
};

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

  it('is one stop with its steps, whose names begin as they are written', async () => {
    draw(withSteps);
    await userEvent.tab();
    const [lowest, highest] = screen.getAllByRole('button', { pressed: false });
    expect(lowest).toHaveFocus();
    expect(lowest).toHaveTextContent(/^below −50 percent, 0 partners$/);
    expect(lowest?.querySelector('[data-said="minus 50"]')).not.toBeNull();
    expect(highest).toHaveTextContent(/^at least −50 percent, 1 partner$/);
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Not covered' })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('says which partners a step has when it is chosen, and when all are alike again', async () => {
    draw(withSteps);
    const [, highest] = screen.getAllByRole('button', { pressed: false });
    await userEvent.click(highest ?? expect.fail('no step'));
    expect(highest).toHaveAttribute('aria-pressed', 'true');
    await screen.findByText('At least minus 50 percent: Turkey.');
    await userEvent.keyboard('{Enter}');
    await screen.findByText('All partners are shown alike again.');
  });
});
