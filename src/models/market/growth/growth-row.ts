import type { ForecastRow, growthKinds } from '../forecast-row.ts';
import { plainAmount } from '../plain-amount.ts';
import type { Qualifier } from '../qualifier.ts';

/** An amount as a source prints it, in units of its currency; what the source does not print is `undefined`. */
export interface PrintedAmount {
  readonly year?: number | undefined;
  readonly amount?: number | undefined;
  /** Absent: those of the shortest decimal form. */
  readonly significantDigits?: number | undefined;
  /** Absent: exact. */
  readonly qualifier?: Qualifier | undefined;
}

/** A printed amount that has both its year and its amount. */
export type DatedAmount = PrintedAmount & { readonly year: number; readonly amount: number };

/** A growth rate as a source prints it. */
export interface StatedGrowth {
  /** A share per year. */
  readonly rate: number;
  readonly kind: (typeof growthKinds)[number];
  readonly fromYear?: number | undefined;
  readonly toYear?: number | undefined;
  /** Decimals of the printed percentage; absent: those of its shortest form. */
  readonly percentDecimals?: number | undefined;
  /** Absent: exact. */
  readonly qualifier?: Qualifier | undefined;
}

/** A published forecast as far as its growth goes; every amount in one currency. */
export interface GrowthRow {
  readonly base: PrintedAmount;
  /** The value that some publishers print between base and target. */
  readonly estimate: PrintedAmount;
  readonly target: PrintedAmount;
  readonly stated: StatedGrowth | undefined;
}

/** Whether an amount has its year and its value. */
export function isDated(amount: PrintedAmount): amount is DatedAmount {
  return amount.year !== undefined && amount.amount !== undefined;
}

function printed(
  year: number | undefined,
  billions: number | undefined,
  significantDigits: number | undefined,
  qualifier?: Qualifier,
): PrintedAmount {
  const amount = billions === undefined ? undefined : plainAmount(billions, 'billion');
  return { year, amount, significantDigits, qualifier };
}

function statedIn(row: ForecastRow): StatedGrowth | undefined {
  const { stated_growth_per_year: rate, stated_growth_kind: kind = 'unknown' } = row;
  if (rate === undefined) return undefined;
  return { rate, kind, fromYear: row.stated_from_year, toYear: row.stated_to_year };
}

/** A row of the table `market_forecasts` for the audit, its billions as plain units of currency. */
export function growthRowOf(row: ForecastRow): GrowthRow {
  return {
    base: printed(row.base_year, row.base_bn, row.base_significant_digits, row.base_qualifier),
    estimate: printed(row.estimate_year, row.estimate_bn, row.estimate_significant_digits),
    target: printed(
      row.target_year,
      row.target_bn,
      row.target_significant_digits,
      row.target_qualifier,
    ),
    stated: statedIn(row),
  };
}
