import type { Qualifier } from '../../models/market/qualifier.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { gradeOfOutcome, gradeOfPoint } from '../market-figures/grade-of-point.ts';
import { writeBound, writePointKind } from '../market-figures/write-point-kind.ts';
import { writeLoosely, writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { marketPathsMessages as messages, outcomeKindMessages } from './messages.ts';
import { writeScope } from './scopes.ts';
import {
  isInView,
  type DrawnOutcome,
  type DrawnPoint,
  type OutcomeLine,
  type PathLine,
  type PathsSeries,
} from './series.ts';
import { writeForecast } from './write-forecast.ts';
import { writeValue } from './write-value.ts';

/** Original amounts are told a little more exactly, because they are read beside their sources. */
const originalDigits = 4;

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The value of a point; where that is no amount, its amount behind it, which alone is qualified then. */
function writeAll(
  value: number,
  { amount, qualifier }: { readonly amount: number; readonly qualifier: Qualifier },
  series: PathsSeries,
  context: Words,
): string {
  const written = writeValue(value, series, context);
  if (series.view.measure === 'amount') return writeLoosely(written, qualifier, context);
  const money = writeQualifiedMoney(amount, qualifier, series.currency, context);
  return context.t(messages.valueOfAmount, { value: written, amount: money });
}

function describePoint(
  { year, value, point }: DrawnPoint,
  line: PathLine,
  series: PathsSeries,
  context: ChartContext,
): string {
  const { t, format } = context;
  const { originalCurrency } = line.path;
  return t(messages.point, {
    name: writeForecast(line, context),
    scope: writeScope(line.scope, context),
    year: format.year(year),
    value: writeAll(value, point, series, context),
    original:
      originalCurrency === series.currency && series.priceYear === 'nominal'
        ? 'none'
        : writeQualifiedMoney(
            point.originalAmount,
            point.qualifier,
            originalCurrency,
            context,
            originalDigits,
          ),
    kind: writePointKind(point, context),
    grade: gradeToMention(gradeOfPoint(line.row, point), context),
  });
}

function describeOutcome(
  { year, value, dated }: DrawnOutcome,
  { publisher, scope }: OutcomeLine,
  series: PathsSeries,
  context: ChartContext,
): string {
  const { t, format } = context;
  const { original, amount } = dated.figure;
  const { qualifier, kind } = dated.outcome;
  return t(messages.point, {
    name: publisher,
    scope: writeScope(scope, context),
    year: format.year(year),
    value: writeAll(value, { amount, qualifier }, series, context),
    original:
      original.currency === series.currency && series.priceYear === 'nominal'
        ? 'none'
        : writeQualifiedMoney(
            original.amount,
            qualifier,
            original.currency,
            context,
            originalDigits,
          ),
    kind: writeBound(t(outcomeKindMessages[kind]), qualifier, context),
    grade: gradeToMention(gradeOfOutcome(dated.row, dated.outcome), context),
  });
}

/** A point whose text is written when it is read. */
function lazyPoint(
  id: string,
  at: ChartPoint['at'],
  plot: number,
  write: () => string,
): ChartPoint {
  return {
    id,
    at,
    plot,
    get text() {
      return write();
    },
  };
}

/** The stops of the data cursor, plot by plot: the outcomes, the article's claims, then the paths from the strong to the faint. */
export function toTracks(series: PathsSeries, context: ChartContext): readonly Track[] {
  const rank = ({ isPicked, claim }: PathLine): number =>
    claim !== undefined ? 0 : isPicked ? 1 : 2;
  const tracks = series.facets.flatMap((facet, plot): readonly Track[] => [
    ...facet.outcomes.map((line) => ({
      id: line.id,
      label: context.t(messages.outcomeTrack, { publisher: line.publisher }),
      points: line.points
        .filter(({ year }) => isInView(series, year))
        .map((point) =>
          lazyPoint(`${line.id}-${point.year}`, [point.year, point.value], plot, () =>
            describeOutcome(point, line, series, context),
          ),
        ),
    })),
    ...facet.lines
      .toSorted((one, next) => rank(one) - rank(next))
      .map((line) => ({
        id: line.id,
        label: writeForecast(line, context),
        points: line.points
          .filter(({ year }) => isInView(series, year))
          .map((point) =>
            lazyPoint(`${line.id}-${point.year}`, [point.year, point.value], plot, () =>
              describePoint(point, line, series, context),
            ),
          ),
      })),
  ]);
  return tracks.filter(({ points }) => points.length > 0);
}
