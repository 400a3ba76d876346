import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { figureMark } from '../parts/figure-mark.ts';
import type { Theme } from '../theme.ts';
import type { FieldFrame, FieldRow } from './frame.ts';
import { isCounted, placedFigures, type FieldBar, type PlacedFigure } from './series.ts';

const barHalf = 6;

/** Whether nothing but its being unseen keeps a figure from counting. */
function isOnlyUnseen({ reasons }: PlacedFigure): boolean {
  return reasons.every((reason) => reason === 'unverified');
}

function markOf(figure: PlacedFigure, y: number, { toX }: FieldFrame, theme: Theme): DrawnElement {
  const { point, published } = figure;
  const { standing } = published.row;
  return figureMark([toX(point.amount), y], {
    color: isCounted(figure) || isOnlyUnseen(figure) ? theme.market : theme.baseline,
    paper: theme.paper,
    ink: theme.ink,
    isPrinted: isPrinted(point),
    isSeen: point.isVerified,
    isRejected: standing === 'misquote' || standing === 'wrong',
  });
}

/** A bar from its lowest to its highest figure that counts, under the marks of all of them; what counts is drawn last. */
export function barElements(
  bar: FieldBar,
  { middle: y }: FieldRow,
  frame: FieldFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const { spread } = bar;
  const placed = placedFigures(bar);
  const ordered = [...placed.filter((one) => !isCounted(one)), ...placed.filter(isCounted)];
  const rect = spread && {
    x: frame.toX(spread.low),
    y: y - barHalf,
    width: frame.toX(spread.high) - frame.toX(spread.low),
    height: 2 * barHalf,
  };
  const style = { fill: theme.market, fillOpacity: 0.22, stroke: theme.market, lineWidth: 1 };
  return [
    ...(rect && rect.width > 0 ? [{ type: 'rect' as const, shape: rect, style }] : []),
    ...ordered.map((figure) => markOf(figure, y, frame, theme)),
  ];
}
