import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RangeSlider } from '../../src/timeline/RangeSlider.tsx';
import { recordedEditor } from '../view-state/recorded-editor.ts';

/** Draws two thumbs and gives the gestures that are made of them. */
function draw() {
  const { editor, commit, gestures } = recordedEditor<readonly number[]>();
  render(
    <RangeSlider
      values={[2010, 2020]}
      min={1992}
      max={2021}
      minDistance={1}
      largeStep={5}
      names={['From year', 'To year']}
      textOf={String}
      editor={editor}
    />,
  );
  const thumb = (name: string) => screen.getByRole('slider', { name });
  const clock = vi.spyOn(performance, 'now');
  /** Presses an arrow key; the page comes to it, and to its end, so much later. */
  const press = (name: string, at: number, { isRepeat = false, late = 0 } = {}) => {
    const down = createEvent.keyDown(thumb(name), { key: 'ArrowLeft', repeat: isRepeat });
    Object.defineProperty(down, 'timeStamp', { value: at });
    clock.mockReturnValue(at + late);
    fireEvent(thumb(name), down);
    fireEvent.keyUp(thumb(name), { key: 'ArrowLeft' });
  };
  return { commit, gestures, thumb, press };
}

it('makes one gesture of keys that follow each other closely, also where the page is slow to come to them', () => {
  const { gestures, press } = draw();
  press('From year', 1000);
  press('From year', 1300);
  press('From year', 1600, { late: 5000 });
  press('From year', 7000);
  expect(gestures).toMatchObject([{ by: 'key', isEnded: false }]);
  expect(gestures[0]?.steps).toHaveLength(4);
});

it('begins another gesture after a pause, on another thumb, and when a thumb is come back to', () => {
  const { gestures, press, thumb } = draw();
  press('From year', 1000);
  press('From year', 1900);
  fireEvent.blur(thumb('From year'));
  press('To year', 2000);
  fireEvent.blur(thumb('To year'));
  press('From year', 2100);
  expect(gestures.map(({ steps }) => steps.length)).toEqual([1, 1, 1, 1]);
  expect(gestures.map(({ isEnded }) => isEnded)).toEqual([true, true, true, false]);
});

it('makes one gesture of a key that is held', () => {
  const { gestures, press } = draw();
  press('From year', 1000);
  press('From year', 3000, { isRepeat: true });
  press('From year', 5000, { isRepeat: true });
  expect(gestures).toHaveLength(1);
  expect(gestures[0]?.steps).toHaveLength(3);
});

it('makes one gesture of a drag, which ends when the thumb is let go, and no choice beside it', () => {
  const { commit, gestures, thumb } = draw();
  const handle = thumb('To year').parentElement as HTMLElement;
  handle.setPointerCapture = () => undefined;
  const control = handle.parentElement as HTMLElement;
  control.getBoundingClientRect = () => new DOMRect(0, 0, 290, 20);
  fireEvent.pointerDown(handle, { button: 0, clientX: 280 });
  fireEvent.pointerMove(control, { clientX: 260 });
  fireEvent.pointerMove(control, { clientX: 240 });
  expect(gestures).toEqual([
    {
      by: 'pointer',
      steps: [
        [2010, 2018],
        [2010, 2016],
      ],
      isEnded: false,
    },
  ]);
  fireEvent.pointerUp(control);
  expect(gestures).toMatchObject([{ isEnded: true }]);
  expect(commit).not.toHaveBeenCalled();
});
