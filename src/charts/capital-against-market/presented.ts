import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { CapitalSeries } from './series.ts';

/** Funding against the market in a room: its rows as an editable chart, and dollars raised per dollar of market to guess. */
export const presented: Presented<CapitalSeries> = { toNative, toKeyFigure };
