import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { TimelineSeries } from './series.ts';

/** The timeline in a room: its marks as an editable chart, and the largest raise to guess. */
export const presented: Presented<TimelineSeries> = { toNative, toKeyFigure };
