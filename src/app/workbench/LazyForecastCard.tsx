import { lazy } from 'react';

/** How a forecast was computed, fetched when it is opened. */
export const LazyForecastCard = lazy(async () => ({
  default: (await import('./ForecastCard.tsx')).ForecastCard,
}));
