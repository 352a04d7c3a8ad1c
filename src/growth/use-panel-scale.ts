import { useXAxisScale, useYAxisScale } from 'recharts';

type Place = (value: number | undefined) => number | undefined;

/**
 * The pixels of a year and of a value in a panel; nothing before the chart has its axes. A value without a place has none:
 * for a moment after a change of its kind the chart's scale is still the one before, and a logarithm knows no zero.
 */
export function usePanelScale(): { readonly x: Place; readonly y: Place } | undefined {
  const x = useXAxisScale();
  const y = useYAxisScale();
  return x && y && { x: finite(x), y: finite(y) };
}

function finite(scale: (value: unknown) => number | undefined): Place {
  return (value) => {
    const place = value === undefined ? undefined : scale(value);
    return Number.isFinite(place) ? place : undefined;
  };
}
