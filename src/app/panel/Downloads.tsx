import { useState, type ReactElement } from 'react';
import type { ChartDefinition, SourceRef, TableTwin } from '../../charts/chart.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { downloadCsv, downloadPng, downloadSvg, type DownloadInput } from './download-chart.ts';
import { panelMessages as messages } from './messages.ts';

const exportWidth = 1200;

/** Saves the chart as a picture or its figures as a table; says so when that fails. */
export function Downloads<Series>({
  twin,
  ...chart
}: {
  readonly definition: ChartDefinition<Series>;
  readonly series: Series;
  readonly twin: TableTwin;
  readonly title: string;
  readonly legend: string | undefined;
  readonly sources: readonly SourceRef[];
}): ReactElement {
  const { t } = useReader();
  const { dataVersion } = useServices();
  const context = useChartContext(exportWidth);
  const [failure, setFailure] = useState<string>();
  const attempt = (download: (input: DownloadInput<Series>) => Promise<void>): void => {
    setFailure(undefined);
    const sourcesLabel = t(messages.sourcesLabel);
    const input = { ...chart, context, sourcesLabel, link: location.href, dataVersion };
    download(input).catch((error: unknown) => setFailure(String(error)));
  };
  return (
    <>
      <button type="button" onClick={() => attempt(downloadSvg)}>
        {t(messages.downloadSvg)}
      </button>
      <button type="button" onClick={() => attempt(downloadPng)}>
        {t(messages.downloadPng)}
      </button>
      <button type="button" onClick={() => attempt(() => downloadCsv(twin, chart.definition.id))}>
        {t(messages.downloadCsv)}
      </button>
      {failure !== undefined && (
        <p className="problem" role="alert">
          {t(messages.downloadFailed, { what: failure })}
        </p>
      )}
    </>
  );
}
