import type { FundingCategory } from '../../models/funding/funding-row.ts';
import { categoryColor, categoryMarks, shapeMark, type MarkStyle } from '../parts/funding-marks.ts';
import { openDash, outlineWidth, strikeThrough, unseenDash } from '../parts/doubt-marks.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import type { Theme } from '../theme.ts';
import { markArea, radiusOf, reachOf, type AreaScale } from './mark-area.ts';
import type { TimelineEvent } from './series.ts';

type Point = readonly [x: number, y: number];

/** What decides the look of a mark. */
type Looked = Pick<TimelineEvent, 'role' | 'isSeen' | 'postMoneyUsd' | 'row'>;

/** What a mark says beside its category and area: each has an entry of its own in the key. */
export type DoubtLook = 'unseen' | 'unvalued' | 'outcome' | 'spent' | 'open' | 'valued';

const lineWidth = outlineWidth;
/** The outcomes are filled this strongly in ink, so that a rule shows through. */
const outcomeFill = 0.1;
const ringGap = 3;
/** How far the line through a rejected figure reaches beyond its outline, in CSS pixels. */
export const strikeRoom = 5;

/** The colour of a mark: that of its category, ink for an outcome, grey for money spent and for what has not come about. */
export function markColor({ role, row }: Pick<Looked, 'role' | 'row'>, theme: Theme): string {
  if (role === 'outcome') return theme.ink;
  return role === 'open' || role === 'spent' ? theme.baseline : categoryColor(row.category, theme);
}

/** How the outline of a look is painted in a colour, with what fills it: the same on the plot and in its key. */
export function doubtStyle(look: DoubtLook, stroke: string, { paper }: Theme): MarkStyle {
  const line = { stroke, lineWidth };
  const styles: Readonly<Record<DoubtLook, MarkStyle>> = {
    open: { ...line, fill: 'none', lineDash: openDash },
    unseen: { ...line, fill: 'none', lineDash: unseenDash },
    unvalued: { ...line, fill: paper },
    spent: { ...line, fill: paper },
    outcome: { ...line, fill: stroke, fillOpacity: outcomeFill },
    valued: { ...line, fill: stroke },
  };
  return styles[look];
}

/** The filling of a valuation in the tint of its category. */
export function valuedStyle(category: FundingCategory, theme: Theme): MarkStyle {
  const style = doubtStyle('valued', categoryColor(category, theme), theme);
  return { ...style, fillOpacity: 0.18 + 0.42 * categoryMarks[category].tint };
}

function lookOf({ role, isSeen, postMoneyUsd }: Looked): DoubtLook {
  if (role === 'open') return 'open';
  if (!isSeen) return 'unseen';
  if (role === 'spent') return 'spent';
  if (postMoneyUsd === undefined) return 'unvalued';
  return role === 'outcome' ? 'outcome' : 'valued';
}

/** Filled where a valuation gives it its area and was seen; hollow otherwise, dashed where not seen, dotted where not come about. */
export function markStyle(event: Looked, theme: Theme): MarkStyle {
  const look = lookOf(event);
  if (look === 'valued') return valuedStyle(event.row.category, theme);
  return doubtStyle(look, markColor(event, theme), theme);
}

/** The outline of a mark of an area at a place of the drawing, struck through where its figure is rejected. */
function eventMark(event: Looked, at: Point, area: number, theme: Theme): readonly DrawnElement[] {
  const { shape } = categoryMarks[event.row.category];
  const mark = shapeMark(shape, at, area, markStyle(event, theme));
  if (event.role !== 'rejected') return [mark];
  return [mark, strikeThrough(at, radiusOf(area) + strikeRoom, theme.ink)];
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
