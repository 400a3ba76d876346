import type { Presented } from '../chart.ts';
import { toNative } from './native.ts';
import type { HeatMapSeries } from './series.ts';

/** The map in a room: a box a cell. */
export const presented: Presented<HeatMapSeries> = { toNative };
