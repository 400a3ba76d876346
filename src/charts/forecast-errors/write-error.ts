import type { ForecastError } from '../../models/market/basis/error-of.ts';
import { inverseQualifier } from '../../models/market/qualifier.ts';
import { textOf, type ChartContext, type Grade } from '../chart.ts';
import { articleClaimOf } from '../market-figures/article-claims.ts';
import { gradeOfPoint } from '../market-figures/grade-of-point.ts';
import { marketHeadlineMessages } from '../market-figures/messages.ts';
import { writeConversion, writeHowItComes, writePrinted } from '../market-figures/write-figure.ts';
import { writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { originalName, writeReasons } from '../market-figures/write-reasons.ts';
import { closeHan } from '../parts/close-han.ts';
import { describeGrade } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { writeMoney } from '../parts/write-money.ts';
import {
  forecastErrorMessages as messages,
  outcomeKindMessages,
  relationMessages,
} from './messages.ts';
import type { ForecastErrorsSeries, JudgedForecast } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** From this size on an error is written without decimals. */
const roughFrom = 0.1;

/** An error (a share) as a percentage with its sign. */
export function writeErrorShare(share: number, { locale }: Pick<Words, 'locale'>): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(share) < roughFrom ? 1 : 0,
  });
  return format.format(share).replace('-', '−');
}

/** An error with its sign, and that it is a bound where the forecast or the outcome is one: at least +60%. */
export function writeError(
  { errorShare, qualifier }: Pick<ForecastError, 'errorShare' | 'qualifier'>,
  words: Pick<Words, 'locale' | 't'>,
): string {
  return words.t(messages.bound, { share: writeErrorShare(errorShare, words), qualifier });
}

/** The size of an error as a percentage without its sign. */
export function writeErrorSize(share: number, { locale }: Pick<Words, 'locale'>): string {
  return writeErrorShare(Math.abs(share), { locale }).replace('+', '');
}

/** The size of an error on its own side, and that it is a bound where it is one. */
export function writeBoundedSize(
  { errorShare, qualifier }: Pick<ForecastError, 'errorShare' | 'qualifier'>,
  words: Pick<Words, 'locale' | 't'>,
): string {
  const share = writeErrorSize(errorShare, words);
  const bound = errorShare < 0 ? inverseQualifier(qualifier) : qualifier;
  return words.t(messages.bound, { share, qualifier: bound });
}

/** Whether a forecast is one of the article's two claims. */
export function isArticle({ published }: JudgedForecast): boolean {
  return articleClaimOf(published.path.forecastId) !== undefined;
}

/** Whose forecast it is; of the article's claims, that they are. */
export function nameOfForecast(forecast: JudgedForecast, { t }: Words): string {
  const name = forecast.published.row.publisher ?? t(marketHeadlineMessages.unnamed);
  return isArticle(forecast) ? t(messages.inArticle, { name }) : name;
}

/** The edition of a forecast and the market that it counts; of the article's claims the market alone. */
export function writeEdition(forecast: JudgedForecast, { t, locale }: Words): string {
  const { row } = forecast.published;
  const edition = textOf(row, 'edition')?.[locale];
  const segment = t(segmentMessages[row.segment]);
  if (edition === undefined || isArticle(forecast)) return segment;
  return t(messages.editionOf, { edition, segment });
}

/** The publisher of the outcome, and that the outcome was derived where it was. */
export function writeOutcomeName({ outcome }: JudgedForecast, { t }: Words): string {
  const { kind, publisher } = outcome.outcome;
  return kind === 'estimate_of_actual'
    ? publisher
    : t(messages.kindOf, { publisher, kind: t(outcomeKindMessages[kind]) });
}

/** How what the forecast counts stands to what the outcome counts. */
export function writeRelation({ error }: JudgedForecast, { t }: Words): string {
  return t(relationMessages[error.segmentRelation]);
}

