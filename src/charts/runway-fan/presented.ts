import type { Presented } from '../chart.ts';
import { runOutKeyFigure } from '../run-out/key-figure.ts';
import { toNative } from './native.ts';
import type { FanSeries } from './series.ts';

/** The fan in a room: lines over years, and the median run-out year to be guessed. */
export const presented: Presented<FanSeries> = {
  toNative,
  toKeyFigure: ({ runOut, unit }, context) =>
    runOutKeyFigure(runOut, unit === 'images' ? 'images' : 'text', context),
};
