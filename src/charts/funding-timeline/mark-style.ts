import { categoryColor, categoryMarks, shapeMark, type MarkStyle } from '../parts/funding-marks.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import { markArea, radiusOf, reachOf, type AreaScale } from './mark-area.ts';
import type { TimelineEvent } from './series.ts';

type Point = readonly [x: number, y: number];

/** What decides the look of a mark. */
type Looked = Pick<TimelineEvent, 'role' | 'isSeen' | 'postMoneyUsd' | 'row'>;

const lineWidth = 1.75;
const unseenDash = [3, 2];
const openDash = [1.5, 2];
/** The outcomes are filled this strongly in ink, so that a rule shows through. */
const outcomeFill = 0.1;
const ringGap = 3;

/** The colour of a mark: that of its category, ink for an outcome, grey for what has not come about. */
export function markColor({ role, row }: Pick<Looked, 'role' | 'row'>, theme: Theme): string {
  if (role === 'outcome') return theme.ink;
  return role === 'open' ? theme.baseline : categoryColor(row.category, theme);
}

function fillOpacity({ role, row }: Looked): number {
  return role === 'outcome' ? outcomeFill : 0.18 + 0.42 * categoryMarks[row.category].tint;
}

/** Filled where a valuation gives it its area and was seen; hollow otherwise, dashed where not seen, dotted where not come about. */
export function markStyle(event: Looked, theme: Theme): MarkStyle {
  const stroke = markColor(event, theme);
  const line = { stroke, lineWidth };
  if (event.role === 'open') return { ...line, fill: 'none', lineDash: openDash };
  if (!event.isSeen) return { ...line, fill: 'none', lineDash: unseenDash };
  if (event.postMoneyUsd === undefined) return { ...line, fill: theme.paper };
  return { ...line, fill: stroke, fillOpacity: fillOpacity(event) };
}

/** The outline of a mark of an area at a place of the drawing, struck through where its figure is rejected. */
function eventMark(event: Looked, at: Point, area: number, theme: Theme): readonly DrawnElement[] {
  const { shape } = categoryMarks[event.row.category];
  const mark = shapeMark(shape, at, area, markStyle(event, theme));
  if (event.role !== 'rejected') return [mark];
  const [x, y] = at;
  const reach = radiusOf(area) + 5;
  const strike = { x1: x - reach, y1: y, x2: x + reach, y2: y };
  return [mark, { type: 'line', shape: strike, style: { stroke: theme.ink, lineWidth: 2 } }];
}

/** The ring that marks a round of the article. */
function articleRing([cx, cy]: Point, reach: number, { ink }: Theme): DrawnElement {
  return {
    type: 'circle',
    shape: { cx, cy, r: reach + ringGap },
    style: { fill: 'none', stroke: ink, lineWidth: 1.5 },
  };
}

/** Everything that marks an event at a place: its outline, and the ring of a round of the article. */
export function eventElements(
  event: TimelineEvent,
  at: Point,
  scale: AreaScale,
  theme: Theme,
): readonly DrawnElement[] {
  const area = markArea(event, scale);
  const ring =
    event.row.claim_id === undefined ? [] : [articleRing(at, reachOf(event, scale), theme)];
  return [...eventMark(event, at, area, theme), ...ring];
}
