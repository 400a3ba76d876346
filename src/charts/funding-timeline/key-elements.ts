import { narrowWidth, type ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import { strikeThrough } from '../parts/doubt-marks.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { categoryMarks, shapeMark, type MarkStyle } from '../parts/funding-marks.ts';
import { valuationKindMessages } from '../parts/funding-messages.ts';
import { spreadLabels } from '../parts/spread-labels.ts';
import { writeMoney } from '../parts/write-money.ts';
import {
  keyEntries,
  keyMarkWidth,
  sizeCircles,
  sizePlace,
  sizeTextHeight,
  type KeyLook,
  type PlacedEntry,
} from './key-layout.ts';
import { radiusOf } from './mark-area.ts';
import { doubtStyle, strikeRoom, valuedStyle } from './mark-style.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import type { Theme } from '../theme.ts';
import type { TimelineSeries } from './series.ts';

const markArea = 90;

function lookStyle(look: KeyLook, theme: Theme): MarkStyle {
  const { ink, muted, baseline } = theme;
  const styles: Readonly<Record<KeyLook, MarkStyle>> = {
    keyUnvalued: doubtStyle('unvalued', muted, theme),
    keyUnseen: doubtStyle('unseen', muted, theme),
    keyOutcome: doubtStyle('outcome', ink, theme),
    keySpent: doubtStyle('spent', baseline, theme),
    keyOpen: doubtStyle('open', baseline, theme),
    keyRejected: doubtStyle('unvalued', muted, theme),
    keyArticle: { fill: 'none', stroke: ink, lineWidth: 1.5 },
  };
  return styles[look];
}

const lookAreas: Readonly<Partial<Record<KeyLook, number>>> = {
  keyUnvalued: 50,
  keyArticle: 190,
};

function entryMark(entry: PlacedEntry, { theme }: ChartContext): readonly DrawnElement[] {
  const { x, y } = entry;
  if (entry.kind === 'category') {
    const { shape } = categoryMarks[entry.category];
    return [shapeMark(shape, [x, y], markArea, valuedStyle(entry.category, theme))];
  }
  const area = lookAreas[entry.look] ?? markArea;
  const mark = shapeMark('circle', [x, y], area, lookStyle(entry.look, theme));
  if (entry.look === 'keyArticle') {
    const style = { fill: theme.muted, stroke: theme.muted, lineWidth: 1 };
    return [mark, shapeMark('circle', [x, y], 40, style)];
  }
  if (entry.look !== 'keyRejected') return [mark];
  return [mark, strikeThrough([x, y], radiusOf(area) + strikeRoom, theme.ink)];
}

function entryText({ x, y, text }: PlacedEntry, context: ChartContext): DrawnElement {
  const style = { ...barText(context), text: context.t(text), lineWidth: 0 };
  return { type: 'text', x: x + keyMarkWidth / 2 + 4, y: y + 0.5, style };
}

/** Circles within each other on one foot, each with its valuation beside it. */
function sizeElements(series: TimelineSeries, context: ChartContext): readonly DrawnElement[] {
  const { theme, t, width } = context;
  const circles = sizeCircles(series, width);
  const largest = circles[0]?.radius;
  if (largest === undefined) return [];
  const { x, top, height } = sizePlace(series, width);
  const [middle, foot] = [x + largest + 1, top + height];
  const places = spreadLabels(
    circles.map(({ radius }) => foot - 2 * radius),
    sizeTextHeight,
  );
  const over = Math.max(0, Math.max(...places) - (foot - sizeTextHeight / 2));
  const textX = middle + largest + 16;
  const name = width < narrowWidth ? valuationKindMessages.post_money : messages.keyValuation;
  const title = { ...barText(context), text: t(name), fill: theme.muted };
  return [
    { type: 'text', x, y: top + sizeTextHeight / 2 - 2, style: title },
    ...circles.flatMap(({ valueUsd, radius }, place): readonly DrawnElement[] => {
      const [y, lineY] = [(places[place] ?? foot) - over, foot - 2 * radius];
      const text = writeMoney(valueUsd, 'USD', context);
      const points = [
        [middle, lineY],
        [middle + largest + 6, lineY],
        [textX - 3, y],
      ];
      return [
        {
          type: 'circle',
          shape: { cx: middle, cy: foot - radius, r: radius },
          style: { fill: 'none', stroke: theme.muted, lineWidth: 1.25 },
        },
        {
          type: 'polyline',
          shape: { points },
          style: { stroke: theme.muted, lineWidth: 1, fill: 'none', opacity: 0.6 },
        },
        { type: 'text', x: textX, y, style: { ...barText(context), text, lineWidth: 0 } },
      ];
    }),
  ];
}

/** What explains the marks above the plot: outlines with the names of their categories, looks, and circles of round valuations. */
export function keyElements(
  series: TimelineSeries,
  context: ChartContext,
): readonly DrawnElement[] {
  const { entries } = keyEntries(series, context.width);
  return [
    ...entries.flatMap((entry) => [...entryMark(entry, context), entryText(entry, context)]),
    ...sizeElements(series, context),
  ];
}
