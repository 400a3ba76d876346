/** A distribution that maps a uniform draw in (0, 1) to a value, so that the same draw gives neighbouring values to neighbouring assumptions. */
export interface Distribution {
  readonly quantile: (share: number) => number;
}
