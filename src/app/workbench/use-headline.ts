import { useCallback } from 'react';
import { writeScenarioHeadline } from '../../charts/scenario-headline/write-scenario-headline.ts';
import type { DoneForecast } from '../model/forecast-lanes.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';

/** Writes the answer of a forecast in one sentence; the same function until one of them changes, and `undefined` before there is one. */
export function useHeadline(good: DoneForecast | undefined): (() => string) | undefined {
  const reader = useReader();
  const { today } = useServices();
  const write = useCallback(
    () =>
      good ? writeScenarioHeadline(good.job.scenario, good.forecast, { ...reader, today }) : '',
    [good, reader, today],
  );
  return good && write;
}
