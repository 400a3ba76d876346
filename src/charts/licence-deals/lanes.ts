import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { boldFactor } from '../parts/text-width.ts';
import { headHeight, type DealLane, type DealsFrame } from './frame.ts';
import { safeShare, type PlacedDeal } from './lane-rows.ts';
import { dealMark } from './marks.ts';
import { placeMessages } from './messages.ts';
import { writeDetail, writeParties } from './write-deal.ts';

const lineHeight = 16;

/** The lines beside a mark, cut to their room. */
function laneLines(placed: PlacedDeal, context: ChartContext): readonly string[] {
  const { deal } = placed;
  const room = placed.textWidth * safeShare;
  const fontSize = chartFontSize(context);
  const name = writeParties(deal, context);
  if (deal.place === 'no-value') return [ellipsize(name, room, fontSize)];
  return [
    ellipsize(name, room / boldFactor, fontSize),
    ellipsize(writeDetail(deal, context), room, fontSize),
  ];
}

function itemElements(placed: PlacedDeal, context: ChartContext): readonly DrawnElement[] {
  const { deal, x, y, textLeft, textWidth: room, isBefore } = placed;
  const { theme } = context;
  const isTwoLined = deal.place !== 'no-value';
  const texts = laneLines(placed, context).map((text, line): DrawnElement => ({
    type: 'text',
    x: isBefore ? textLeft + room : textLeft,
    y: y + line * lineHeight,
    style: {
      ...barText(context),
      text,
      fill: line === 0 ? theme.ink : theme.muted,
      fontWeight: isTwoLined && line === 0 ? 600 : 400,
      align: isBefore ? 'right' : 'left',
    },
  }));
  return [...dealMark(deal, [x, y], theme), ...texts];
}

function heading({ place, top, deals }: DealLane, context: ChartContext): readonly DrawnElement[] {
  const { theme, width, t } = context;
  const style = { ...barText(context), text: t(placeMessages[place], { count: deals.length }) };
  return [
    {
      type: 'line',
      shape: { x1: 0, y1: top, x2: width, y2: top },
      style: { stroke: theme.muted, lineWidth: 1 },
    },
    { type: 'text', x: 0, y: top + headHeight / 2, style: { ...style, fontWeight: 600 } },
  ];
}

/** The lanes under the plot: what they hold, and every deal with its name. */
export function laneElements(
  { lanes }: DealsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  return lanes.flatMap((lane) => [
    ...heading(lane, context),
    ...lane.deals.flatMap((placed) => itemElements(placed, context)),
  ]);
}
