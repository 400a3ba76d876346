import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { AuditSeries } from './series.ts';

/** The audit in a room: marks between two axes of rates, and the number of those that do not follow to be guessed. */
export const presented: Presented<AuditSeries> = { toNative, toKeyFigure };
