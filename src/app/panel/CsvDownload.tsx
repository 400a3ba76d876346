import type { ReactElement } from 'react';
import type { TableTwin } from '../../charts/chart.ts';
import { useReader } from '../reader/reader-context.ts';
import { useShareLink } from '../use-link.ts';
import { DownloadFailure } from './DownloadFailure.tsx';
import { downloadCsv } from './download-chart.ts';
import { panelMessages as messages } from './messages.ts';
import { useDownload } from './use-download.ts';

/** Saves a table as CSV; the table is made when it is asked for. */
export function CsvDownload({
  toTwin,
  name,
}: {
  readonly toTwin: () => TableTwin;
  readonly name: string;
}): ReactElement {
  const { t } = useReader();
  const shareLink = useShareLink();
  const { failure, start } = useDownload();
  return (
    <>
      <button type="button" onClick={() => start(() => downloadCsv(toTwin(), name, shareLink()))}>
        {t(messages.downloadCsv)}
      </button>
      <DownloadFailure failure={failure} />
    </>
  );
}
