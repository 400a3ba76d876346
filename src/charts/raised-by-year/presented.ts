import type { Presented } from '../chart.ts';
import { toKeyFigure } from '../funding-quarters/key-figure.ts';
import type { QuartersSeries } from '../funding-quarters/series.ts';
import { toNative } from './native.ts';

/** Money raised year by year in a room: its columns as an editable chart, and the sum to guess. */
export const presented: Presented<QuartersSeries> = { toNative, toKeyFigure };
