import type { DensityReading } from '../../gap-density.ts';
import type { Epoch2022Values } from './quantities.ts';

type Case = Pick<Epoch2022Values, 'stock' | 'projection'>;

/**
 * How the 2022 paper reads its dates: the years that its script (`plot_intersection.py` of epoch-research/data-stock)
 * looks at, and a trailing average that adds 1.0, 2.5, 0.5 or 2.0 years.
 */
export function paperReading({ stock, projection }: Case): DensityReading {
  const isHistorical = projection === 'historical';
  if (stock === 'high_quality_language')
    return { fromYear: 2022, toYear: 2030, stepYears: 0.05, smoothingYears: 1 };
  if (stock === 'images')
    return { fromYear: 2022, toYear: 2070, stepYears: 0.2, smoothingYears: 4 };
  return isHistorical
    ? { fromYear: 2023, toYear: 2080, stepYears: 0.2, smoothingYears: 2 }
    : { fromYear: 2022, toYear: 2060, stepYears: 0.1, smoothingYears: 5 };
}

/** The same reading without the trailing average: the plain rebuild. */
export function plainReading(reading: DensityReading): DensityReading {
  return { ...reading, smoothingYears: 0 };
}
