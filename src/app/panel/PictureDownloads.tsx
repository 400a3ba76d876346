import type { ReactElement } from 'react';
import type { ChartDefinition, SourceRef } from '../../charts/chart.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { useShareLink } from '../use-link.ts';
import { DownloadFailure } from './DownloadFailure.tsx';
import { downloadPng, downloadSvg, exportWidth, type DownloadInput } from './download-chart.ts';
import { panelMessages as messages } from './messages.ts';
import { useDownload } from './use-download.ts';

/** Saves a chart as a picture, with its title, legend, sources and link. */
export function PictureDownloads<Series>(chart: {
  readonly definition: ChartDefinition<Series>;
  readonly series: Series;
  readonly title: string;
  readonly legend: string | undefined;
  /** What the figures say, before the legend; what is slow to write is written when it is asked for. */
  readonly notes: readonly (string | (() => string) | undefined)[];
  readonly sources: readonly SourceRef[];
}): ReactElement {
  const { t } = useReader();
  const shareLink = useShareLink();
  const { dataVersion } = useServices();
  const context = useChartContext(exportWidth);
  const { failure, start } = useDownload();
  const input = (): DownloadInput<Series> => {
    const sourcesLabel = t(messages.sourcesLabel);
    const notes = chart.notes
      .map((note) => (typeof note === 'function' ? note() : note))
      .filter((note) => note !== undefined);
    return { ...chart, notes, context, sourcesLabel, link: shareLink(), dataVersion };
  };
  return (
    <>
      <button type="button" onClick={() => start(() => downloadSvg(input()))}>
        {t(messages.downloadSvg)}
      </button>
      <button type="button" onClick={() => start(() => downloadPng(input()))}>
        {t(messages.downloadPng)}
      </button>
      <DownloadFailure failure={failure} />
    </>
  );
}
