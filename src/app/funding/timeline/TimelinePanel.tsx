import { useCallback, useMemo, type ReactElement } from 'react';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { roundsQuery } from '../../../charts/funding-figures/queries.ts';
import { fundingTimelineChart } from '../../../charts/funding-timeline/index.ts';
import { fundingTimelineMessages } from '../../../charts/funding-timeline/messages.ts';
import { selectTimeline, type TimelineSeries } from '../../../charts/funding-timeline/series.ts';
import { timelineYears } from '../../../charts/funding-timeline/timeline-years.ts';
import { writeTimelineFinding } from '../../../charts/funding-timeline/write-finding.ts';
import { fundingFilterSettings, fundingYears } from '../../../scenario/funding-settings.ts';
import {
  fundingTimelineSettings,
  type FundingTimelineValues,
} from '../../../scenario/funding-timeline-settings.ts';
import { amountScales } from '../../../scenario/market-field-settings.ts';
import type { Brush } from '../../chart-host/brushed-years.ts';
import type { Choose } from '../../chart-host/use-data-cursor.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { useRows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { focusChart } from '../../go-to.ts';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { useFilterOptions } from '../use-filter-options.ts';
import { useOpenCompany } from '../use-open-company.ts';
import { timelinePanelMessages as messages } from './messages.ts';

type Years = readonly [from: number, to: number];

/** The years that the page shows, both included, and how they are changed. */
function useYears() {
  const { values, change } = useLink(fundingFilterSettings);
  const { years } = values;
  const setYears = useCallback(
    (next: Years) => {
      if (next.join() !== years.join()) change({ years: next });
    },
    [change, years],
  );
  return { years, setYears };
}

/** The years brushed over, the last of which begins where the brush ends; an end of the axis stays as it is set. */
function narrowed(set: Years, { view }: TimelineSeries, [from, to]: Years): Years {
  const last = to - 1;
  return [from === view.years[0] ? set[0] : from, last === view.years[1] ? set[1] : last];
}

/** The rows that pass the filters as a timeline over the years that are asked for. */
function useTimeline(filters: FundingFilters, years: Years) {
  const link = useLink(fundingTimelineSettings);
  const { timelineScale: scale } = link.values;
  const rows = useRows(roundsQuery, filters);
  const { options, optionRows } = useFilterOptions();
  const series = useMemo(() => {
    if (rows.rows === undefined) return undefined;
    const ofTable = options?.year.map(({ code }) => Number(code)) ?? [];
    return selectTimeline(rows.rows, { scale, years: timelineYears(years, ofTable, rows.rows) });
  }, [rows.rows, options, scale, years]);
  return { ...link, rows: [rows, optionRows], series };
}

/** How amounts lie on the axis, and the way back to all years; in a row above the picture, which takes the whole width. */
function TimelineControls({
  values,
  change,
  onAllYears,
}: {
  readonly values: FundingTimelineValues;
  readonly change: (patch: Partial<FundingTimelineValues>) => void;
  /** Given where the years are narrowed. */
  readonly onAllYears?: () => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <div>
      <div className="controls">
        <ChoiceGroup
          legend={t(messages.scale)}
          choices={amountScales.map((value) => ({ value, label: t(messages[value]) }))}
          value={values.timelineScale}
          onChange={(timelineScale) => change({ timelineScale })}
        />
        {onAllYears && (
          <button type="button" className="quiet" onClick={onAllYears}>
            {t(messages.allYears)}
          </button>
        )}
      </div>
    </div>
  );
}

/** Every funding event that passes the filters by date and amount; a drag over years narrows the page to them, an event leads to its company. */
export function TimelinePanel({
  filters,
  onFirstPaint,
}: {
  readonly filters: FundingFilters;
  /** Called when the picture is on screen. */
  readonly onFirstPaint: () => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { years, setYears } = useYears();
  const { values, change, rows, series } = useTimeline(filters, years);
  const openCompany = useOpenCompany();
  const onBrush: Brush = useCallback(
    (brushed) => setYears(brushed && series ? narrowed(years, series, brushed) : fundingYears),
    [setYears, years, series],
  );
  const onChoose: Choose = useCallback(
    ({ pointId }) => {
      const chosen = series?.events.find(({ id }) => id === pointId);
      if (chosen) openCompany(chosen.row.company_id);
    },
    [series, openCompany],
  );
  const isNarrowed = years.join() !== fundingYears.join();
  return (
    <ChartPanel
      definition={fundingTimelineChart}
      title={t(fundingTimelineMessages.title)}
      {...(series && { finding: writeTimelineFinding(series, reader) })}
      legend={t(fundingTimelineMessages.legend)}
      series={series}
      isEmpty={series?.events.length === 0}
      rows={rows}
      view={values.timelinePanel}
      onViewChange={(timelinePanel) => change({ timelinePanel })}
      onBrush={onBrush}
      onChoose={onChoose}
      onFirstPaint={onFirstPaint}
      areControlsFirst
      notice={<p className="muted">{t(messages.howTo)}</p>}
    >
      <TimelineControls
        values={values}
        change={change}
        {...(isNarrowed && {
          onAllYears: () => {
            setYears(fundingYears);
            focusChart(fundingTimelineChart.id);
          },
        })}
      />
    </ChartPanel>
  );
}
