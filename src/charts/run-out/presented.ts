import type { Presented } from '../chart.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { runOutKeyFigure } from './key-figure.ts';
import { toNativeCurve } from './native-curve.ts';
import { toNativeDots } from './native-dots.ts';
import type { RunOutSeries } from './series.ts';

/** The run-out year in a room: fifty dots as shapes or the curve of its probability, and the median to be guessed. */
export const presented: Presented<RunOutSeries> = {
  toNative: (series, given) => {
    const context = atFullWidth(given);
    return series.mode === 'dots' ? toNativeDots(series, context) : toNativeCurve(series, context);
  },
  toKeyFigure: ({ runOut }, context) => runOutKeyFigure(runOut, 'any', context),
};
