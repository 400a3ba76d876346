import type { Presented } from '../chart.ts';
import { toKeyFigure } from '../growth-audit/key-figure.ts';
import type { AuditSeries } from '../growth-audit/series.ts';
import { toNative } from './native.ts';

/** The verdicts in a room: their numbers as an editable chart, and how many rates do not follow to be guessed. */
export const presented: Presented<AuditSeries> = { toNative, toKeyFigure };
