import type { ChartContext } from '../chart.ts';
import type {
  NativeAxis,
  NativeLine,
  NativeMarker,
  NativeSeries,
  NativeXyPlot,
} from '../native-chart.ts';
import { nativeSeriesMessages } from './native-series-messages.ts';

/** A point of a series of a presented chart, in axis units. */
export type NativePoint = NativeSeries['points'][number];

/** The two axes that all series of a plot share. */
export type NativeAxes = Pick<NativeXyPlot, 'x' | 'y'>;

/** Lines by what they mean; widths in points. */
export const nativeLines = {
  observed: { width: 2.25, dash: 'solid' },
  projected: { width: 2.25, dash: 'dash' },
  bound: { width: 0.75, dash: 'solid' },
  innerBound: { width: 1.25, dash: 'solid' },
  compared: { width: 1.5, dash: 'dash' },
  interval: { width: 3.5, dash: 'solid' },
  reference: { width: 1, dash: 'dot' },
} as const satisfies Readonly<Record<string, NativeLine>>;

/** A mark that is filled where the figure is firm and hollow where it is in doubt; `size` in points. */
export function firmMarker(shape: NativeMarker['shape'], isFirm: boolean, size = 7): NativeMarker {
  return isFirm ? { shape, size } : { shape, size, isHollow: true };
}

/** The name of a series of firm figures, or of those in doubt. */
export function firmName(name: string, isFirm: boolean, { t }: Pick<ChartContext, 't'>): string {
  return isFirm ? name : t(nativeSeriesMessages.inDoubt, { name });
}

/** Whether a value can be drawn on an axis: a number between its ends, above zero where it is logarithmic. */
export function isOnAxis(value: number, { min, max, scale }: NativeAxis): boolean {
  return (
    Number.isFinite(value) &&
    (scale === 'linear' || value > 0) &&
    value >= (min ?? -Infinity) &&
    value <= (max ?? Infinity)
  );
}

/** The stretches of a line that lie on both axes, each as its points there. */
export function stretchesOn(
  points: readonly NativePoint[],
  { x, y }: NativeAxes,
): readonly (readonly NativePoint[])[] {
  const stretches: NativePoint[][] = [];
  let isOpen = false;
  for (const point of points) {
    const isSeen = isOnAxis(point.x, x) && isOnAxis(point.y, y);
    if (isSeen && isOpen) stretches.at(-1)?.push(point);
    else if (isSeen) stretches.push([point]);
    isOpen = isSeen;
  }
  return stretches;
}

/** The points with a label at the last of them. */
export function withEndLabel(
  points: readonly NativePoint[],
  label: string,
): readonly NativePoint[] {
  return points.map((point, place) => (place === points.length - 1 ? { ...point, label } : point));
}

/** The value at a share of the height of an axis with two ends. */
export function levelAt({ min = 0, max = 1, scale }: NativeAxis, share: number): number {
  return scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
}

/** A line across a whole plot at a value of the horizontal axis, labelled at a share of its height, the upper end unless given; none where the value is not on the axis. */
export function uprightSeries(
  at: number,
  { x, y }: NativeAxes,
  look: Pick<NativeSeries, 'name' | 'color' | 'line'> & {
    readonly label?: string;
    readonly labelShare?: number;
  },
): readonly NativeSeries[] {
  const { label, labelShare = 1, ...series } = look;
  if (!isOnAxis(at, x) || y.min === undefined || y.max === undefined) return [];
  const ends = [y.min, y.max].map((level) => ({ x: at, y: level }));
  if (label === undefined) return [{ ...series, points: ends }];
  const labelled = { x: at, y: levelAt(y, labelShare), label };
  return [
    { ...series, points: labelShare === 1 ? [...ends.slice(0, 1), labelled] : [...ends, labelled] },
  ];
}