/** The two amounts as their sources print them, in their own currencies. */
export function writeOwnAmounts({ published, point, outcome }: JudgedForecast, words: Words) {
  const { original } = outcome.figure;
  const { qualifier } = outcome.outcome;
  const { path } = published;
  return {
    forecast: writeQualifiedMoney(
      point.originalAmount,
      point.qualifier,
      path.originalCurrency,
      words,
      4,
    ),
    outcome: writeQualifiedMoney(original.amount, qualifier, original.currency, words, 4),
  };
}

/** The grade of the forecast: unverified where its amount rests on something that was not seen. */
export function gradeOfForecast({ published, point }: JudgedForecast): Grade {
  return gradeOfPoint(published.row, point);
}

/** Why a forecast is not in the finding, a sentence for each reason. */
export function reasonsOfForecast(
  { published, point, reasons }: JudgedForecast,
  { market }: Pick<ForecastErrorsSeries, 'market'>,
  words: Words,
): readonly string[] {
  const { copyOf } = published.path;
  const original = copyOf === undefined ? undefined : originalName(market, copyOf);
  return writeReasons(reasons, { year: point.year, original }, words);
}

function joined(sentences: readonly (string | undefined)[], { locale }: Words): string {
  const known = sentences.filter((one) => one !== undefined);
  return closeHan(known.join(locale === 'en' ? ' ' : ''));
}

function writeOther(forecast: JudgedForecast, words: Words): string | undefined {
  const { other, published } = forecast;
  if (other === undefined) return undefined;
  const { originalAmount, qualifier } = other;
  const { originalCurrency } = published.path;
  return words.t(messages.otherReading, {
    amount: writeQualifiedMoney(originalAmount, qualifier, originalCurrency, words),
    error: writeErrorShare(other.errorShare, words),
  });
}

/** An error in one breath: whose forecast, how much for which year, what came by whom, how far off, how the markets compare, and what must be known of it. */
export function describeError(
  forecast: JudgedForecast,
  series: ForecastErrorsSeries,
  words: Words,
): string {
  const { t, format } = words;
  const { point, published, outcome, error } = forecast;
  const reasons = reasonsOfForecast(forecast, series, words);
  const said = t(messages.point, {
    name: nameOfForecast(forecast, words),
    edition: writeEdition(forecast, words),
    place: labelOf(geographyMessages, published.row.geography, words),
    ...writeOwnAmounts(forecast, words),
    year: format.year(point.year),
    publisher: writeOutcomeName(forecast, words),
    outcomeSegment: t(segmentMessages[outcome.figure.segment]),
    error: writeError(error, words),
    relation: writeRelation(forecast, words),
  });
  const outside =
    reasons.length === 0 ? undefined : t(messages.outside, { reasons: joined(reasons, words) });
  return joined([said, writeOther(forecast, words), outside], words);
}

/** How an error came about, step by step: the forecast as printed, how it comes to the year, the outcome and its kind, both conversions, and the division. */
export function writeErrorSteps(
  forecast: JudgedForecast,
  series: ForecastErrorsSeries,
  words: Words,
): readonly string[] {
  const { published, point, outcome, error } = forecast;
  const { row, path } = published;
  const { t } = words;
  const { original, currency } = outcome.figure;
  const steps = [
    describeError(forecast, series, words),
    writePrinted(row, words),
    writeHowItComes(row, path, point, words),
    writeConversion(
      { ...point, currency: path.currency, originalCurrency: path.originalCurrency },
      words,
    ),
    writeConversion(
      { ...outcome.figure, originalAmount: original.amount, originalCurrency: original.currency },
      words,
    ),
    t(messages.division, {
      forecast: writeMoney(error.forecastAmount, currency, words, 4),
      outcome: writeMoney(error.outcomeAmount, currency, words, 4),
      error: writeError(error, words),
    }),
    t(messages.evidence, { grade: describeGrade(gradeOfForecast(forecast), words) }),
  ];
  return steps.filter((step) => step !== undefined);
}
