import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeMoney } from '../parts/write-money.ts';
import { marketPathsMessages as messages } from './messages.ts';
import { writeSubject } from './scopes.ts';
import type { PathChoice, PathsSeries } from './series.ts';
import { writeGrowth } from './write-value.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** Joins sentences as the language does. */
function join(sentences: readonly string[], { locale }: Pick<Words, 'locale'>): string {
  return closeHan(sentences.join(locale === 'en' ? ' ' : ''));
}

function choicesOf({ facets }: PathsSeries): readonly PathChoice[] {
  return facets.flatMap(({ choices }) => choices);
}

function writeMedian(
  { scope, median }: PathChoice,
  { currency, view: { span } }: PathsSeries,
  words: Words,
): string {
  const { t, format } = words;
  const place = writeSubject(scope, words);
  if (median === undefined) {
    const [first, last] = [format.year(span[0]), format.year(span[1])];
    return t(messages.findingNone, { place, first, last });
  }
  const { from, to, count, start, end, multiple, growthPerYear } = median;
  return t(messages.finding, {
    place,
    from: format.year(from),
    to: format.year(to),
    count,
    start: writeMoney(start, currency, words),
    end: writeMoney(end, currency, words),
    multiple: format.number(multiple),
    growth: writeGrowth(growthPerYear, words),
  });
}

/** What the stretches of years have in common, unless each of them is the whole period. */
function writeReach(
  choices: readonly PathChoice[],
  { view: { span } }: PathsSeries,
  { t, format }: Words,
): readonly string[] {
  const reaches = choices.flatMap(({ median }) => median?.reach ?? []);
  if (reaches.every((reach) => reach === 'whole')) return [];
  const reach = reaches.includes('any') ? 'any' : 'several';
  const [first, last] = [format.year(span[0]), format.year(span[1])];
  return [t(messages.findingReach, { first, last, reach })];
}

/** The finding above the chart: place by place, how the median of the forecasts that cover the period moves within it. */
export function writePathsFinding(series: PathsSeries, words: Words): string {
  const choices = choicesOf(series);
  if (choices.length === 0) return words.t(messages.empty);
  const medians = choices.map((choice) => writeMedian(choice, series, words));
  return join([...medians, ...writeReach(choices, series, words)], words);
}

function writeSpread(
  { scope, year, counted, picked }: PathChoice,
  { view: { targetYear } }: PathsSeries,
  words: Words,
): string {
  const { t, format } = words;
  const place = writeSubject(scope, words);
  const target = format.year(targetYear);
  if (year === undefined) return t(messages.spreadNone, { place, target });
  return t(messages.spread, {
    place,
    target,
    year: format.year(year),
    isTarget: year === targetYear ? 'yes' : 'no',
    counted,
    picked,
    isAll: picked === counted ? 'yes' : 'no',
  });
}

function isGrowthOfExchange({ facets, view, currency }: PathsSeries): boolean {
  const lines = facets.flatMap((facet) => facet.lines);
  return view.measure === 'growth' && lines.some(({ path }) => path.originalCurrency !== currency);
}

/** How the drawn paths were chosen, and what of them has nothing to draw. */
export function writePathsChoice(series: PathsSeries, words: Words): string {
  const { t } = words;
  const { facets, missingPicks, view } = series;
  const lines = facets.flatMap((facet) => facet.lines);
  const spreads = choicesOf(series).map((choice) => writeSpread(choice, series, words));
  const withoutValue = facets.reduce((sum, facet) => sum + facet.withoutValue, 0);
  return join(
    [
      ...(view.choice === 'own'
        ? [t(messages.ownChoice, { count: lines.filter(({ isPicked }) => isPicked).length })]
        : []),
      ...(view.choice === 'all' ? [t(messages.allChoice, { count: lines.length })] : []),
      ...(view.choice === 'own' ? [] : spreads),
      ...(lines.some(({ claim }) => claim !== undefined) ? [t(messages.claimsToo)] : []),
      ...(withoutValue > 0
        ? [t(messages.withoutValue, { count: withoutValue, measure: view.measure })]
        : []),
      ...(isGrowthOfExchange(series) ? [t(messages.exchangeMoves)] : []),
      ...(missingPicks > 0 ? [t(messages.missingPicks, { count: missingPicks })] : []),
    ],
    words,
  );
}

/** The chart in words, for those who do not see it. */
export function summarizePaths(series: PathsSeries, words: Words): string {
  const { t, format } = words;
  const { facets, view } = series;
  return join(
    [
      t(messages.summary, {
        plots: facets.length,
        measure: view.measure,
        from: format.year(view.span[0]),
        to: format.year(view.span[1]),
        paths: facets.reduce((sum, { lines }) => sum + lines.length, 0),
        outcomes: facets.reduce(
          (sum, { outcomes }) => sum + outcomes.reduce((own, { points }) => own + points.length, 0),
          0,
        ),
      }),
      writePathsFinding(series, words),
      writePathsChoice(series, words),
    ],
    words,
  );
}
