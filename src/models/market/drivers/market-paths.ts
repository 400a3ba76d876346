import type { LogPath } from '../../log-path.ts';
import type { DriverColumns } from './driver-columns.ts';
import { fillLabelMix, makeLabelMix } from './label-mix.ts';

/** The year in which machines and experts reach their second share; the last year of every scenario. */
export const horizonYear = 2035;

/** What scarcity multiplies the price of an expert label with in a whole year; 1 in the base year. */
export type ExpertFactor = (year: number) => number;

function wayShareOf(baseYear: number, year: number): number {
  return Math.min(Math.max((year - baseYear) / (horizonYear - baseYear), 0), 1);
}

/** The market as a multiple of that of the base year, as a path of log10: exactly 0 in the base year. */
export function sizePath(
  columns: DriverColumns,
  baseYear: number,
  expertFactor: ExpertFactor,
): LogPath {
  const { labelGrowth, priceGrowth } = columns;
  const growth = labelGrowth.map((value, i) => value + (priceGrowth[i] as number));
  const [before, now] = [makeLabelMix(growth.length), makeLabelMix(growth.length)];
  fillLabelMix(columns, 0, 1, before);
  return {
    firstYear: baseYear,
    fill: (year, into) => {
      fillLabelMix(columns, wayShareOf(baseYear, year), expertFactor(year), now);
      const years = year - baseYear;
      for (let i = 0; i < into.length; i++) {
        const times = (now.cost[i] as number) / (before.cost[i] as number);
        into[i] = (growth[i] as number) * years + Math.log(times) * Math.LOG10E;
      }
    },
  };
}

/** The share of the market that goes to experts, as a path of log10 for the first draws. */
export function expertSalesPath(
  columns: DriverColumns,
  baseYear: number,
  expertFactor: ExpertFactor,
  drawCount: number,
): LogPath {
  const mix = makeLabelMix(drawCount);
  return {
    firstYear: baseYear,
    fill: (year, into) => {
      fillLabelMix(columns, wayShareOf(baseYear, year), expertFactor(year), mix);
      for (let i = 0; i < into.length; i++) {
        const share = (mix.expertCost[i] as number) / (mix.cost[i] as number);
        into[i] = Math.log(share) * Math.LOG10E;
      }
    },
  };
}
