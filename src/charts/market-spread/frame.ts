import type { ChartContext } from '../chart.ts';
import type { FieldGroup, FieldSeries } from '../football-field/series.ts';
import { fitAmounts, type AmountScale } from '../parts/amount-scale.ts';
import { countedIn } from './counted-in.ts';

/** A place in the drawing: the heights of its sentence and of its marks, in CSS pixels from the top. */
export interface SpreadRow {
  readonly group: FieldGroup;
  readonly textY: number;
  readonly middle: number;
}

/** Where everything lies in the drawing, in CSS pixels from its left and top edges. */
export interface SpreadFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly SpreadRow[];
  readonly scale: AmountScale;
  readonly toX: (amount: number) => number;
}

/** Heights of the row of a place, with figures and without. */
const rowHeights = { figures: 108, nothing: 34 } as const;
const textMiddle = 16;
const marksMiddle = 62;
const axisRoom = 30;
/** Half a mark and some air; behind the highest mark half of a label of the axis. */
const room = { side: 4, right: 24 } as const;

function rowHeightOf({ consensus }: FieldGroup): number {
  return rowHeights[consensus.spread === undefined ? 'nothing' : 'figures'];
}

function plotHeight({ groups }: FieldSeries): number {
  return groups.reduce((sum, group) => sum + rowHeightOf(group), 0);
}

function layOut({ groups }: FieldSeries): readonly SpreadRow[] {
  let top = 0;
  return groups.map((group) => {
    const row = { group, textY: top + textMiddle, middle: top + marksMiddle };
    top += rowHeightOf(group);
    return row;
  });
}

/** Height of the drawing in CSS pixels, the same at every width. */
export function chartHeight(series: FieldSeries): number {
  return plotHeight(series) + axisRoom;
}

function reachOf(group: FieldGroup) {
  const amounts = countedIn(group).map(({ point }) => point.amount);
  const [low, high] = [amounts[0], amounts.at(-1)];
  return low === undefined || high === undefined ? [] : [{ low, high, rightRoom: room.right }];
}

/** The frame of the chart: a row for each place, on one axis that is as short as the figures allow. */
export function frameOf(series: FieldSeries, { width }: Pick<ChartContext, 'width'>): SpreadFrame {
  const [left, right] = [room.side, width - room.side];
  const scale = fitAmounts('log', series.groups.flatMap(reachOf), right - left);
  return {
    left,
    right,
    top: 0,
    bottom: plotHeight(series),
    rows: layOut(series),
    scale,
    toX: (amount) => left + scale.toShare(amount) * (right - left),
  };
}
