import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { footballFieldChart } from '../../../charts/football-field/index.ts';
import { footballFieldMessages } from '../../../charts/football-field/messages.ts';
import { barWith, selectField, type FieldSeries } from '../../../charts/football-field/series.ts';
import { writeFieldFinding } from '../../../charts/football-field/write-finding.ts';
import type { Market } from '../../../charts/market-figures/select-market.ts';
import type { PointRef } from '../../../scenario/arrow.ts';
import { marketFieldSettings } from '../../../scenario/market-field-settings.ts';
import type { MarketBasisValues } from '../../../scenario/market-settings.ts';
import type { Rows } from '../../engine/use-rows.ts';
import type { ChangeKind } from '../../link-store.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { focusChart } from '../../go-to.ts';
import { useLink } from '../../use-link.ts';
import { FieldControls } from './FieldControls.tsx';
import { FieldWorkings } from './FieldWorkings.tsx';
import { OpenBar } from './OpenBar.tsx';

/** Opens the bar that a point of the chart lies on; the consensus has no rows of its own. */
function useChosenBar(series: FieldSeries | undefined, open: (barId: string) => void) {
  const [chosen, setChosen] = useState<{ readonly barId: string }>();
  const choose = useCallback(
    ({ trackId }: PointRef) => {
      if (series === undefined || barWith(series, trackId) === undefined) return;
      setChosen({ barId: trackId });
      open(trackId);
    },
    [series, open],
  );
  return { chosen, choose };
}

/** What publishers say of one year: a bar for each publisher or market from its lowest to its highest figure, beside the consensus of each place; a bar opens its rows. */
export function FieldPanel({
  market,
  rows,
  basis,
  changeBasis,
}: {
  readonly market: Market | undefined;
  readonly rows: readonly Rows<unknown>[];
  readonly basis: MarketBasisValues;
  readonly changeBasis: (patch: Partial<MarketBasisValues>, kind?: ChangeKind) => void;
}): ReactElement {
  const reader = useReader();
  const { t, format } = reader;
  const { values, change } = useLink(marketFieldSettings);
  const { fieldGrouping, fieldOrder, fieldScale, fieldBar } = values;
  const { targetYear } = basis;
  const series = useMemo(
    () => market && selectField(market, targetYear, { fieldGrouping, fieldOrder, fieldScale }),
    [market, targetYear, fieldGrouping, fieldOrder, fieldScale],
  );
  const open = useCallback((barId: string | undefined) => change({ fieldBar: barId }), [change]);
  const { chosen, choose } = useChosenBar(series, open);
  const close = useCallback(() => {
    open(undefined);
    focusChart(footballFieldChart.id);
  }, [open]);
  return (
    <ChartPanel
      definition={footballFieldChart}
      title={t(footballFieldMessages.title, { year: format.year(targetYear) })}
      {...(series && { finding: writeFieldFinding(series, reader) })}
      legend={t(footballFieldMessages.key)}
      series={series}
      rows={rows}
      view={values.fieldPanel}
      onViewChange={(fieldPanel) => change({ fieldPanel })}
      onChoose={choose}
      notice={
        series && <OpenBar series={series} barId={fieldBar} chosen={chosen} onClose={close} />
      }
      working={series && <FieldWorkings series={series} />}
    >
      <FieldControls
        year={targetYear}
        onYear={(year, kind) => changeBasis({ targetYear: year }, kind)}
        values={values}
        change={change}
      />
    </ChartPanel>
  );
}
