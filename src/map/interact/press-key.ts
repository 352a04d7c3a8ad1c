import type { KeyboardEvent } from 'react';
import type { Iso3 } from '../../trade/economy.ts';
import type { MapMark } from '../model/map-mark.ts';
import type { DrawnShapes } from '../model/windows.ts';
import { keyAction, typing } from './keyboard-navigation.ts';
import type { Way } from './use-zoom.ts';

/** What the keys of the map do. */
export interface MapActions {
  readonly onSelect: (partner: Iso3) => void;
  /** Closes what the map has open; false when there was nothing. */
  readonly onClear: () => boolean;
  readonly onZoom: (direction: 1 | -1, about: { readonly x: number; readonly y: number } | undefined) => void;
  readonly onPan: (way: Way) => void;
}

/** Where a key is pressed: the mark, and all of them as they are read. */
export interface KeyPlace {
  readonly at: Iso3;
  readonly read: readonly MapMark[];
  readonly shapes: DrawnShapes;
}

const typed = typing();

/** Does what a key on the map asks for. A key that the map has no use for is left to the page. */
export function pressKey(event: KeyboardEvent<SVGGElement>, place: KeyPlace, actions: MapActions): void {
  const { at, read, shapes } = place;
  const action = keyAction(event, at, read, shapes, typed(event.key, event.timeStamp));
  switch (action?.kind) {
    case undefined:
      return;
    case 'move':
      event.currentTarget.querySelector<SVGElement>(`[data-iso3="${action.to}"]`)?.focus({ preventScroll: true });
      break;
    case 'select':
      actions.onSelect(at);
      break;
    case 'clear':
      if (!actions.onClear()) return;
      break;
    case 'zoom':
      actions.onZoom(
        action.direction,
        shapes.shapes.find(({ iso3 }) => iso3 === at),
      );
      break;
    case 'pan':
      actions.onPan(action.way);
      break;
    default:
      throw new RangeError(`unknown key ${action satisfies never}`);
  }
  event.preventDefault();
}
