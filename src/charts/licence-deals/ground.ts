import { startOfYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import { logTicks } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { multiplesIn, roundStep } from '../parts/money-axis.ts';
import type { DealsFrame } from './frame.ts';
import { licenceDealMessages as messages, placeMessages } from './messages.ts';
import { yearlyValues, type LicenceDealsSeries } from './series.ts';

/** Round amounts on the axis of money. */
function ticksOf({ scale: { kind, min, max } }: DealsFrame): readonly number[] {
  return kind === 'log' ? logTicks(min, max, 8) : multiplesIn(0, max, roundStep(max, 6));
}

function yearRules(
  { from, to, top, bottom, toX }: DealsFrame,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  const [first, last] = [from, to].map((time) => new Date(time).getUTCFullYear());
  const count = (last ?? 0) - (first ?? 0) + 1;
  return Array.from({ length: count }, (_, index): DrawnElement => {
    const x = toX(startOfYear((first ?? 0) + index));
    return {
      type: 'line',
      shape: { x1: x, y1: top, x2: x, y2: bottom },
      style: { stroke: theme.rule, lineWidth: 1 },
    };
  });
}

function moneyRules(frame: DealsFrame, context: ChartContext): readonly DrawnElement[] {
  const { theme } = context;
  const style = { ...barText(context), fill: theme.muted, fontSize: chartFontSize(context) };
  return ticksOf(frame).flatMap((usd): readonly DrawnElement[] => {
    const y = frame.toY(usd);
    return [
      {
        type: 'line',
        shape: { x1: frame.left, y1: y, x2: frame.right, y2: y },
        style: { stroke: theme.rule, lineWidth: 1 },
      },
      {
        type: 'text',
        x: frame.left - 8,
        y: Math.min(y, frame.plotBottom - 9),
        style: { ...style, text: context.format.amount(usd), align: 'right' },
      },
    ];
  });
}

/** What lies behind the marks: years, amounts and what the axis of money measures; a note where no value of a year is known. */
export function groundElements(
  series: LicenceDealsSeries,
  frame: DealsFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const style = barText(context);
  const { t } = context;
  if (series.deals.length === 0)
    return [
      { type: 'text', x: 0, y: frame.top + 24, style: { ...style, text: t(messages.empty) } },
    ];
  const title: DrawnElement = {
    type: 'text',
    x: 0,
    y: 16,
    style: { ...style, text: t(placeMessages.yearly), fontWeight: 600 },
  };
  if (yearlyValues(series).length === 0) {
    const note = { ...style, text: t(messages.noYearly), fill: context.theme.muted };
    return [
      ...yearRules(frame, context),
      title,
      { type: 'text', x: frame.left + 8, y: frame.top + 24, style: note },
    ];
  }
  return [...yearRules(frame, context), ...moneyRules(frame, context), title];
}
