/** How many years later `to` is than `from`, in tenths: the difference of the two decimal years as they are written. */
export function yearsBetween(from: number, to: number): number {
  return Number((Number(to.toFixed(1)) - Number(from.toFixed(1))).toFixed(1));
}
