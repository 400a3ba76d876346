import { baseYear } from './base-year.ts';
import { populationYears, type Epoch2022Inputs } from './inputs.ts';

const recordingMiddleYear = 2000;
const recordingSpreadYears = 5;

/** log10 of sums of people over the years since 1951; decimal years lie on a straight line between whole ones. */
export interface PersonYears {
  /** Person-years in which speech could be recorded. */
  readonly recordingLog10: (year: number) => number;
  /** Person-years of internet use. */
  readonly internetLog10: (year: number) => number;
  /** Person-years of internet use, in units of the year 2022. */
  readonly normalizedLog10: (year: number) => number;
}

function makeSum(weightOf: (year: number) => number): (year: number) => number {
  const logs: number[] = [];
  let sum = 0;
  for (let year: number = populationYears.from; year <= populationYears.to; year++) {
    sum += weightOf(year);
    logs.push(Math.log10(sum));
  }
  return (year) => {
    const place = Math.min(Math.max(year - populationYears.from, 0), logs.length - 1);
    const below = logs[Math.floor(place)] ?? Number.NaN;
    const above = logs[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
}

/** The share of people online in a year, 0 to 1. */
function onlineShare({ internetShare }: Epoch2022Inputs, year: number): number {
  const { ceilingShare, ratePerYear, middleYear } = internetShare;
  return ceilingShare / (1 + Math.exp(-ratePerYear * (year - middleYear)));
}

/** Sums people by year; the rows must cover 1951 to 2100 (`checkInputs`). */
export function makePersonYears(inputs: Epoch2022Inputs): PersonYears {
  const people = new Map(inputs.population.map((row) => [row.year, row.people]));
  const online = (year: number): number => (people.get(year) ?? 0) * onlineShare(inputs, year);
  const internetLog10 = makeSum(online);
  const unitLog10 = Math.log10(online(baseYear));
  return {
    recordingLog10: makeSum(
      (year) =>
        (people.get(year) ?? 0) /
        (1 + Math.exp(-(year - recordingMiddleYear) / recordingSpreadYears)),
    ),
    internetLog10,
    normalizedLog10: (year) => internetLog10(year) - unitLog10,
  };
}
