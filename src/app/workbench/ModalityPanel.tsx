import { useMemo, type ReactElement } from 'react';
import { stocksByModalityChart } from '../../charts/stocks-by-modality/index.ts';
import { stocksByModalityMessages } from '../../charts/stocks-by-modality/messages.ts';
import { selectSeries } from '../../charts/stocks-by-modality/series.ts';
import { writeModalityFinding } from '../../charts/stocks-by-modality/write-finding.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { analysisMessages as messages } from './analysis-messages.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';
import type { Workbench } from './use-workbench.ts';

/** The published raw stocks of text, images and video, against the claim that there is far less video. */
export function ModalityPanel({
  workbench: { view, changeView },
  rows,
}: {
  readonly workbench: Workbench;
  readonly rows: WorkbenchRows;
}): ReactElement {
  const reader = useReader();
  const { modalities, claims } = rows;
  const series = useMemo(() => modalities.rows && selectSeries(modalities.rows), [modalities.rows]);
  return (
    <ChartPanel
      definition={stocksByModalityChart}
      title={reader.t(messages.modalityTitle)}
      legend={reader.t(stocksByModalityMessages.key)}
      {...(series && { finding: writeModalityFinding(series, reader) })}
      series={series}
      rows={[modalities, claims]}
      view={view.modalityPanel}
      onViewChange={(modalityPanel) => changeView({ modalityPanel })}
      notice={<ClaimLine id="C07" rows={rows} />}
    />
  );
}
