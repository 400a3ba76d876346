import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { quartersQuery, roundsQuery } from '../../../charts/funding-figures/queries.ts';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { fundingQuartersChart } from '../../../charts/funding-quarters/index.ts';
import { fundingQuartersMessages } from '../../../charts/funding-quarters/messages.ts';
import { firstDayOfQuarter } from '../../../charts/funding-quarters/period.ts';
import { periodWith, selectQuarters } from '../../../charts/funding-quarters/series.ts';
import { writeQuartersFinding } from '../../../charts/funding-quarters/write-finding.ts';
import type { PointRef } from '../../../scenario/arrow.ts';
import {
  fundingQuartersSettings,
  noPeriod,
  raisedMeasures,
  raisedPeriods,
  type FundingQuartersValues,
} from '../../../scenario/funding-quarters-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { useRows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useServices } from '../../services-context.ts';
import { focusChart } from '../../go-to.ts';
import { useLink } from '../../use-link.ts';
import { OpenPeriod } from './OpenPeriod.tsx';
import { quartersPanelMessages as messages } from './messages.ts';

/** The rows that pass the filters, by quarter and each on its own, and what is shown of them. */
function useQuarters(
  filters: FundingFilters,
  { period, measure }: Pick<FundingQuartersValues, 'period' | 'measure'>,
) {
  const { today } = useServices();
  const parameters = useMemo(
    () => ({ ...quartersQuery.defaults, ...filters, today: firstDayOfQuarter(today) }),
    [filters, today],
  );
  const quarters = useRows(quartersQuery, parameters);
  const rounds = useRows(roundsQuery, filters);
  const series = useMemo(
    () =>
      quarters.rows &&
      rounds.rows &&
      selectQuarters(quarters.rows, rounds.rows, { period, measure }),
    [quarters.rows, rounds.rows, period, measure],
  );
  return { series, rows: [quarters, rounds] };
}

function QuartersControls({
  values: { period, measure },
  change,
}: {
  readonly values: FundingQuartersValues;
  readonly change: (patch: Partial<FundingQuartersValues>) => void;
}): ReactElement {
  const { t } = useReader();
  const measureLabels = { period: messages.ofPeriod, cumulative: messages.cumulative } as const;
  return (
    <div className="controls">
      <ChoiceGroup
        legend={t(messages.period)}
        choices={raisedPeriods.map((value) => ({ value, label: t(messages[value]) }))}
        value={period}
        onChange={(next) => change({ period: next, openPeriod: noPeriod })}
      />
      <ChoiceGroup
        legend={t(messages.measure)}
        choices={raisedMeasures.map((value) => ({ value, label: t(measureLabels[value]) }))}
        value={measure}
        onChange={(next) => change({ measure: next })}
      />
    </div>
  );
}

/** Money raised by quarter or year and by category, with what is not known of it; a bar opens its rounds. */
export function QuartersPanel({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { values, change } = useLink(fundingQuartersSettings);
  const { period, measure } = values;
  const { series, rows } = useQuarters(filters, values);
  const [chosen, setChosen] = useState<{ readonly periodId: string }>();
  const open = useCallback(
    (periodId: string) => {
      setChosen({ periodId });
      change({ openPeriod: periodId });
    },
    [change],
  );
  const choose = useCallback(
    ({ pointId }: PointRef) => {
      if (series && periodWith(series, pointId)) open(pointId);
    },
    [series, open],
  );
  const close = useCallback(() => {
    change({ openPeriod: noPeriod });
    focusChart(fundingQuartersChart.id);
  }, [change]);
  return (
    <ChartPanel
      definition={fundingQuartersChart}
      title={t(fundingQuartersMessages.title, { period, measure })}
      {...(series && { finding: writeQuartersFinding(series, reader) })}
      legend={t(fundingQuartersMessages.key, { period, measure })}
      series={series}
      isEmpty={series?.categories.length === 0}
      rows={rows}
      view={values.quartersPanel}
      onViewChange={(quartersPanel) => change({ quartersPanel })}
      onChoose={choose}
      notice={
        series && (
          <OpenPeriod
            series={series}
            periodId={values.openPeriod}
            chosen={chosen}
            onOpen={open}
            onClose={close}
          />
        )
      }
    >
      <QuartersControls values={values} change={change} />
    </ChartPanel>
  );
}
