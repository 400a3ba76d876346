import type { ReactElement } from 'react';
import { sourceOf, textOf } from '../../../charts/chart.ts';
import {
  judgedForecasts,
  type ForecastErrorsSeries,
  type JudgedForecast,
} from '../../../charts/forecast-errors/series.ts';
import {
  nameOfForecast,
  writeError,
  writeErrorSteps,
} from '../../../charts/forecast-errors/write-error.ts';
import { SourceLine } from '../../panel/SourceLine.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { errorsPanelMessages as messages } from './messages.ts';

function Working({
  forecast,
  series,
}: {
  readonly forecast: JudgedForecast;
  readonly series: ForecastErrorsSeries;
}): ReactElement {
  const reader = useReader();
  const { t, format, locale } = reader;
  const { published, outcome, point, error } = forecast;
  const notes = [published.row, outcome.row].flatMap((row) => textOf(row, 'note')?.[locale] ?? []);
  return (
    <details>
      <summary>
        {t(messages.forecast, {
          name: nameOfForecast(forecast, reader),
          year: format.year(point.year),
          error: writeError(error, reader),
        })}
      </summary>
      <p>{writeErrorSteps(forecast, series, reader).join(locale === 'en' ? ' ' : '')}</p>
      {notes.map((note) => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
      <SourceLine sources={[sourceOf(published.row), sourceOf(outcome.row)]} />
    </details>
  );
}

/** How each error came about, each behind its name. */
export function ErrorWorkings({ series }: { readonly series: ForecastErrorsSeries }): ReactElement {
  const { t } = useReader();
  return (
    <div className="audit-workings">
      <h3>{t(messages.workings)}</h3>
      {judgedForecasts(series).map((forecast) => (
        <Working key={forecast.id} forecast={forecast} series={series} />
      ))}
    </div>
  );
}
