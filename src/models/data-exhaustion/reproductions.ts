/** Low end, median and high end of a date in decimal years; what nobody states is `undefined`. */
export interface YearSpan {
  readonly low: number | undefined;
  readonly median: number | undefined;
  readonly high: number | undefined;
}

/** A published date and how a model gives it again. */
export interface Reproduction {
  /** Row of the table `exhaustion_dates`. */
  readonly exhaustionDateId: string;
  readonly model: 'epoch-2022' | 'epoch-2024';
  /** What differs from the model's defaults. */
  readonly changes: Readonly<Record<string, string | number>>;
  /** The shares of the probability below the two ends. */
  readonly shares: readonly [low: number, high: number];
  /** The date that a plain rebuild gives, without smoothing: what `plain` must meet. */
  readonly rebuilt: YearSpan;
  /** Key of the reason why the model cannot be expected to come near the published row. */
  readonly notReproduced?: 'compute-paths-not-public';
}

function of2022(
  exhaustionDateId: string,
  stock: string,
  projection: string,
  [low, median, high]: readonly [number, number, number],
): Reproduction {
  return {
    exhaustionDateId,
    model: 'epoch-2022',
    changes: { stock, projection },
    shares: [0.05, 0.95],
    rebuilt: { low, median, high },
  };
}

/** The published dates that the two models give again, with the figures of a plain rebuild by other means. */
export const reproductions: readonly Reproduction[] = [
  of2022(
    'epoch-2022-low-historical',
    'low_quality_language',
    'historical',
    [2027.2, 2030.8, 2037.8],
  ),
  of2022(
    'epoch-2022-high-historical',
    'high_quality_language',
    'historical',
    [2023.2, 2024, 2025.2],
  ),
  of2022('epoch-2022-images-historical', 'images', 'historical', [2036.4, 2045, 2062]),
  of2022('epoch-2022-high-compute', 'high_quality_language', 'compute', [2023.3, 2024.3, 2026.3]),
  of2022('epoch-2022-images-compute', 'images', 'compute', [2032.7, 2039.4, 2051.5]),
  {
    ...of2022(
      'epoch-2022-low-compute',
      'low_quality_language',
      'compute',
      [2028.5, 2035.4, 2050.5],
    ),
    notReproduced: 'compute-paths-not-public',
  },
  {
    exhaustionDateId: 'epoch-2024-mixture',
    model: 'epoch-2024',
    changes: {},
    shares: [0.1, 0.9],
    rebuilt: { low: 2027.4, median: 2029.2, high: 2032 },
  },
  {
    exhaustionDateId: 'epoch-2024-overtrained-5x',
    model: 'epoch-2024',
    changes: { overtrainingFactor: 5 },
    shares: [0.1, 0.9],
    rebuilt: { low: 2026.3, median: 2028, high: 2030.1 },
  },
];
