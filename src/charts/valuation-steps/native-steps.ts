import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeLine, NativeSeries } from '../native-chart.ts';
import type { CompanyMark } from '../parts/company-marks.ts';
import { nativeOutline } from '../parts/native-outline.ts';
import { firmMarker, firmName, nativeLines, type NativePoint } from '../parts/native-series.ts';
import { writeMoney } from '../parts/write-money.ts';
import { valuationStepsMessages as messages } from './messages.ts';
import { chained, type CompanySteps, type StepEvent, type StepsSeries } from './series.ts';
import { writeShortOutcome } from './write-outcome.ts';

/** One company with its look and where its last step ends, on the horizontal axis in axis units. */
export interface NativeCompany {
  readonly company: CompanySteps;
  readonly mark: CompanyMark;
  readonly end: number;
}

const sizes = { raise: 7, value: 9, outcome: 11 } as const;

/** Where a time or a number of months stands on the horizontal axis: in decimal years, or as it is. */
export function placeOn({ axis }: Pick<StepsSeries, 'axis'>, at: number): number {
  return axis === 'date' ? toDecimalYear(at) : at;
}

/** The name of a company where several stand side by side: what a series is called begins with it. */
function companyName(series: StepsSeries, { name }: CompanySteps): string {
  return series.isCompared ? name : 'none';
}

/** What stands at a valuation: its amount, or where several companies stand side by side the name of one at its last. */
function labelOf(
  event: StepEvent,
  company: CompanySteps,
  series: StepsSeries,
  context: ChartContext,
): string | undefined {
  const amount = writeMoney(event.value?.usd ?? NaN, 'USD', context);
  if (!series.isCompared) return amount;
  const isLast = chained(company).at(-1) === event;
  return isLast ? `${company.name} ${amount}` : undefined;
}

/** Where the level stretch of a valuation begins, with its label, which stands above the line there. */
function startOf(
  event: StepEvent,
  company: CompanySteps,
  series: StepsSeries,
  context: ChartContext,
): NativePoint {
  const at = { x: placeOn(series, event.at), y: event.value?.usd ?? NaN };
  const label = labelOf(event, company, series, context);
  return label === undefined ? at : { ...at, label };
}

/** The points of a stretch: level to the next valuation and upright there, or level to the end after the last. */
function stretchOf(
  start: NativePoint,
  next: StepEvent | undefined,
  end: number,
  series: StepsSeries,
): readonly NativePoint[] {
  if (next === undefined) return [start, { x: Math.max(start.x, end), y: start.y }];
  const x = placeOn(series, next.at);
  return [start, { x, y: start.y }, { x, y: next.value?.usd ?? NaN }];
}

function lineAfter({ value }: StepEvent, isLast: boolean): NativeLine {
  if (isLast) return { width: 1.5, dash: 'dot' };
  return value?.isFloor === true ? nativeLines.projected : nativeLines.observed;
}

/** The steps of a company from each known valuation to the next: dashed after one that is only a floor, dotted after the last. */
export function stepLines(
  { company, mark, end }: NativeCompany,
  series: StepsSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const events = chained(company);
  const name = context.t(messages.nativeSteps, { company: companyName(series, company) });
  return events.map((event, place) => {
    const next = events[place + 1];
    const start = startOf(event, company, series, context);
    return {
      name,
      color: mark.color,
      line: lineAfter(event, next === undefined),
      points: stretchOf(start, next, end, series),
    };
  });
}

function raisePoint(event: StepEvent, series: StepsSeries): readonly NativePoint[] {
  return event.raise === undefined ? [] : [{ x: placeOn(series, event.at), y: event.raise.usd }];
}

/** The raises of a company as marks, hollow where they do not count. */
export function raiseMarks(
  { company, mark }: NativeCompany,
  series: StepsSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const name = context.t(messages.raisesOf, { company: companyName(series, company) });
  return [true, false].map((isCounted) => ({
    name: firmName(name, isCounted, context),
    color: mark.color,
    marker: firmMarker(nativeOutline(mark.shape), isCounted, sizes.raise),
    points: company.events
      .filter(({ raise }) => (raise?.state === 'counted') === isCounted)
      .flatMap((event) => raisePoint(event, series)),
  }));
}

/** The valuations and bids of a company: a diamond, hollow where it does not count. */
export function valueMarks(
  { company, mark }: NativeCompany,
  series: StepsSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const name = context.t(messages.valuationsOf, { company: companyName(series, company) });
  const events = company.events.filter((event) => event !== company.outcome?.event);
  return [true, false].map((isCounted) => ({
    name: firmName(name, isCounted, context),
    color: mark.color,
    marker: firmMarker('diamond', isCounted, sizes.value),
    points: events
      .filter(({ value }) => value !== undefined && (value.state === 'counted') === isCounted)
      .map((event) => ({ x: placeOn(series, event.at), y: event.value?.usd ?? NaN })),
  }));
}

/** What became of a company, in ink at its price; one whose price is not known has no place. */
export function outcomeMark(
  { company }: NativeCompany,
  series: StepsSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const { outcome } = company;
  if (outcome?.usd === undefined) return [];
  const at = { x: placeOn(series, outcome.event.at), y: outcome.usd };
  return [
    {
      name: context.t(messages.outcomeOf, { company: companyName(series, company) }),
      color: context.theme.ink,
      marker: firmMarker('square', true, sizes.outcome),
      points: [{ ...at, label: writeShortOutcome(outcome, context) }],
    },
  ];
}
