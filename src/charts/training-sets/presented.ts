import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { TrainingSetsSeries } from './series.ts';

/** The training sets in a room: marks and lines over years, and the largest set to be guessed. */
export const presented: Presented<TrainingSetsSeries> = { toNative, toKeyFigure };
