import { lazy, Suspense, useCallback, useId, useMemo, type ReactElement } from 'react';
import { driverSourcesQuery } from '../../../charts/market-fan/queries.ts';
import {
  selectCompared,
  type ComparedFigures,
} from '../../../charts/market-fan/compared-figures.ts';
import { driverBaseYear } from '../../../charts/market-fan/driver-bases.ts';
import { selectMarketFan, type MarketFanSeries } from '../../../charts/market-fan/series.ts';
import {
  writeDriversComparison,
  writeDriversHeadline,
} from '../../../charts/market-fan/summarize.ts';
import { marketFanMessages } from '../../../charts/market-fan/messages.ts';
import { selectSource } from '../../../charts/model-sources/select-source.ts';
import type { MarketRows } from '../../../charts/market-figures/select-market.ts';
import { horizonYear } from '../../../models/market/drivers/index.ts';
import { marketBasisSettings, type MarketBasisValues } from '../../../scenario/market-settings.ts';
import { useRows, type Rows } from '../../engine/use-rows.ts';
import { PanelBoundary } from '../../panel/PanelBoundary.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { AssumptionChips } from '../../scenario-controls/AssumptionChips.tsx';
import { useLink } from '../../use-link.ts';
import { countingOf } from '../counting-of.ts';
import { DriversFanPanel } from './DriversFanPanel.tsx';
import { DriversPane } from './DriversPane.tsx';
import { DriversUndo } from './DriversUndo.tsx';
import { driversMessages as messages } from './messages.ts';
import { useDriverInputs, useDriverRun, type DriverRun } from './use-driver-run.ts';
import { useDrivers, type Drivers } from './use-drivers.ts';

const DriversSensitivityPanel = lazy(async () => ({
  default: (await import('./DriversSensitivityPanel.tsx')).DriversSensitivityPanel,
}));

/** The panels that the assumptions set. */
const driverPanels = ['market-fan', 'tornado'];

const nothing: ComparedFigures = { paths: [], spreadYear: undefined, outcomes: [] };

function Headline({
  titleId,
  series,
  shownYear,
}: {
  readonly titleId: string;
  readonly series: MarketFanSeries | undefined;
  readonly shownYear: number;
}): ReactElement {
  const reader = useReader();
  const { t, locale } = reader;
  const comparison = series && writeDriversComparison(series, reader);
  return (
    <header className="headline">
      <h2 id={titleId}>{series ? writeDriversHeadline(series, reader) : t(messages.waiting)}</h2>
      {comparison !== undefined && <p className="comparison">{comparison}</p>}
      <p className="lead">
        <strong>{t(marketFanMessages.noScenario)}</strong>
        {locale === 'en' && ' '}
        {t(messages.lead)}
      </p>
      <BasisNote shownYear={shownYear} />
    </header>
  );
}

/** Where the scenario cannot follow the basis of the page: constant prices, and years outside its own. */
function BasisNote({ shownYear }: { readonly shownYear: number }): ReactElement | null {
  const { t, format, locale } = useReader();
  const { prices, targetYear } = useLink(marketBasisSettings).values;
  const notes = [
    ...(prices === 'real' ? [t(messages.staysNominal)] : []),
    ...(targetYear === shownYear
      ? []
      : [
          t(messages.yearMoved, {
            from: format.year(driverBaseYear),
            to: format.year(horizonYear),
            shown: format.year(shownYear),
            wanted: format.year(targetYear),
          }),
        ]),
  ];
  return notes.length === 0 ? null : <p>{notes.join(locale === 'en' ? ' ' : '')}</p>;
}

/** What is published of the market that a run starts from, as the page counts it. */
function useCompared(
  tables: MarketRows | undefined,
  run: DriverRun | undefined,
  isShown: boolean,
  { rate, unverified, disputed }: MarketBasisValues,
): ComparedFigures {
  const figure = run?.base.figure;
  const currency = run?.inputs.currency;
  return useMemo(() => {
    if (!isShown || !tables || !figure || !currency) return nothing;
    const counting = countingOf({ unverified, disputed });
    return selectCompared(tables, figure, { currency, rate, counting });
  }, [isShown, tables, figure, currency, rate, unverified, disputed]);
}

function useSeries(
  run: DriverRun | undefined,
  baseline: DriverRun | undefined,
  compared: ComparedFigures,
  { driverScale: scale }: Drivers['view'],
  targetYear: number,
): MarketFanSeries | undefined {
  return useMemo(
    () =>
      run &&
      selectMarketFan({
        scenario: run.scenario,
        baseline: baseline?.scenario,
        base: run.base,
        compared,
        scale,
        targetYear,
      }),
    [run, baseline, compared, scale, targetYear],
  );
}

/** A market computed from what drives it, with every assumption to bend: the answer, the fan, what moves it most. `tables` and `rows` are those of the page. */
export function DriversSection({
  tables,
  rows,
}: {
  readonly tables: MarketRows | undefined;
  readonly rows: readonly Rows<unknown>[];
}): ReactElement {
  const titleId = useId();
  const drivers = useDrivers();
  const { values: basisValues, change } = useLink(marketBasisSettings);
  const { currency } = basisValues;
  const targetYear = Math.min(Math.max(basisValues.targetYear, driverBaseYear + 1), horizonYear);
  const sources = useRows(driverSourcesQuery, driverSourcesQuery.defaults, { mayWait: true });
  const sourceOf = useCallback((id: string) => selectSource(sources.rows, id), [sources.rows]);
  const inputs = useDriverInputs(tables, currency);
  const run = useDriverRun(inputs, drivers.values);
  const baseline = useDriverRun(inputs, drivers.defaults);
  const compared = useCompared(tables, run.good, drivers.view.driverPaths === 'on', basisValues);
  const isChanged = drivers.changed.length > 0;
  const series = useSeries(
    run.good,
    isChanged ? baseline.good : undefined,
    compared,
    drivers.view,
    targetYear,
  );
  return (
    <section className="drivers workbench" aria-labelledby={titleId}>
      <PanelBoundary>
        <Headline titleId={titleId} series={series} shownYear={targetYear} />
        <div className="scenario-bar">
          <DriversUndo />
          <AssumptionChips
            assumptions={drivers.assumptions}
            locks={drivers.locks}
            onReset={drivers.reset}
            onResetAll={drivers.resetAll}
          />
        </div>
      </PanelBoundary>
      <div className="workbench-columns">
        <div className="workbench-pictures">
          <PanelBoundary shows={['market-fan']}>
            <DriversFanPanel
              drivers={drivers}
              run={run}
              series={series}
              rows={[...rows, sources]}
              basis={{ currency, targetYear, change }}
              sourceOf={sourceOf}
            />
          </PanelBoundary>
          <PanelBoundary shows={['tornado']}>
            <Suspense>
              <DriversSensitivityPanel
                drivers={drivers}
                run={run}
                year={targetYear}
                sourceOf={sourceOf}
              />
            </Suspense>
          </PanelBoundary>
        </div>
        <PanelBoundary steers={driverPanels}>
          <DriversPane drivers={drivers} problems={run.problems} sourceOf={sourceOf} />
        </PanelBoundary>
      </div>
    </section>
  );
}
