import { useCallback, useMemo, type ReactElement } from 'react';
import type { Market } from '../../../charts/market-figures/select-market.ts';
import { marketGrowthChart, marketPathsChart } from '../../../charts/market-paths/index.ts';
import { marketPathsMessages } from '../../../charts/market-paths/messages.ts';
import { selectPaths } from '../../../charts/market-paths/select-paths.ts';
import type { PathsSeries } from '../../../charts/market-paths/series.ts';
import { writePathsChoice, writePathsFinding } from '../../../charts/market-paths/write-finding.ts';
import {
  marketPathSettings,
  type MarketPathValues,
} from '../../../scenario/market-path-settings.ts';
import { marketYears, type MarketBasisValues } from '../../../scenario/market-settings.ts';
import '../../chart-host/register-panning.ts';
import type { Brush } from '../../chart-host/brushed-years.ts';
import type { SpanChange } from '../../chart-host/use-span-zoom.ts';
import type { Rows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { pathsMessages } from './messages.ts';
import { PathsControls } from './PathsControls.tsx';
import { PathWorkings } from './PathWorkings.tsx';

function usePaths(
  market: Market | undefined,
  values: MarketPathValues,
  targetYear: number,
): PathsSeries | undefined {
  return useMemo(
    () =>
      market &&
      selectPaths(market, {
        facets: values.pathFacets,
        measure: values.pathMeasure,
        scale: values.pathScale,
        choice: values.pathChoice,
        count: values.pathCount,
        picks: values.pathPicks,
        indexYear: values.pathIndexYear,
        span: values.pathSpan,
        targetYear,
      }),
    [market, values, targetYear],
  );
}

/** What each publisher expects of the market year by year, with the outcomes, on the basis of the page. */
export function PathsPanel({
  market,
  rows,
  basis: { targetYear },
  onFirstPaint,
}: {
  /** `undefined` until its tables are there. */
  readonly market: Market | undefined;
  readonly rows: readonly Rows<unknown>[];
  readonly basis: Pick<MarketBasisValues, 'targetYear'>;
  /** Called when the picture is on screen. */
  readonly onFirstPaint: () => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { values, change } = useLink(marketPathSettings);
  const series = usePaths(market, values, targetYear);
  const onSpanChange: SpanChange = useCallback((pathSpan) => change({ pathSpan }), [change]);
  const { pathSpan: shown } = values;
  const onBrush: Brush = useCallback(
    (years = marketYears) => {
      if (years.join() !== shown.join()) change({ pathSpan: years });
    },
    [change, shown],
  );
  return (
    <ChartPanel
      definition={values.pathMeasure === 'growth' ? marketGrowthChart : marketPathsChart}
      title={t(marketPathsMessages.title)}
      {...(series && { finding: writePathsFinding(series, reader) })}
      legend={t(marketPathsMessages.key)}
      series={series}
      isEmpty={series?.facets.length === 0}
      rows={rows}
      view={values.pathsPanel}
      onViewChange={(pathsPanel) => change({ pathsPanel })}
      onSpanChange={onSpanChange}
      onBrush={onBrush}
      onFirstPaint={onFirstPaint}
      notice={
        series && (
          <>
            <p>{writePathsChoice(series, reader)}</p>
            <p className="muted">{t(pathsMessages.brush)}</p>
          </>
        )
      }
      working={series && <PathWorkings series={series} />}
    >
      {market && series && (
        <PathsControls values={values} change={change} market={market} series={series} />
      )}
    </ChartPanel>
  );
}
