import type { Presented } from '../chart.ts';
import { toKeyFigure } from './key-figure.ts';
import { toNative } from './native.ts';
import type { PeersSeries } from './series.ts';

/** A round among others in a room: its rows as an editable chart, and its percentile to guess. */
export const presented: Presented<PeersSeries> = { toNative, toKeyFigure };
