import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const CHART = 'svg[role="img"]';

/**
 * Makes the panels one stop of the Tab key, the one that was read last; up and down go to the next panel, as left and right
 * go to the next year inside one.
 * @returns the place of the panel that the Tab key comes to, and the properties of the element around the panels.
 */
export function usePanelStop() {
  const [stop, setStop] = useState(0);
  const chartsIn = (box: Element) => [...box.querySelectorAll<SVGElement>(CHART)];
  const placeOf = ({ currentTarget, target }: FocusEvent | KeyboardEvent) =>
    target instanceof SVGElement ? chartsIn(currentTarget).indexOf(target) : -1;
  const handlers = {
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event);
      if (place !== -1) setStop(place);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const place = placeOf(event);
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const next = chartsIn(event.currentTarget)[place + step];
      if (place === -1 || step === 0 || !next) return;
      event.preventDefault();
      next.focus();
    },
  };
  return [stop, handlers] as const;
}
