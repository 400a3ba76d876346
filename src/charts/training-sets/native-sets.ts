import type { ChartContext } from '../chart.ts';
import type { NativeSeries } from '../native-chart.ts';
import { firmMarker, firmName, nativeLines, type NativePoint } from '../parts/native-series.ts';
import type { TrainingSet } from './series.ts';

/** A training set at the decimal year of its publication. */
export interface DatedSet extends TrainingSet {
  readonly year: number;
}

/** How the two kinds of sets are called. */
interface SetNames {
  readonly language: string;
  readonly multimodal: string;
}

function toPoint({ year, size }: DatedSet): NativePoint {
  return { x: year, y: size };
}

/** The training sets as marks: circles for language, triangles for several kinds of data, hollow where the size is in doubt. */
export function setMarks(
  sets: readonly DatedSet[],
  names: SetNames,
  context: Pick<ChartContext, 't' | 'theme'>,
): readonly NativeSeries[] {
  const { theme } = context;
  const kinds = [
    { name: names.language, isMultimodal: false, shape: 'circle' },
    { name: names.multimodal, isMultimodal: true, shape: 'triangle' },
  ] as const;
  return kinds.flatMap(({ name, isMultimodal, shape }) =>
    [true, false].map((isFirm) => ({
      name: firmName(name, isFirm, context),
      points: sets
        .filter((set) => set.isMultimodal === isMultimodal && set.isFirm === isFirm)
        .map(toPoint),
      color: theme.demand,
      marker: firmMarker(shape, isFirm, 6),
    })),
  );
}

/** The line through the sets that were the largest undisputed on their day: level until the next. */
export function recordLine(
  sets: readonly DatedSet[],
  name: string,
  { theme }: Pick<ChartContext, 'theme'>,
): NativeSeries {
  const records = sets.filter(({ recordNumber }) => recordNumber !== undefined);
  const points = records.flatMap((set, place): readonly NativePoint[] => {
    const before = records[place - 1];
    return before === undefined ? [toPoint(set)] : [{ x: set.year, y: before.size }, toPoint(set)];
  });
  return { name, points, color: theme.demand, line: nativeLines.observed };
}
