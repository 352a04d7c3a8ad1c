import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { glossaryFacts } from '../../src/app/from-atlas.ts';
import { Filters } from '../../src/controls/Filters.tsx';
import { filtersModel } from '../../src/controls/filters-model.ts';
import type { RegionSlug } from '../../src/trade/economy.ts';
import { ExplainWith } from '../../src/ui/Explain.tsx';
import type { ViewChange } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { recordedEditor } from '../view-state/recorded-editor.ts';

function draw(facts: ReturnType<typeof glossaryFacts> | undefined, regions: readonly RegionSlug[] = []) {
  const view = { ...viewOf(), regions };
  render(
    <ExplainWith value={facts}>
      <Filters
        model={filtersModel(realBase(), view)}
        view={view}
        editor={recordedEditor<ViewChange>().editor}
        resetHref="./"
        onReset={vi.fn()}
      />
    </ExplainWith>,
  );
  return screen
    .queryAllByRole('button', { name: /\?$/, hidden: true })
    .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
}

const facts = () => glossaryFacts(realAtlas(), realBase());

const QUESTIONS = [
  'What are exports, imports, turnover and balance?',
  'What are change, value and share?',
  'Whose record is this?',
  'What is covered, and what is not?',
];

describe('the filters', () => {
  it('explain each choice in its menu, and all of them at the end of the row for those that are none', () => {
    expect(draw(facts())).toEqual([...QUESTIONS, ...QUESTIONS]);
  });

  it('keep the names of their radio groups', () => {
    draw(facts());
    for (const name of ['Flow', 'Measure', 'Record'])
      expect(screen.getByRole('radiogroup', { name, hidden: true })).toBeInTheDocument();
  });

  it('name each menu by what is chosen in it', () => {
    draw(facts());
    for (const name of ['Flow: Exports', 'Measure: Change', 'Record: Belarus’s'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument();
  });

  it('say the regions chosen in full, however little of them there is room for', () => {
    draw(facts(), ['west-africa', 'central-africa', 'east-asia']);
    const names = 'Eastern Asia, Western Africa, Central Africa';
    const menu = screen.getByRole('button', { name: new RegExp(names) });
    for (const face of [...menu.querySelectorAll('[title]')]) expect(face).toHaveAttribute('title', names);
    expect(menu.querySelectorAll('[title]')).toHaveLength(2);
  });

  it('explain nothing without words', () => {
    expect(draw(undefined)).toEqual([]);
  });
});
