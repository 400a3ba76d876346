import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { mainBars, yearOnlyBars, type BarBoxes } from './bar-boxes.ts';
import { frameOf, type QuartersFrame } from './frame.ts';
import { totalOf, type QuartersSeries, type RaisedPeriod } from './series.ts';
import type { Tally } from './tally.ts';
import { writeCategory, writePoint } from './write-period.ts';

/** The id of the track of all categories together. */
const totalTrackId = 'total';

interface Shown {
  readonly own: Tally;
  readonly tally: Tally;
}

function shownIn(
  period: RaisedPeriod,
  category: FundingCategory | undefined,
  { view }: QuartersSeries,
): Shown {
  const which = view.measure === 'cumulative' ? 'upToEnd' : 'own';
  if (category === undefined) return { own: totalOf(period), tally: totalOf(period, which) };
  const sum = period.sums.find((one) => one.category === category);
  return { own: sum?.own ?? totalOf({ sums: [] }), tally: sum?.[which] ?? totalOf({ sums: [] }) };
}

/** The height of the middle of a part, or of the top of the bar for all together. */
function heightOf({ parts, box }: BarBoxes, category: FundingCategory | undefined): number {
  const own = parts.filter((part) => part.category === category);
  const [lowest, highest] = [own[0], own.at(-1)];
  if (lowest === undefined || highest === undefined)
    return category === undefined ? box.y : box.y + box.height;
  return (lowest.box.y + lowest.box.height + highest.box.y) / 2;
}

function pointOf(
  bar: BarBoxes,
  category: FundingCategory | undefined,
  series: QuartersSeries,
  { top }: QuartersFrame,
  context: ChartContext,
): ChartPoint {
  const { period } = bar;
  const { id, from, to } = period;
  return {
    id,
    at: [(from + to) / 2, heightOf(bar, category) - top],
    spanX: [from, to],
    text: writePoint(period, category, shownIn(period, category, series), series.view, context),
  };
}

/** The stops of the data cursor: a track for all together and one a category, along it the periods with a round in order of time, years of which no more is known behind their quarters; a point has the id of its period. */
export function toTracks(series: QuartersSeries, context: ChartContext): readonly Track[] {
  if (series.periods.length === 0) return [];
  const frame = frameOf(series, context);
  const bars = [...mainBars(series, frame), ...yearOnlyBars(series, frame)].toSorted(
    (a, b) => a.period.to - b.period.to,
  );
  return [undefined, ...series.categories]
    .map((category) => ({
      id: category ?? totalTrackId,
      label: writeCategory(category, context),
      points: bars
        .filter(({ period }) => shownIn(period, category, series).tally.roundCount > 0)
        .map((bar) => pointOf(bar, category, series, frame, context)),
    }))
    .filter(({ points }) => points.length > 0);
}
