import { groupBy } from '../../core/group-by.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeMarker, NativeSeries } from '../native-chart.ts';
import { nativeMessages as messages } from './native-messages.ts';

/** A published figure at its place in axis units, as `figureMark` draws it. */
export interface NativeFigure {
  readonly x: number;
  readonly y: number;
  readonly label?: string;
  /** A circle for a printed amount, a diamond for one that was worked out. */
  readonly isPrinted: boolean;
  /** Filled; hollow where it was not seen at its source. */
  readonly isSeen: boolean;
  /** In the colour of the market; grey where something else than being unseen keeps it from counting. */
  readonly isCounted: boolean;
  /** A misquote, or wrong: marked with a cross in ink besides. */
  readonly isRejected: boolean;
}

/** How the two kinds of figures that were seen are called. */
export interface FigureNames {
  readonly printed: string;
  readonly workedOut: string;
}

function nameOf(figure: NativeFigure, names: FigureNames, { t }: Pick<ChartContext, 't'>): string {
  if (!figure.isCounted) return t(messages.uncounted);
  if (!figure.isSeen) return t(messages.unseen);
  return figure.isPrinted ? names.printed : names.workedOut;
}

function markerOf({ isPrinted, isSeen }: NativeFigure): NativeMarker {
  const marker = isPrinted
    ? ({ shape: 'circle', size: 8 } as const)
    : ({ shape: 'diamond', size: 9 } as const);
  return isSeen ? marker : { ...marker, isHollow: true };
}

function pointOf({ x, y, label }: NativeFigure) {
  return { x, y, ...(label !== undefined && label !== '' && { label }) };
}

/** The names of figures that are printed for a year, or worked out from such. */
export function printedNames({ t }: Pick<ChartContext, 't'>): FigureNames {
  return { printed: t(messages.printed), workedOut: t(messages.workedOut) };
}

/** Figures as marks, a series for each look, those that do not count first; hollow where not seen, crossed where rejected. */
export function figureSeries(
  figures: readonly NativeFigure[],
  names: FigureNames,
  context: Pick<ChartContext, 't' | 'theme'>,
): readonly NativeSeries[] {
  const { theme, t } = context;
  const ordered = figures.toSorted((a, b) => Number(a.isCounted) - Number(b.isCounted));
  const looks = groupBy(ordered, (one) => `${one.isCounted} ${one.isSeen} ${one.isPrinted}`);
  const marks = [...looks.values()].flatMap((own): readonly NativeSeries[] => {
    const [first] = own;
    if (first === undefined) return [];
    const color = first.isCounted ? theme.market : theme.baseline;
    const name = nameOf(first, names, context);
    return [{ name, color, marker: markerOf(first), points: own.map(pointOf) }];
  });
  const crossed = figures.filter(({ isRejected }) => isRejected).map(({ x, y }) => ({ x, y }));
  const cross: NativeSeries = {
    name: t(messages.rejected),
    color: theme.ink,
    marker: { shape: 'cross', size: 9 },
    points: crossed,
  };
  return crossed.length === 0 ? marks : [...marks, cross];
}
