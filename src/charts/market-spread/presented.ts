import type { Presented } from '../chart.ts';
import { toKeyFigure } from '../football-field/key-figure.ts';
import type { FieldSeries } from '../football-field/series.ts';
import { toNative } from './native.ts';

/** The market of one year in a room: a row of marks for each place as an editable chart, and the median to guess. */
export const presented: Presented<FieldSeries> = { toNative, toKeyFigure };
