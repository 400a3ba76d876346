import type { CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { articleForecastIds } from '../market-figures/article-claims.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { labelOf } from '../parts/label.ts';
import { gradeMessages } from '../parts/messages.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { AuditFrame } from './frame.ts';
import {
  diagonalBoxes,
  heightsOf,
  lineHeight,
  obstaclesAt,
  placesBeside,
  type Named,
} from './label-places.ts';
import { claimReach, placeOfClaim } from './claim-mark.ts';
import { markReach, placeOf, strikeReach } from './marks.ts';
import { growthAuditMessages as messages } from './messages.ts';
import type { OwnClaim } from './own-claim.ts';
import { checkedForecasts, type AuditSeries, type CheckedForecast } from './series.ts';
import { writePublisher } from './write-publisher.ts';
import { writeImpliedRate, writeStatedRate } from './write-rate.ts';

/** Both rates: in one line, or one under the other where there is little room. */
function writeRates(audit: CheckedGrowth, context: ChartContext): readonly string[] {
  const words = {
    stated: writeStatedRate(audit.stated.rate, context),
    implied: writeImpliedRate(audit, context),
  };
  const lines =
    context.width < narrowWidth
      ? [messages.markStated, messages.markImplied]
      : [messages.markRates];
  return lines.map((line) => context.t(line, words));
}

function nameOf(forecast: CheckedForecast, context: ChartContext): string {
  if (forecast.id !== articleForecastIds.C16) return writePublisher(forecast, context);
  return context.t(context.width < narrowWidth ? messages.articleShort : messages.articleName);
}

/** Why a mark is struck through; none for one that is not. */
function writeStruck(
  { isRejected, grade }: CheckedForecast,
  context: ChartContext,
): readonly string[] {
  if (!isRejected) return [];
  return [
    context.t(messages.struck, { standing: labelOf(gradeMessages, grade.standing, context) }),
  ];
}

function labelIn(
  { x, y }: Box,
  lines: readonly string[],
  context: ChartContext,
): readonly DrawnElement[] {
  const style = barText(context);
  return lines.map((text, line) => ({
    type: 'text',
    x,
    y: y + (line + 0.5) * lineHeight,
    style: { ...style, text, fontWeight: line === 0 ? 600 : 400 },
  }));
}

/** The size of a label whose first line is bold. */
function sizeOf(lines: readonly string[], context: ChartContext): Pick<Box, 'width' | 'height'> {
  const fontSize = chartFontSize(context);
  const widths = lines.map(
    (text, line) => textWidth(text, fontSize) * (line === 0 ? boldFactor : 1),
  );
  return { width: Math.max(...widths), height: lines.length * lineHeight };
}

/** The reader's claim, the forecasts whose gap is gross, and the article's; with both rates under the name, for the forecasts where there is room. */
function namedMarks(
  { claim }: AuditSeries,
  checked: readonly CheckedForecast[],
  frame: AuditFrame,
  context: ChartContext,
): readonly Named[] {
  const isNarrow = context.width < narrowWidth;
  const forecasts = checked
    .filter(({ id, audit }) => audit.verdict === 'gross' || id === articleForecastIds.C16)
    .map((forecast) => ({
      at: placeOf(forecast, frame),
      reach: forecast.isRejected ? strikeReach + 4 : strikeReach,
      ...heightsOf(placeOf(forecast, frame), markReach, forecast.audit, frame),
      isOwn: false,
      lines: [
        nameOf(forecast, context),
        ...(isNarrow ? [] : writeRates(forecast.audit, context)),
        ...writeStruck(forecast, context),
      ],
    }));
  return claim === undefined ? forecasts : [ownName(claim, frame, context), ...forecasts];
}

function ownName(claim: OwnClaim, frame: AuditFrame, context: ChartContext): Named {
  const lines = [context.t(messages.yourClaim), ...writeRates(claim.audit, context)];
  const at = placeOfClaim(claim, frame);
  const heights = heightsOf(at, claimReach, claim.audit, frame);
  return { at, reach: claimReach, ...heights, lines, isOwn: true };
}

function ownObstacles({ claim }: AuditSeries, frame: AuditFrame): readonly Box[] {
  if (claim === undefined) return [];
  return obstaclesAt(placeOfClaim(claim, frame), [claimReach, claimReach], claim.audit, frame);
}

/** The names of the marks that stand out, where least lies under them; one that would stand on a mark or another name is left out, but never the reader's own. */
export function labelElements(
  series: AuditSeries,
  frame: AuditFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const checked = checkedForecasts(series);
  const marks = [
    ...checked.flatMap((forecast) =>
      obstaclesAt(placeOf(forecast, frame), [strikeReach, markReach], forecast.audit, frame),
    ),
    ...ownObstacles(series, frame),
  ];
  const taken = [...marks, ...diagonalBoxes(frame)];
  const names: Box[] = [];
  return namedMarks(series, checked, frame, context).flatMap((named) => {
    const places = placesBeside(named, sizeOf(named.lines, context), frame);
    const box = freestBox(places, [...taken, ...names]);
    const isCovered = (by: readonly Box[]) =>
      box !== undefined && by.some((each) => sharedArea(each, box) > 0);
    if (box === undefined || isCovered(names) || (!named.isOwn && isCovered(marks))) return [];
    names.push(box);
    return labelIn(box, named.lines, context);
  });
}
