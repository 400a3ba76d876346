import { sourceOf, type ChartContext, type SourceRef } from '../chart.ts';
import type { PercentileRow } from '../funding-figures/company-queries.ts';
import { boundMessages, valuationKindMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { companyFindingMessages, stepEventMessages } from '../valuation-steps/messages.ts';
import type { StepEvent, StepFigure } from '../valuation-steps/series.ts';
import { writeRowDate } from '../parts/write-event-date.ts';
import { writeMultiple } from '../valuation-steps/write-multiple.ts';
import { comparedCompaniesMessages as messages } from './messages.ts';

/** What a table writes with: no width and no colours. */
export type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** One thing that a cell says: a figure, that it is not known, or that there cannot be one. */
export interface CellLine {
  readonly kind: 'figure' | 'unknown' | 'inapplicable';
  readonly text: string;
  readonly sources: readonly SourceRef[];
}

/** A line with a figure and where it was seen. */
export function figureLine(text: string, sources: readonly SourceRef[]): CellLine {
  return { kind: 'figure', text, sources };
}

/** A line that says that a figure is not known. */
export function unknownLine({ t }: Words): CellLine {
  return { kind: 'unknown', text: t(messages.unknown), sources: [] };
}

/** A line that says why there is no figure. */
export function inapplicableLine(text: string): CellLine {
  return { kind: 'inapplicable', text, sources: [] };
}

function writeFigure(figure: StepFigure, words: Words): string {
  const { t } = words;
  const amount = writeUsdMillions(figure.usd / 1e6, words);
  const written = figure.isFloor ? t(companyFindingMessages.atLeast, { amount }) : amount;
  const isPlain = figure.state === 'counted' || figure.state === 'unclear';
  if (isPlain) return written;
  return t(stepEventMessages.state, { figure: written, state: figure.state });
}

/** When the round was announced, as far as that is known. */
export function dateLine({ row }: StepEvent, words: Words): CellLine {
  return figureLine(writeRowDate(row, words), [sourceOf(row)]);
}

/** What was raised in the round. */
export function raiseLine({ row, raise }: StepEvent, words: Words): CellLine {
  if (raise === undefined) return unknownLine(words);
  return figureLine(writeFigure(raise, words), [sourceOf(row)]);
}

/** The post-money valuation of the round; where the source does not say which kind it is, that is said. */
export function valueLine({ row, value }: StepEvent, words: Words): CellLine {
  if (value === undefined) return unknownLine(words);
  const figure = writeFigure(value, words);
  if (row.valuation_kind !== 'unclear') return figureLine(figure, [sourceOf(row)]);
  const second = labelOf(valuationKindMessages, 'unclear', words);
  return figureLine(words.t(stepEventMessages.andThen, { first: figure, second }), [sourceOf(row)]);
}

/** Raise over post-money valuation. */
export function soldLine({ row }: StepEvent, words: Words): CellLine {
  const { sold_share: share, sold_share_bound: bound } = row;
  if (share === undefined) return unknownLine(words);
  const value = words.format.percent(share);
  return figureLine(words.t(boundMessages[bound ?? 'exact'], { value }), [sourceOf(row)]);
}

/** The valuation over the one known before; the first known one has none. */
export function stepUpLine({ row, value }: StepEvent, words: Words): CellLine {
  const { step_up: multiple, step_up_bound: bound } = row;
  if (multiple !== undefined)
    return figureLine(writeMultiple(multiple, bound, words), [sourceOf(row)]);
  if (value?.state !== 'counted') return unknownLine(words);
  return inapplicableLine(words.t(messages.firstValue));
}

/** The months since the round before; the first round that counts has none. */
export function monthsLine(event: StepEvent, all: readonly StepEvent[], words: Words): CellLine {
  const { t } = words;
  const { months_since_round: count } = event.row;
  if (count !== undefined)
    return figureLine(t(messages.monthCount, { count }), [sourceOf(event.row)]);
  const first = all.find(({ row }) => row.left_out === undefined);
  return event === first ? inapplicableLine(t(messages.firstRound)) : unknownLine(words);
}

/** Where the raise lies among those of its category and year; a group that is too small has no percentile. */
export function percentileLine(place: PercentileRow | undefined, words: Words): CellLine {
  const { t, format } = words;
  if (place?.amount_usd_m === undefined) return unknownLine(words);
  const { amount_percentile: share, amount_group_size: count } = place;
  if (share === undefined) return inapplicableLine(t(messages.fewPeers, { count }));
  const percentile = format.percent(share);
  return figureLine(t(messages.ofPeers, { percentile, count }), [sourceOf(place)]);
}
