import { fromIsoDate } from '../../../core/time.ts';
import { middleOf, type DealDate } from './deal-date.ts';

const msPerMonth = (365.25 / 12) * 86_400_000;

/** Months of 30.4 days from one deal to the next: between the middles of the two periods, and what the periods allow. */
export interface MonthsBetween {
  readonly months: number;
  readonly low: number;
  readonly high: number;
  /** Whether the periods do not overlap, so that the dates say which came first. */
  readonly isOrderCertain: boolean;
}

/** How long after one deal the next was announced; never below zero at the low end. */
export function monthsBetween(one: DealDate, next: DealDate): MonthsBetween {
  const apart = (from: string, to: string): number =>
    (fromIsoDate(to) - fromIsoDate(from)) / msPerMonth;
  return {
    months: (middleOf(next) - middleOf(one)) / msPerMonth,
    low: Math.max(apart(one.lastDay, next.firstDay), 0),
    high: apart(one.firstDay, next.lastDay),
    isOrderCertain: one.lastDay < next.firstDay,
  };
}
