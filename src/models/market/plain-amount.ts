const unitAmounts: ReadonlyMap<string, number> = new Map([
  ['billion', 1e9],
  ['million', 1e6],
]);

/** A count of billions or millions as plain units of currency, free of binary roundoff; `undefined` for another unit. */
export function plainAmount(count: number, unit: string): number | undefined {
  const unitAmount = unitAmounts.get(unit);
  return unitAmount === undefined ? undefined : Number((count * unitAmount).toPrecision(12));
}
