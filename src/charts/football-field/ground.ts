import type { ChartContext } from '../chart.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import type { FieldFrame, FieldRow } from './frame.ts';

/** The rows of one place, from the row of its consensus on. */
function rowsFrom(head: FieldRow, { rows }: FieldFrame): readonly FieldRow[] {
  return rows.filter(({ group }) => group === head.group);
}

function reachOf(head: FieldRow, frame: FieldFrame): readonly [top: number, bottom: number] {
  const last = rowsFrom(head, frame).at(-1) ?? head;
  return [frame.top + head.middle, frame.top + last.top + last.height];
}

/** The quartiles and the median of a place, faintly behind all of its bars. */
function consensusGround(
  head: FieldRow,
  frame: FieldFrame,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  const { spread } = head.group.consensus;
  const [top, bottom] = reachOf(head, frame);
  if (spread === undefined) return [];
  const [left, middle, right] = [spread.lowerQuartile, spread.median, spread.upperQuartile].map(
    frame.toX,
  );
  if (left === undefined || middle === undefined || right === undefined) return [];
  const shape = { x: left, y: top, width: right - left, height: bottom - top };
  return [
    { type: 'rect', shape, style: { fill: theme.market, opacity: 0.07 } },
    {
      type: 'line',
      shape: { x1: middle, y1: top, x2: middle, y2: bottom },
      style: { stroke: theme.ink, lineWidth: 1, lineDash: [2, 4] },
    },
  ];
}

/** What lies behind the marks: a rule between rows, a stronger one between places, and the consensus of each place. */
export function groundElements(frame: FieldFrame, context: ChartContext): readonly DrawnElement[] {
  const { theme, width } = context;
  const rules = frame.rows.map(({ bar, top }): DrawnElement => {
    const y = frame.top + top;
    return {
      type: 'line',
      shape: { x1: 0, y1: y, x2: width, y2: y },
      style: { stroke: bar === undefined ? theme.muted : theme.rule, lineWidth: 1 },
    };
  });
  const heads = frame.rows.filter(({ bar }) => bar === undefined);
  return [...rules, ...heads.flatMap((head) => consensusGround(head, frame, context))];
}
