import { toDecimalYear } from '../../core/time.ts';
import { yearsOf, type ExhaustionDatesSeries } from './series.ts';

/** The decades around every year that is named and a day (milliseconds since 1970), with two years to spare. */
export function yearRange(
  { dates }: ExhaustionDatesSeries,
  today: number,
): readonly [first: number, last: number] {
  const years = [toDecimalYear(today), ...dates.flatMap(yearsOf)];
  return [
    Math.floor((Math.min(...years) - 2) / 10) * 10,
    Math.ceil((Math.max(...years) + 2) / 10) * 10,
  ];
}
