import { fireEvent } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EarlyEvents } from '../../../src/app/loading/early-events.ts';

type EventReplay = typeof import('../../../src/app/loading/event-replay.ts');

let replay: EventReplay;
let early: EarlyEvents;
const said = vi.fn();
const done: string[] = [];
const one = (css: string) => document.querySelector(css) as HTMLElement;

/** As the first script of the page does it. */
function queue(...events: readonly [css: string, event: Event][]) {
  for (const [css, event] of events) {
    Object.defineProperty(event, 'target', { value: one(css) });
    early.queued.push(event);
  }
}

const click = () => new MouseEvent('click', { bubbles: true });

beforeEach(async () => {
  vi.resetModules();
  replay = await import('../../../src/app/loading/event-replay.ts');
  document.body.innerHTML = `
    <div id="root"><button id="flow">Imports</button><input id="field" />
      <section id="map"><button id="zoom">Zoom in</button></section>
      <section id="table"><button id="sort">Sort</button></section>
    </div>`;
  early = { where: '#root', queued: [], say: said.mockClear() };
  window.earlyEvents = early;
  done.length = 0;
  for (const type of ['click', 'input', 'focusin'])
    one('#root').addEventListener(type, ({ target }) => done.push(`${type} ${(target as Element).id}`));
});

it('what was done on the page is done once it answers, in the order it was done; what a section waits with, later', () => {
  queue(['#sort', click()], ['#flow', click()], ['#zoom', click()]);
  replay.becomeLive('map');
  expect(done).toEqual([]);
  replay.becomeLive('root');
  expect(done).toEqual(['click flow', 'click zoom']);
  expect(replay.hasQueued()).toBe(true);
  expect(said).not.toHaveBeenCalled();
  replay.becomeLive('table');
  expect(done).toEqual(['click flow', 'click zoom', 'click sort']);
  expect(replay.hasQueued()).toBe(false);
  expect(said).toHaveBeenCalledWith('');
});

it('a section that answers is done with waiting: what is pressed in it is not queued any more', () => {
  replay.becomeLive('root');
  expect(one('#table').closest(early.where)).toBe(one('#table'));
  expect(one('#flow').closest(early.where)).toBeNull();
  replay.becomeLive('table');
  expect(one('#table').closest(early.where)).toBeNull();
});

it('what answers says so in the document', () => {
  replay.becomeLive('map');
  expect(one('#map')).toHaveAttribute('data-live');
  expect(one('#table')).not.toHaveAttribute('data-live');
  replay.becomeLive('root');
  expect(one('#root')).toHaveAttribute('data-live');
});

it('what was typed is heard as typed, though the field holds it already', () => {
  const field = one('#field') as HTMLInputElement;
  fireEvent.change(field, { target: { value: 'singap' } });
  done.length = 0;
  queue(['#field', new InputEvent('input', { bubbles: true })]);
  replay.becomeLive('root');
  expect(done).toEqual(['input field']);
  expect(field).toHaveValue('singap');
});

it('a focus that has gone on since is not called back', () => {
  one('#flow').focus();
  done.length = 0;
  queue(
    ['#zoom', new FocusEvent('focusin', { bubbles: true })],
    ['#flow', new FocusEvent('focusin', { bubbles: true })],
  );
  replay.becomeLive('map');
  replay.becomeLive('root');
  expect(done).toEqual(['focusin flow']);
});

it('a page that gives way to another view does nothing of what was done in it', () => {
  queue(['#flow', click()]);
  replay.discardQueued();
  replay.becomeLive('root');
  expect(done).toEqual([]);
  expect(said).toHaveBeenCalledWith('');
  expect(one('#table').closest(early.where)).toBeNull();
});
