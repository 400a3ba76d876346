import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import type { ForecastJob } from '../../models/runner/run-forecast.ts';
import { useLinkPlace } from '../link-place.ts';
import { useServices } from '../services-context.ts';
import { laneKey, type LaneState } from './forecast-lanes.ts';

/** What is known of a forecast: the lane's state, empty before the first answer; the same object until the next one. */
export type ForecastState = Partial<LaneState>;

const unanswered: ForecastState = {};

/** The forecast of a job in a lane, of which each place on screen has its own, forgotten with a place that is not the address; the last good one stays while a newer is awaited or cannot be made. Pass the same job object until it changes; one that `mayWait` leaves the first picture the worker. */
export function useForecast(
  name: string,
  job: ForecastJob | undefined,
  { mayWait = false } = {},
): ForecastState {
  const { forecasts } = useServices();
  const { id } = useLinkPlace();
  const lane = `${id}${name}`;
  useLayoutEffect(() => {
    if (job !== undefined) forecasts.ask(lane, job, mayWait);
  }, [forecasts, lane, job, mayWait]);
  useEffect(() => (id === '' ? undefined : () => forecasts.drop(lane)), [forecasts, id, lane]);
  const { data } = useQuery<LaneState>({ queryKey: laneKey(lane), queryFn: skipToken });
  return data ?? unanswered;
}
