import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { FieldSeries } from './series.ts';

/** The football field in a room: its rows as an editable chart, and the median to guess. */
export const presented: Presented<FieldSeries> = { toNative, toKeyFigure };
