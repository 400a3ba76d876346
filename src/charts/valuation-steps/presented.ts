import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { StepsSeries } from './series.ts';

/** The steps of one company or several in a room: an editable chart, and the last valuation of one alone to guess. */
export const presented: Presented<StepsSeries> = { toNative, toKeyFigure };
