import { memo, useEffect, useMemo, type ReactElement } from 'react';
import { runwayFanChart } from '../../charts/runway-fan/index.ts';
import { runwayFanMessages } from '../../charts/runway-fan/messages.ts';
import { selectFan, type FanSeries, type ShownWorlds } from '../../charts/runway-fan/series.ts';
import { writeFanNotes } from '../../charts/runway-fan/summarize.ts';
import { narrowWidth, type SourceRef } from '../../charts/chart.ts';
import { modelFacts } from '../../models/model-facts.ts';
import { useChartContext } from '../chart-host/ChartHost.tsx';
import type { DoneForecast } from '../model/forecast-lanes.ts';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useReader } from '../reader/reader-context.ts';
import { FanControls } from './FanControls.tsx';
import { ForecastNotice } from './ForecastNotice.tsx';
import { LazyForecastCard } from './LazyForecastCard.tsx';
import { useTextUnit } from './use-text-unit.ts';
import type { WorkbenchForecasts } from './use-workbench-forecasts.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';
import type { Workbench } from './use-workbench.ts';
import { useWorldsPlayer } from './use-worlds-player.ts';
import { WorldsControls } from './WorldsControls.tsx';

function shownWorlds(good: DoneForecast | undefined, shown: number): ShownWorlds | undefined {
  const worlds = good?.worlds;
  return worlds && { items: worlds.worlds, firstYear: worlds.firstYear, shown };
}

function FanNotes({ series }: { readonly series: FanSeries }): ReactElement | null {
  const context = useChartContext(narrowWidth);
  const notes = writeFanNotes(series, context);
  return notes.length === 0 ? null : <p className="legend">{notes.join(' ')}</p>;
}

function Fan({
  view,
  changeView,
  forecasts,
  rows,
  otherName,
  moreSources,
  headline,
  pictureNote,
  isSettled,
  onFirstPaint,
}: Pick<Workbench, 'view' | 'changeView'> & {
  readonly forecasts: WorkbenchForecasts;
  readonly rows: WorkbenchRows;
  readonly otherName: string;
  /** Where changed assumptions come from. */
  readonly moreSources: readonly SourceRef[];
  /** The answer in one sentence. */
  readonly headline: (() => string) | undefined;
  /** The names of the scenarios, for exports. */
  readonly pictureNote: () => string;
  /** The forecasts are those of the scenarios. */
  readonly isSettled: boolean;
  /** Called when the picture is on screen, or when there will be none. */
  readonly onFirstPaint: () => void;
}): ReactElement {
  const { t } = useReader();
  const { fanView, forecastSpan: span, setsShown } = view;
  const { unit, wordsPerToken } = useTextUnit(rows);
  const { good, error, problems } = forecasts.own;
  const compared = forecasts.other?.good;
  const isWorlds = fanView === 'worlds';
  const total = good?.worlds?.worlds.length ?? 0;
  const player = useWorldsPlayer(isWorlds, total);
  const sets = rows.sets.rows;
  const source = good && rows.sourceOf(modelFacts[good.job.scenario.modelId].sourceId);
  const ghostSource = compared && rows.sourceOf(modelFacts[compared.job.scenario.modelId].sourceId);
  const { shown } = player;
  const series = useMemo(
    () =>
      good && sets && source && wordsPerToken !== undefined
        ? selectFan({
            forecast: good.forecast,
            ghost: compared &&
              ghostSource && {
                forecast: compared.forecast,
                label: otherName,
                source: ghostSource,
              },
            worlds: isWorlds ? shownWorlds(good, shown) : undefined,
            sets,
            view: {
              unit,
              wordsPerToken,
              span,
              areSetsShown: setsShown === 'on',
            },
            source,
            moreSources,
          })
        : undefined,
    [
      good,
      moreSources,
      sets,
      source,
      wordsPerToken,
      compared,
      ghostSource,
      otherName,
      isWorlds,
      shown,
      unit,
      span,
      setsShown,
    ],
  );
  const hasNone = good === undefined && (error !== undefined || (problems?.length ?? 0) > 0);
  useEffect(() => {
    if (hasNone) onFirstPaint();
  }, [hasNone, onFirstPaint]);
  return (
    <ChartPanel
      definition={runwayFanChart}
      title={t(runwayFanMessages.title)}
      legend={t(runwayFanMessages.key)}
      series={series}
      rows={[rows.sets, rows.conversions, rows.sources, rows.growth, rows.records]}
      view={view.fanPanel}
      onViewChange={(fanPanel) => changeView({ fanPanel })}
      onFirstPaint={onFirstPaint}
      areControlsFirst
      {...(headline && { headline })}
      pictureNote={pictureNote}
      isSettled={isSettled}
      notice={
        <>
          {isWorlds && total > 0 && <WorldsControls player={player} total={total} />}
          {series && <FanNotes series={series} />}
          <ForecastNotice state={forecasts.own} />
        </>
      }
      working={good && <LazyForecastCard done={good} sourceOf={rows.sourceOf} />}
    >
      <FanControls view={view} changeView={changeView} hasSets={good?.forecast.unit !== 'images'} />
    </ChartPanel>
  );
}

/** Stock and demand over the years, with the scenario that it is compared with and what was really used; drawn when a forecast is there, not when one is asked for. */
export const FanPanel = memo(Fan);
