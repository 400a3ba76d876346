import { textOf, type ChartContext, type Grade } from '../chart.ts';
import { gradeOfPoint } from '../market-figures/grade-of-point.ts';
import { marketHeadlineMessages } from '../market-figures/messages.ts';
import { writeConversion, writeHowItComes, writePrinted } from '../market-figures/write-figure.ts';
import { writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { originalName, writeReasons } from '../market-figures/write-reasons.ts';
import { closeHan } from '../parts/close-han.ts';
import { describeGrade, gradeToMention } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { footballFieldMessages as messages } from './messages.ts';
import type { FieldFigure, FieldSeries, PlacedFigure } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The grade of a figure: unverified where its amount of the year rests on something that was not seen. */
export function gradeOfFigure({ published, point }: FieldFigure): Grade {
  return gradeOfPoint(published.row, point);
}

/** Why a figure does not count, a sentence for each reason; none for one that counts. */
export function reasonsOfFigure(
  { published, reasons }: FieldFigure,
  { market, year }: FieldSeries,
  words: Words,
): readonly string[] {
  const { copyOf } = published.path;
  const original = copyOf === undefined ? undefined : originalName(market, copyOf);
  return writeReasons(reasons, { year, original }, words);
}

function joined(sentences: readonly string[], { locale }: Words): string {
  return sentences.join(locale === 'en' ? ' ' : '');
}

/** A figure in one breath, for the data cursor: whose, of what, how much, how it comes to the year, and whether it counts. */
export function describeFigure(figure: PlacedFigure, series: FieldSeries, words: Words): string {
  const { published, point } = figure;
  const { row, path } = published;
  const { t, format, locale } = words;
  const grade = gradeToMention(gradeOfFigure(figure), words);
  const text = t(messages.point, {
    name: row.publisher ?? t(marketHeadlineMessages.unnamed),
    segment: t(segmentMessages[row.segment]),
    place: labelOf(geographyMessages, row.geography, words),
    edition: textOf(row, 'edition')?.[locale] ?? 'none',
    amount: writeQualifiedMoney(point.amount, point.qualifier, series.currency, words),
    year: format.year(series.year),
    how: writeHowItComes(row, path, point, words),
    grade,
    reasons: joined(reasonsOfFigure(figure, series, words), words) || 'none',
  });
  return closeHan(text);
}

/** Where a figure comes from, step by step: what its source prints, how it comes to the year, how it is converted, and how far it was seen. */
export function writeFigureSteps(figure: FieldFigure, words: Words): readonly string[] {
  const { published, point } = figure;
  const { row, path } = published;
  const conversion =
    point &&
    writeConversion(
      { ...point, currency: path.currency, originalCurrency: path.originalCurrency },
      words,
    );
  return [
    writePrinted(row, words),
    point && writeHowItComes(row, path, point, words),
    conversion,
    words.t(messages.seen, { grade: describeGrade(gradeOfFigure(figure), words) }),
  ].filter((sentence) => sentence !== undefined);
}
