import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { glossaryFacts } from '../../src/app/from-atlas.ts';
import { Filters } from '../../src/controls/Filters.tsx';
import { filtersModel } from '../../src/controls/filters-model.ts';
import { ExplainWith } from '../../src/ui/Explain.tsx';
import { viewOf } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

function draw(facts: ReturnType<typeof glossaryFacts> | undefined) {
  const view = viewOf();
  render(
    <ExplainWith value={facts}>
      <Filters model={filtersModel(realBase(), view)} view={view} onViewChange={vi.fn()} resetHref="./" />
    </ExplainWith>,
  );
  return screen
    .queryAllByRole('button', { name: /\?$/, hidden: true })
    .map((button) => button.getAttribute('aria-label'));
}

describe('the filters', () => {
  it('explain each control beside its name; the regions also in their sheet, where the name is not', () => {
    expect(draw(glossaryFacts(realAtlas(), realBase()))).toEqual([
      'What are exports, imports, turnover and balance?',
      'What are change, value and share?',
      'Whose record is this?',
      'What is covered, and what is not?',
      'What is covered, and what is not?',
    ]);
  });

  it('keep the names of their radio groups', () => {
    draw(glossaryFacts(realAtlas(), realBase()));
    for (const name of ['Flow', 'Measure', 'Record'])
      expect(screen.getByRole('radiogroup', { name, hidden: true })).toBeInTheDocument();
  });

  it('explain nothing without words', () => {
    expect(draw(undefined)).toEqual([]);
  });
});
