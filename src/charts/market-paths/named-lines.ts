import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { marketPathsMessages as messages } from './messages.ts';
import {
  isInView,
  type DrawnPoint,
  type PathFacet,
  type PathLine,
  type PathsSeries,
} from './series.ts';
import { writeShortPublisher } from './short-publisher.ts';
import { writePlainValue } from './write-value.ts';

/** A line whose name stands beside it, with its last point in view. */
export interface NamedLine {
  readonly line: PathLine;
  readonly last: DrawnPoint;
}

/** A plot is at least about so much of its part of the drawing. */
const leastPlotShare = 0.55;

/** A name and the value that follows it. */
export interface LineName {
  readonly name: string;
  readonly value: string;
}

/** Names get no more of the drawing than this, in CSS pixels. */
const mostWidth = { narrow: 112, wide: 320 };

/** Room between the end of a line, its name and the edge. */
export const nameOffset = 16;

/** The picked paths and the article's, where they have a point in view. */
export function namedLines(series: PathsSeries, { lines }: PathFacet): readonly NamedLine[] {
  return lines
    .filter(({ isPicked, claim }) => isPicked || claim !== undefined)
    .flatMap((line) => {
      const last = line.points.filter(({ year }) => isInView(series, year)).at(-1);
      return last === undefined ? [] : [{ line, last }];
    });
}

function writeLast(
  { value, point: { qualifier } }: DrawnPoint,
  series: PathsSeries,
  context: ChartContext,
): string {
  return series.view.measure === 'amount'
    ? writeQualifiedMoney(value, qualifier, series.currency, context)
    : writePlainValue(value, series, context);
}

/** What stands beside a line: its publisher, or the article with the number of its claim, and its last value in view. */
export function writeLineName(
  { line, last }: NamedLine,
  series: PathsSeries,
  context: ChartContext,
): LineName {
  const { claim, row } = line;
  const value = writeLast(last, series, context);
  const isNarrow = context.width < narrowWidth;
  const name =
    claim === undefined
      ? writeShortPublisher(row.publisher, context)
      : context.t(isNarrow ? messages.claimShort : messages.claimName, { claim });
  const fontSize = chartFontSize(context);
  const room = isNarrow
    ? mostWidth.narrow - nameOffset
    : mostWidth.wide - nameOffset - textWidth(` ${value}`, fontSize) * boldFactor;
  return { name: ellipsize(name, room / boldFactor, fontSize), value };
}

/** About how wide a name with its value is, in CSS pixels; on a phone the value stands under the name. */
export function nameWidth({ name, value }: LineName, context: ChartContext): number {
  const fontSize = chartFontSize(context);
  const lines = context.width < narrowWidth ? [name, value] : [`${name} ${value}`];
  return Math.max(...lines.map((line) => textWidth(line, fontSize) * boldFactor));
}

/** The last year in view in which a plot draws anything: the names stand to the right of it. */
export function lastDrawnYear(series: PathsSeries, { lines, outcomes }: PathFacet): number {
  const years = [...lines, ...outcomes]
    .flatMap(({ points }): readonly { readonly year: number }[] => points)
    .map(({ year }) => year)
    .filter((year) => isInView(series, year));
  return Math.max(series.view.span[0], ...years);
}

/** Room to the right of the plots for names that do not fit into them, in CSS pixels; as much for all, so that their years stand one under the other. */
export function labelWidth(series: PathsSeries, cellWidth: number, context: ChartContext): number {
  const [from, to] = series.view.span;
  const rooms = series.facets.flatMap((facet) => {
    const free = ((to - lastDrawnYear(series, facet)) / (to - from)) * cellWidth * leastPlotShare;
    return namedLines(series, facet).map(
      (named) => nameWidth(writeLineName(named, series, context), context) + nameOffset - free,
    );
  });
  return Math.max(nameOffset, ...rooms);
}
