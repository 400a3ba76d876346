import { boundArrow, outlineWidth, strikeThrough, unseenDash } from '../parts/doubt-marks.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { shapeMark, type MarkStyle } from '../parts/funding-marks.ts';
import type { CompanyMark } from '../parts/company-marks.ts';
import { periodLine } from '../parts/period-line.ts';
import type { Theme } from '../theme.ts';
import type { StepsFrame } from './frame.ts';
import { chained, type CompanySteps, type FigureState, type StepEvent } from './series.ts';

/** A place on the drawing in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** How one company is drawn. */
export interface Look extends CompanyMark {
  /** How far its bars stand aside, so that those of one day are told apart. */
  readonly aside: number;
}

/** Half the size of a mark, in CSS pixels. */
export const markReach = 6;

const markArea = 110;
const outcomeArea = 150;
const arrowLength = 10;
const dash = [4, 3];

function line(
  from: Point,
  to: Point,
  stroke: string,
  width: number,
  isDashed = false,
): DrawnElement {
  const [[x1, y1], [x2, y2]] = [from, to];
  const style = { stroke, lineWidth: width, ...(isDashed && { lineDash: dash }) };
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

/** Filled where it counts, hollow and dashed where it does not. */
function markStyle(state: FigureState, color: string, { paper }: Theme): MarkStyle {
  if (state === 'counted') return { fill: color, stroke: paper, lineWidth: 1 };
  return { fill: paper, stroke: color, lineWidth: outlineWidth, lineDash: unseenDash };
}

function strike(at: Point, state: FigureState, { ink }: Theme): readonly DrawnElement[] {
  return state === 'rejected' ? [strikeThrough(at, markReach + 4, ink)] : [];
}

/** A small arrow above a mark whose figure is only a floor. */
function floorArrow([x, y]: Point, isFloor: boolean, color: string): readonly DrawnElement[] {
  return isFloor ? boundArrow([x, y - markReach - 1], [0, -1], arrowLength, color) : [];
}

/** Where the bar of a raise ends. */
export function raisePlace(event: StepEvent, look: Look, frame: StepsFrame): Point | undefined {
  const { at, raise } = event;
  return raise && [frame.toX(at) + look.aside, frame.toY(raise.usd)];
}

/** The line over the period of an event at a place. */
export function periodElements(
  { at, period, row }: StepEvent,
  [x, y]: Point,
  color: string,
  { toX }: StepsFrame,
): readonly DrawnElement[] {
  const aside = x - toX(at);
  const ends = [toX(period.from) + aside, toX(period.to) + aside] as const;
  return periodLine(ends, [x, y], markReach, { color, isSeen: row.date_precision !== 'unseen' });
}

function raiseElements(event: StepEvent, look: Look, frame: StepsFrame, theme: Theme) {
  const place = raisePlace(event, look, frame);
  const { raise } = event;
  if (raise === undefined || place === undefined) return [];
  const isDashed = raise.state !== 'counted';
  return [
    line([place[0], frame.floor], place, look.color, isDashed ? 1.5 : 3, isDashed),
    ...periodElements(event, place, look.color, frame),
    shapeMark(look.shape, place, markArea, markStyle(raise.state, look.color, theme)),
    ...floorArrow(place, raise.isFloor, look.color),
    ...strike(place, raise.state, theme),
  ];
}

/** The raises of a company as bars with its mark on top. */
export function raises(
  { events }: CompanySteps,
  look: Look,
  frame: StepsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  return events.flatMap((event) => raiseElements(event, look, frame, theme));
}

/** Where a valuation lies. */
export function valuePlace({ at, value }: StepEvent, frame: StepsFrame): Point | undefined {
  return value && [frame.toX(at), frame.toY(value.usd)];
}

/** The end of the last step: the outcome of an acquired company, else the right end of the plot. */
export function lastStepEnd({ outcome }: CompanySteps, from: number, frame: StepsFrame): number {
  const end = outcome?.kind === 'acquired' ? frame.toX(outcome.event.at) : frame.right;
  return Math.max(from, end);
}

/** Level from one known valuation to the next and upright there; a floor is dashed, and what comes after the last one is dotted. */
export function steps(company: CompanySteps, { color }: Look, frame: StepsFrame) {
  const places = chained(company).flatMap((event) => {
    const place = valuePlace(event, frame);
    return place ? [{ place, isFloor: event.value?.isFloor === true }] : [];
  });
  return places.flatMap(({ place: [x, y], isFloor }, index): readonly DrawnElement[] => {
    const next = places[index + 1]?.place;
    if (next === undefined) {
      const style = { stroke: color, lineWidth: 2, lineDash: [1, 4], lineCap: 'round' as const };
      const x2 = lastStepEnd(company, x, frame);
      return [{ type: 'line', shape: { x1: x, y1: y, x2, y2: y }, style }];
    }
    return [
      line([x, y], [next[0], y], color, 2.5, isFloor),
      line([next[0], y], next, color, 2.5, isFloor),
    ];
  });
}

/** The valuations themselves: a dot where one counts, hollow where it does not. */
export function valuations(
  { events, outcome }: CompanySteps,
  { color }: Look,
  frame: StepsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  return events.flatMap((event) => {
    const place = valuePlace(event, frame);
    const { value } = event;
    if (place === undefined || value === undefined || event === outcome?.event) return [];
    const [cx, cy] = place;
    const style = markStyle(value.state, color, theme);
    const isPrice = !event.isRound;
    return [
      ...periodElements(event, place, color, frame),
      isPrice
        ? shapeMark('diamond', place, outcomeArea, { ...style, stroke: theme.ink })
        : ({ type: 'circle', shape: { cx, cy, r: 5 }, style } as DrawnElement),
      ...floorArrow(place, value.isFloor, color),
      ...strike(place, value.state, theme),
    ];
  });
}

/** Where the outcome is marked: at its price, or at the top of the plot where none is known. */
export function outcomePlace({ outcome }: CompanySteps, frame: StepsFrame): Point | undefined {
  if (outcome === undefined) return undefined;
  const { event, usd } = outcome;
  return [frame.toX(event.at), usd === undefined ? frame.top + 2 * markReach : frame.toY(usd)];
}

/** From what an outcome rises: the last valuation before it, else the floor of the plot. */
function outcomeBase(company: CompanySteps, frame: StepsFrame): number {
  const { outcome } = company;
  const before = chained(company).filter(
    ({ row }) => outcome && row.announced_on < outcome.event.row.announced_on,
  );
  const last = before.at(-1)?.value;
  return last === undefined ? frame.floor : frame.toY(last.usd);
}

/** What became of the company: a diamond in ink on a dashed line. */
export function outcomeMark(
  company: CompanySteps,
  { color }: Look,
  frame: StepsFrame,
  theme: Theme,
): readonly DrawnElement[] {
  const place = outcomePlace(company, frame);
  if (place === undefined || company.outcome === undefined) return [];
  const [x, y] = place;
  const base = outcomeBase(company, frame);
  const style = { fill: theme.ink, stroke: color, lineWidth: 2 };
  return [
    line([x, base], [x, y], theme.ink, 1.5, true),
    ...periodElements(company.outcome.event, place, theme.ink, frame),
    shapeMark('diamond', place, outcomeArea, style),
  ];
}
