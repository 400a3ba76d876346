import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { ForecastErrorsSeries } from './series.ts';

/** The chart of errors in a room: its rows as an editable chart, and how far off the median forecast was. */
export const presented: Presented<ForecastErrorsSeries> = { toNative, toKeyFigure };
