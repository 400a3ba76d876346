/** Money on a day as the investor sees it: below zero it is put in, above zero it comes back; any one currency. */
export interface CashFlow {
  /** ISO date. */
  readonly on: string;
  readonly amount: number;
}
