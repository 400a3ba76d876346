import type { ChartContext } from '../chart.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { textBoxes } from '../parts/text-boxes.ts';
import type { FieldFrame, FieldRow } from './frame.ts';

/** Between the line of a median and a text, in CSS pixels. */
const air = 3;

/** The rows of one place, from the row of its consensus on. */
function rowsFrom(head: FieldRow, { rows }: FieldFrame): readonly FieldRow[] {
  return rows.filter(({ group }) => group === head.group);
}

function reachOf(head: FieldRow, frame: FieldFrame): readonly [top: number, bottom: number] {
  const last = rowsFrom(head, frame).at(-1) ?? head;
  return [frame.top + head.middle, frame.top + last.top + last.height];
}

/** Shorter pieces would be specks between two lines of text, in CSS pixels. */
const leastPiece = 8;

/** An upright line from one height to another in pieces, open where texts stand on it. */
function piecesBetween(
  [top, bottom]: readonly [number, number],
  x: number,
  texts: readonly Box[],
): readonly (readonly [from: number, to: number])[] {
  const crossed = texts
    .filter((box) => box.x - air < x && x < box.x + box.width + air)
    .toSorted((one, next) => one.y - next.y);
  const starts = [top, ...crossed.map(({ y, height }) => y + height)];
  const ends = [...crossed.map(({ y }) => y), bottom];
  return starts.flatMap((start, place) => {
    const [from, to] = [Math.max(top, start), Math.min(bottom, ends[place] ?? bottom)];
    return to - from >= leastPiece ? [[from, to] as const] : [];
  });
}

/** The quartiles and the median of a place, faintly behind all of its bars; no line runs through a text. */
function consensusGround(
  head: FieldRow,
  frame: FieldFrame,
  texts: readonly Box[],
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
    ...piecesBetween([top, bottom], middle, texts).map(([from, to]): DrawnElement => ({
      type: 'line',
      shape: { x1: middle, y1: from, x2: middle, y2: to },
      style: { stroke: theme.ink, lineWidth: 1, lineDash: [2, 4] },
    })),
  ];
}

/** What lies behind the marks: a rule between rows, a stronger one between places, and the consensus of each place, its line open where `texts` stand. */
export function groundElements(
  frame: FieldFrame,
  texts: readonly DrawnElement[],
  context: ChartContext,
): readonly DrawnElement[] {
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
  const boxes = textBoxes(texts);
  return [...rules, ...heads.flatMap((head) => consensusGround(head, frame, boxes, context))];
}
