import type {
  GrowthSentence,
  Span,
  StatedAmount,
  StatedRate,
} from '../../models/market/sentence/growth-sentence.ts';
import type { Qualifier } from '../../models/market/qualifier.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';
import type { Mark } from './mark-spans.ts';
import { closeHan } from '../../charts/parts/close-han.ts';
import { writeStatedRate } from '../../charts/growth-audit/write-rate.ts';
import { qualifierMessages, understoodMessages as messages } from './understood-messages.ts';
import { writeAmountOf } from './write-amount-of.ts';
import { writeYears } from './write-results.ts';

/** What a part of a sentence was read as. */
export type ReadFigure = 'start' | 'end' | 'rate' | 'years' | 'other';

/** A figure of a sentence as it was understood. */
export interface WrittenFigure {
  readonly figure: ReadFigure;
  readonly text: string;
  readonly spans: readonly Span[];
}

function writeQualifier(qualifier: Qualifier, { t }: Writer): string {
  return qualifier === 'exact' ? '' : t(qualifierMessages[qualifier]);
}

function writeAmount(stated: StatedAmount, writer: Writer): string {
  const { amount, currency, qualifier, year } = stated;
  const words = {
    amount: writeAmountOf(amount, currency, writer),
    qualifier: writeQualifier(qualifier, writer),
  };
  if (year === undefined) return writer.t(messages.amountRead, words);
  return writer.t(messages.datedAmountRead, { ...words, year: writer.format.year(year) });
}

function writeRate(stated: StatedRate, writer: Writer): string {
  const { t, format } = writer;
  const { rate, kind, fromYear, toYear } = stated;
  const qualifier = writeQualifier(stated.qualifier, writer);
  const what = t(messages.rateRead, { qualifier, rate: writeStatedRate(rate, writer), kind });
  const [from, to] = [fromYear, toYear].map((year) => year && format.year(year));
  if (from && to) return t(messages.period, { what, from, to });
  if (from) return t(messages.onward, { what, from });
  return to ? t(messages.until, { what, to }) : what;
}

function writtenAmount(figure: ReadFigure, stated: StatedAmount, writer: Writer): WrittenFigure {
  const { span, yearSpan } = stated;
  const spans = yearSpan === undefined ? [span] : [span, yearSpan];
  return { figure, text: closeHan(writeAmount(stated, writer)), spans };
}

/** Every figure of a sentence as it was understood, with the parts of the text that say it. */
export function writeReading(sentence: GrowthSentence, writer: Writer): readonly WrittenFigure[] {
  const { start, end, growth, years, others } = sentence;
  const figures: WrittenFigure[] = [];
  if (start) figures.push(writtenAmount('start', start, writer));
  if (end) figures.push(writtenAmount('end', end, writer));
  if (growth) {
    const spans = growth.periodSpan ? [growth.span, growth.periodSpan] : [growth.span];
    figures.push({ figure: 'rate', text: writeRate(growth, writer), spans });
  }
  if (years)
    figures.push({ figure: 'years', text: writeYears(years.years, writer), spans: [years.span] });
  return [...figures, ...others.map((other) => writtenAmount('other', other, writer))];
}

/** The parts of the text that figures were read from. */
export function marksOf(figures: readonly WrittenFigure[]): readonly Mark<ReadFigure>[] {
  return figures.flatMap(({ figure, spans }) => spans.map((span) => ({ kind: figure, span })));
}
