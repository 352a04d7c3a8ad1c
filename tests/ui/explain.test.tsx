import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { glossaryFacts } from '../../src/app/from-atlas.ts';
import { Explain, ExplainWith } from '../../src/ui/Explain.tsx';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const facts = glossaryFacts(realAtlas(), realBase());

/** What a browser does when a press opens the card that a button points to. */
function open(button: HTMLElement) {
  const card = document.getElementById(button.getAttribute('popovertarget') ?? '') ?? expect.fail('no card');
  fireEvent(card, Object.assign(new Event('toggle'), { newState: 'open', oldState: 'closed' }));
  return card;
}

describe('Explain', () => {
  it('a “?” has its question for a name, and opens a sentence with the way to the word', async () => {
    render(
      <ExplainWith value={facts}>
        <Explain term="mirror" question="What is the mirror record?" />
      </ExplainWith>,
    );
    const card = open(screen.getByRole('button', { name: 'What is the mirror record?' }));
    const text = await screen.findByText(/^The same trade as the partner recorded it/);
    expect(card).toContainElement(text);
    expect(text).toHaveFocus();
    expect(screen.getByText('How to read this')).toHaveAttribute('href', '#term-mirror');
  });

  it('a word keeps its name', () => {
    render(
      <ExplainWith value={facts}>
        <Explain term="implied">Implied</Explain>
      </ExplainWith>,
    );
    expect(screen.getByRole('button', { name: 'Implied' })).toBeVisible();
  });

  it('explains nothing where there is nothing to explain with, as in a frame', () => {
    render(
      <p>
        <Explain term="record" question="Whose record is this?" />
        <Explain term="implied">Implied</Explain>
      </p>,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Implied')).toBeVisible();
  });
});
