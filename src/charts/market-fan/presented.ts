import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { MarketFanSeries } from './series.ts';

/** The fan of a market in a room: its lines as an editable chart, and the median of the target year to guess. */
export const presented: Presented<MarketFanSeries> = { toNative, toKeyFigure };
