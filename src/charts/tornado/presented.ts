import type { Presented } from '../chart.ts';
import { toNative } from './native.ts';
import type { TornadoSeries } from './series.ts';

/** What moves an outcome, in a room: bars in rows over its axis. */
export const presented: Presented<TornadoSeries> = { toNative };
