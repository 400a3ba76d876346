import type { ChartContext } from '../chart.ts';
import { marketHeadlineMessages } from '../market-figures/messages.ts';
import { writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { closeHan } from '../parts/close-han.ts';
import { segmentMessages } from '../parts/market-messages.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import {
  countedForecasts,
  judgedForecasts,
  medianError,
  type ForecastErrorsSeries,
  type HindsightFigure,
  type JudgedForecast,
} from './series.ts';
import {
  isArticle,
  writeBoundedSize,
  writeErrorSize,
  writeOutcomeName,
  writeOwnAmounts,
} from './write-error.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function writeCounts(counted: readonly JudgedForecast[], words: Words): string {
  if (counted.length === 0) return words.t(messages.findingNone);
  const written = (side: 'high' | 'low'): string => {
    const median = medianError(counted, side);
    return median === undefined ? 'none' : writeErrorSize(median, words);
  };
  return words.t(messages.finding, {
    count: counted.length,
    high: counted.filter(({ error }) => error.errorShare > 0).length,
    highError: written('high'),
    low: counted.filter(({ error }) => error.errorShare < 0).length,
    lowError: written('low'),
  });
}

function writeScope(counted: readonly JudgedForecast[], { t }: Words): readonly string[] {
  const count = (relation: string): number =>
    counted.filter(({ error }) => error.segmentRelation === relation).length;
  const text = t(messages.scope, { narrower: count('part-of'), wider: count('contains') });
  return text === '' ? [] : [text.trim()];
}

function writeArticle(forecast: JudgedForecast, words: Words): string {
  const { point, published, error } = forecast;
  return words.t(messages.article, {
    ...writeOwnAmounts(forecast, words),
    year: words.format.year(point.year),
    segment: words.t(segmentMessages[published.row.segment]),
    publisher: writeOutcomeName(forecast, words),
    side: error.errorShare < 0 ? 'low' : 'high',
    size: writeBoundedSize(error, words),
  });
}

function writeHindsight(
  { published: { row, path }, point, publishedYear }: HindsightFigure,
  words: Words,
): string {
  const { t, format } = words;
  const { originalAmount, qualifier, year } = point;
  return t(messages.hindsightFigure, {
    name: row.publisher ?? t(marketHeadlineMessages.unnamed),
    amount: writeQualifiedMoney(originalAmount, qualifier, path.originalCurrency, words, 4),
    year: format.year(year),
    published: format.year(publishedYear),
  });
}

/** The amounts that are not judged because they appeared after their year, by name. */
function writeAllHindsight({ hindsight }: ForecastErrorsSeries, words: Words): readonly string[] {
  if (hindsight.length === 0) return [];
  const written = hindsight.map((figure) => writeHindsight(figure, words));
  const figures = written.join(words.locale === 'en' ? '; ' : '；');
  return [words.t(messages.hindsight, { figures })];
}

/** The finding above the chart: how many forecasts whose year has come were too high and by how much, how their scopes compare, what the article's amounts came to, and what cannot be judged. */
export function writeErrorsFinding(series: ForecastErrorsSeries, words: Words): string {
  const { unjudgedCount: count } = series;
  const counted = countedForecasts(series);
  const articles = judgedForecasts(series).filter(
    (forecast) => isArticle(forecast) && forecast.point.kind === 'stated',
  );
  const sentences = [
    writeCounts(counted, words),
    ...writeScope(counted, words),
    ...articles.map((forecast) => writeArticle(forecast, words)),
    ...writeAllHindsight(series, words),
    ...(count > 0 ? [words.t(messages.unjudged, { count })] : []),
  ];
  return closeHan(sentences.join(words.locale === 'en' ? ' ' : ''));
}
