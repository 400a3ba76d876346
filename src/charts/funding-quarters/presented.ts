import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { QuartersSeries } from './series.ts';

/** Money raised over time in a room: its columns as an editable chart, and the sum to guess. */
export const presented: Presented<QuartersSeries> = { toNative, toKeyFigure };
