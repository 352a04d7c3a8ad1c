import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Segmented } from '../../src/ui/Segmented.tsx';
import { recordedEditor } from '../view-state/recorded-editor.ts';

const OPTIONS = ['north', 'east', 'south'].map((value) => ({ value, label: value }));

function draw(takesGestures = true) {
  const { editor, commit, gestures } = recordedEditor<string>();
  render(
    <Segmented
      legend="Way"
      name="way"
      options={OPTIONS}
      value="north"
      editor={takesGestures ? editor : { commit: editor.commit }}
    />,
  );
  const group = screen.getByRole('radiogroup', { name: 'Way' });
  const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
  /** What the browser does of an arrow key: it tells of the key, and then chooses. */
  const press = (name: string, repeat = false) => {
    fireEvent.keyDown(group, { key: 'ArrowRight', repeat });
    choose(name);
  };
  return { commit, gestures, group, choose, press };
}

it('makes a choice of a press, and one gesture of an arrow key that is held', () => {
  const { commit, gestures, press } = draw();
  press('east');
  expect(commit).toHaveBeenCalledExactlyOnceWith('east');
  press('south', true);
  press('east', true);
  expect(gestures).toEqual([{ by: 'key', steps: ['south', 'east'], isEnded: false }]);
});

it.each([
  ['the key is let go', (group: HTMLElement) => fireEvent.keyUp(group, { key: 'ArrowRight' })],
  ['a pointer is pressed', (group: HTMLElement) => fireEvent.pointerDown(group)],
  ['another key is pressed', (group: HTMLElement) => fireEvent.keyDown(group, { key: 'ArrowLeft' })],
])('ends the gesture when %s: what is chosen next is a choice', (_, end) => {
  const { commit, gestures, group, choose, press } = draw();
  press('south', true);
  end(group);
  expect(gestures).toMatchObject([{ isEnded: true }]);
  choose('east');
  expect(commit).toHaveBeenCalledExactlyOnceWith('east');
  expect(gestures).toHaveLength(1);
});

it('makes choices of a held key where no gestures are taken', () => {
  const { commit, press } = draw(false);
  press('south', true);
  press('east', true);
  expect(commit.mock.calls).toEqual([['south'], ['east']]);
});
