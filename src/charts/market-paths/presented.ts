import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { PathsSeries } from './series.ts';

/** The paths in a room: their lines as an editable chart, and the median of the forecasts to guess. */
export const presented: Presented<PathsSeries> = { toNative, toKeyFigure };
