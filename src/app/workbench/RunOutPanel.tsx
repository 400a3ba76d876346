import { memo, useMemo, type ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { DateRow } from '../../charts/exhaustion-dates/queries.ts';
import { runOutChart } from '../../charts/run-out/index.ts';
import { runOutMessages } from '../../charts/run-out/messages.ts';
import { selectRunOut } from '../../charts/run-out/series.ts';
import { writePastShare } from '../../charts/run-out/write-run-out.ts';
import { writeProbabilityBy } from '../../charts/scenario-headline/write-scenario-headline.ts';
import { toDecimalYear } from '../../core/time.ts';
import { modelFacts } from '../../models/model-facts.ts';
import type { Scenario } from '../../models/scenario.ts';
import { answerYearBounds } from '../../scenario/workbench-settings.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { Slider } from '../controls/Slider.tsx';
import { ChartPanel } from '../panel/ChartPanel.tsx';
import { useServices } from '../services-context.ts';
import { useReader } from '../reader/reader-context.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { ForecastNotice } from './ForecastNotice.tsx';
import { LazyForecastCard } from './LazyForecastCard.tsx';
import { workbenchMessages as messages } from './workbench-messages.ts';
import type { WorkbenchForecasts } from './use-workbench-forecasts.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';
import type { Workbench } from './use-workbench.ts';

function RunOutControls({
  view,
  changeView,
}: Pick<Workbench, 'view' | 'changeView'>): ReactElement {
  const { t, format } = useReader();
  return (
    <div className="controls">
      <ChoiceGroup
        legend={t(messages.pictures)}
        choices={[
          { value: 'dots', label: t(messages.dots) },
          { value: 'curve', label: t(messages.curve) },
        ]}
        value={view.runOutMode}
        onChange={(runOutMode) => changeView({ runOutMode })}
      />
      <Slider
        label={t(messages.byYear)}
        text={format.year(view.byYear)}
        value={view.byYear}
        min={answerYearBounds[0]}
        max={answerYearBounds[1]}
        step={1}
        onChange={(byYear, kind) => changeView({ byYear }, kind)}
      />
    </div>
  );
}

/** The published dates of the study and the stock that the scenario runs. */
function useOwnDates(
  { dates: { rows } }: WorkbenchRows,
  scenario: Scenario | undefined,
): readonly DateRow[] | undefined {
  return useMemo(() => {
    if (scenario === undefined) return undefined;
    const { modelId, values } = scenario;
    const stock = modelFacts[modelId].datedStock ?? values['stock'];
    return rows?.filter((row) => row.study === modelId && row.stock === stock);
  }, [rows, scenario]);
}

function RunOutYear({
  view,
  changeView,
  forecasts,
  rows,
  otherName,
  moreSources,
  headline,
  pictureNote,
  isSettled,
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
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { today } = useServices();
  const { runOutMode: mode, byYear, forecastSpan: span } = view;
  const { good } = forecasts.own;
  const compared = forecasts.other?.good;
  const dates = useOwnDates(rows, good?.job.scenario);
  const source = good && rows.sourceOf(modelFacts[good.job.scenario.modelId].sourceId);
  const ghostSource = compared && rows.sourceOf(modelFacts[compared.job.scenario.modelId].sourceId);
  const series = useMemo(
    () =>
      good && source
        ? selectRunOut({
            runOut: good.forecast.runOut,
            ghost: compared &&
              ghostSource && {
                runOut: compared.forecast.runOut,
                label: otherName,
                source: ghostSource,
              },
            dates,
            view: { mode, span, byYear },
            source,
            moreSources,
          })
        : undefined,
    [good, source, moreSources, compared, otherName, ghostSource, dates, mode, span, byYear],
  );
  const past = good && writePastShare(good.forecast.runOut, toDecimalYear(today), reader);
  return (
    <ChartPanel
      definition={runOutChart}
      title={t(mode === 'dots' ? runOutMessages.dotsTitle : runOutMessages.curveTitle)}
      {...(good && { finding: writeProbabilityBy(good.forecast, byYear, reader) })}
      legend={t(mode === 'dots' ? runOutMessages.dotsKey : runOutMessages.curveKey)}
      series={series}
      rows={[rows.claims, rows.dates]}
      areControlsFirst
      {...(headline && { headline })}
      pictureNote={pictureNote}
      isSettled={isSettled}
      view={view.runOutPanel}
      onViewChange={(runOutPanel) => changeView({ runOutPanel })}
      notice={
        <>
          {past !== undefined && <p>{past}</p>}
          <ClaimLine id="C05" rows={rows} />
          <ForecastNotice state={forecasts.own} />
        </>
      }
      working={good && <LazyForecastCard done={good} sourceOf={rows.sourceOf} />}
    >
      <RunOutControls view={view} changeView={changeView} />
    </ChartPanel>
  );
}

/** The year in which the stock is used up, as fifty equally likely years or as a curve, and the probability by a chosen year. */
export const RunOutPanel = memo(RunOutYear);
