import { createContext } from 'react';

/**
 * Pictures of charts by the chart's id, drawn at build. There are none in a browser: the served page holds them, each under
 * the element that `ChartPlace` takes over as it stands.
 */
export const ChartPictures = createContext<ReadonlyMap<string, string>>(new Map());

/** The widths at which a chart as wide as its column is drawn for the served page: those of usual phones and screens. */
export const PICTURE_WIDTHS: readonly number[] = [288, 318, 343, 375, 400, 422, 450, 510];

/** Given to a chart of the library as its `style`: its size is that of its place, which ends at the width it was drawn for. */
export const IN_PLACE = { width: '100%', height: 'auto' } as const;
