import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { DoneForecast } from '../model/forecast-lanes.ts';
import { ModelCard } from './ModelCard.tsx';

/** How a forecast was computed. */
export function ForecastCard({
  done: { job, forecast },
  sourceOf,
}: {
  readonly done: DoneForecast;
  readonly sourceOf: (id: string) => SourceRef | undefined;
}): ReactElement {
  const { drawCount, bandDrawCount } = forecast;
  const counts = { drawCount, bandDrawCount };
  return <ModelCard scenario={job.scenario} {...counts} sourceOf={sourceOf} />;
}
