import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RangeSlider } from '../../src/timeline/RangeSlider.tsx';
import type { Gesture } from '../../src/view-state/view.ts';

/** Draws two thumbs and gives the gesture of each step that is made of them. */
function draw() {
  const gestures: Gesture[] = [];
  render(
    <RangeSlider
      values={[2010, 2020]}
      min={1992}
      max={2021}
      apart={1}
      largeStep={5}
      names={['From year', 'To year']}
      textOf={String}
      onMove={(_, gesture) => gestures.push(gesture)}
      onChoose={() => undefined}
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
  return { gestures, thumb, press };
}

it('makes one gesture of keys that follow each other closely, also where the page is slow to come to them', () => {
  const { gestures, press } = draw();
  press('From year', 1000);
  press('From year', 1300);
  press('From year', 1600, { late: 5000 });
  press('From year', 7000);
  expect(gestures).toHaveLength(4);
  expect(new Set(gestures).size).toBe(1);
});

it('begins another gesture after a pause, on another thumb, and when a thumb is come back to', () => {
  const { gestures, press, thumb } = draw();
  press('From year', 1000);
  press('From year', 1900);
  fireEvent.blur(thumb('From year'));
  press('To year', 2000);
  fireEvent.blur(thumb('To year'));
  press('From year', 2100);
  expect(new Set(gestures).size).toBe(4);
});

it('makes one gesture of a key that is held', () => {
  const { gestures, press } = draw();
  press('From year', 1000);
  press('From year', 3000, { isRepeat: true });
  press('From year', 5000, { isRepeat: true });
  expect(new Set(gestures).size).toBe(1);
});
