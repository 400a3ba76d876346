import { groupBy } from '../../core/group-by.ts';
import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeLine, NativeMarker, NativeSeries } from '../native-chart.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { firmMarker, nativeLines, withEndLabel, type NativePoint } from '../parts/native-series.ts';
import { lineColor } from './line-series.ts';
import { writeLineName } from './named-lines.ts';
import { marketPathsMessages as messages } from './messages.ts';
import { markOf } from './scope-marks.ts';
import {
  isInView,
  type DrawnPoint,
  type PathFacet,
  type PathLine,
  type PathsSeries,
} from './series.ts';

const shapes: Readonly<Record<string, NativeMarker['shape']>> = {
  circle: 'circle',
  diamond: 'diamond',
  triangle: 'triangle',
  rect: 'square',
};

/** The nearest outline that presentations have to the mark of a market. */
export function shapeOf(facet: Pick<PathFacet, 'scopes'>, { scope }: Pick<PathLine, 'scope'>) {
  return shapes[markOf(facet, scope).symbol] ?? 'triangle';
}

function isStrong({ isPicked, claim }: PathLine): boolean {
  return isPicked || claim !== undefined;
}

function lineOf(line: PathLine, facet: PathFacet): NativeLine {
  const dash = shapeOf(facet, line) === 'circle' ? 'dash' : 'dot';
  if (!isStrong(line)) return { width: 0.75, dash };
  return { width: line.isWeak ? 1.25 : nativeLines.projected.width, dash };
}

/** The points of a line in view; growth holds over the whole year before its point. */
export function pointsInView(
  points: readonly { readonly year: number; readonly value: number }[],
  series: PathsSeries,
): readonly NativePoint[] {
  const shown = [...points].filter(({ year }) => isInView(series, year));
  const at = (year: number, y: number): readonly NativePoint[] =>
    isInView(series, year) ? [{ x: year, y }] : [];
  return series.view.measure === 'growth'
    ? shown.flatMap(({ year, value }) => [...at(year - 1, value), ...at(year, value)])
    : shown.flatMap(({ year, value }) => at(year, value));
}

/** What a line is called, and what stands at its end: the label holds the name, so that no legend repeats it. */
function namesOf(line: PathLine, series: PathsSeries, context: ChartContext) {
  const last = line.points.filter(({ year }) => isInView(series, year)).at(-1);
  const isFaint = !isStrong(line);
  if (last === undefined || isFaint) return { name: context.t(messages.nativeOthers), label: '' };
  const { name, value } = writeLineName({ line, last }, series, context);
  return { name, label: `${name} ${value}` };
}

/** The dashed lines of the forecasts, the strong ones last and named at their ends. */
export function forecastLines(
  facet: PathFacet,
  series: PathsSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const ordered = facet.lines.toSorted((a, b) => Number(isStrong(a)) - Number(isStrong(b)));
  return ordered.map((line) => {
    const points = pointsInView(line.points, series);
    const { name, label } = namesOf(line, series, context);
    return {
      name,
      color: lineColor(line, context.theme),
      line: lineOf(line, facet),
      points: label === '' ? points : withEndLabel(points, label),
    };
  });
}

/** Printed amounts in view, with what their look depends on. */
interface PrintedPoint {
  readonly line: PathLine;
  readonly drawn: DrawnPoint;
}

function printedIn({ lines }: PathFacet, series: PathsSeries): readonly PrintedPoint[] {
  return lines.flatMap((line) =>
    line.points
      .filter(({ year, point }) => isInView(series, year) && point.kind === 'stated')
      .map((drawn) => ({ line, drawn })),
  );
}

function kindOf({ drawn: { point } }: PrintedPoint): 'printed' | 'workedOut' | 'unseen' {
  if (!point.isVerified) return 'unseen';
  return isPrinted(point) ? 'printed' : 'workedOut';
}

/** The marks of the amounts that sources give, a series for each look: filled where printed, hollow where not seen; a cross in ink over those that are rejected. */
export function printedMarks(
  facet: PathFacet,
  series: PathsSeries,
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  const found = printedIn(facet, series);
  const looks = groupBy(
    found,
    (one) => `${kindOf(one)} ${shapeOf(facet, one.line)} ${lineColor(one.line, theme)}`,
  );
  const at = ({ drawn: { year, value } }: PrintedPoint): NativePoint => ({ x: year, y: value });
  const marks = [...looks.values()].flatMap((own): readonly NativeSeries[] => {
    const [first] = own;
    if (first === undefined) return [];
    const kind = kindOf(first);
    return [
      {
        name: t(nativeMessages[kind === 'workedOut' ? 'middle' : kind]),
        color: lineColor(first.line, theme),
        marker: firmMarker(
          shapeOf(facet, first.line),
          kind !== 'unseen',
          kind === 'printed' ? 7 : 6,
        ),
        points: own.map(at),
      },
    ];
  });
  const rejected: NativeSeries = {
    name: t(nativeMessages.rejected),
    color: theme.ink,
    marker: { shape: 'cross', size: 9 },
    points: found.filter(({ line }) => line.isRejected).map(at),
  };
  return [...marks, rejected];
}
