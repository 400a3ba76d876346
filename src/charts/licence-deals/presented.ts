import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { LicenceDealsSeries } from './series.ts';

/** Licence deals in a room: their marks as an editable chart, and the largest value of a year to guess. */
export const presented: Presented<LicenceDealsSeries> = { toNative, toKeyFigure };
