import type { ReactElement } from 'react';
import type { Market } from '../../../charts/market-figures/select-market.ts';
import type { PathsSeries } from '../../../charts/market-paths/series.ts';
import {
  pathChoices,
  pathCounts,
  pathFacets,
  pathMeasures,
  pathScales,
  type MarketPathValues,
} from '../../../scenario/market-path-settings.ts';
import { marketYears } from '../../../scenario/market-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { Slider } from '../../controls/Slider.tsx';
import type { ChangeKind } from '../../link-store.ts';
import { useReader } from '../../reader/reader-context.ts';
import { pathsMessages as messages } from './messages.ts';
import { PathPicks } from './PathPicks.tsx';
import { PeriodSlider } from './PeriodSlider.tsx';

/** What the controls read and change. */
export interface PathsControlsProps {
  readonly values: MarketPathValues;
  readonly change: (patch: Partial<MarketPathValues>, kind?: ChangeKind) => void;
  readonly market: Market;
  readonly series: PathsSeries;
}

function IndexYear({ values, change, series }: PathsControlsProps): ReactElement {
  const { t, format } = useReader();
  const shared = series.facets.flatMap(({ indexYear }) => indexYear ?? [])[0];
  const year = values.pathIndexYear ?? shared ?? marketYears[0];
  return (
    <>
      <Slider
        label={t(messages.indexYear)}
        text={format.year(year)}
        value={year}
        min={marketYears[0]}
        max={marketYears[1]}
        step={1}
        onChange={(pathIndexYear, kind) => change({ pathIndexYear }, kind)}
      />
      {values.pathIndexYear === undefined ? (
        <p className="muted">{t(messages.sharedYears)}</p>
      ) : (
        <button
          type="button"
          className="quiet"
          onClick={() => change({ pathIndexYear: undefined })}
        >
          {t(messages.sharedYears)}
        </button>
      )}
    </>
  );
}

function MeasureControls(props: PathsControlsProps): ReactElement {
  const { t } = useReader();
  const { values, change } = props;
  return (
    <>
      <ChoiceGroup
        legend={t(messages.measure)}
        choices={pathMeasures.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.pathMeasure}
        onChange={(pathMeasure) => change({ pathMeasure })}
      />
      {values.pathMeasure === 'index' && <IndexYear {...props} />}
      {values.pathMeasure !== 'growth' && (
        <ChoiceGroup
          legend={t(messages.scale)}
          choices={pathScales.map((value) => ({ value, label: t(messages[value]) }))}
          value={values.pathScale}
          onChange={(pathScale) => change({ pathScale })}
        />
      )}
    </>
  );
}

function ChoiceControls({ values, change, market, series }: PathsControlsProps): ReactElement {
  const { t, format } = useReader();
  const drawn = series.facets.flatMap(({ picked }) => picked);
  const picked = values.pathChoice === 'own' ? values.pathPicks : drawn;
  return (
    <>
      <ChoiceGroup
        legend={t(messages.choice)}
        choices={pathChoices.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.pathChoice}
        onChange={(pathChoice) =>
          change({ pathChoice, ...(pathChoice === 'own' && { pathPicks: picked }) })
        }
      />
      {values.pathChoice !== 'own' && (
        <Slider
          label={t(messages.count)}
          text={format.count(values.pathCount)}
          value={values.pathCount}
          min={pathCounts[0]}
          max={pathCounts[1]}
          step={1}
          onChange={(pathCount, kind) => change({ pathCount }, kind)}
        />
      )}
      <PathPicks
        market={market}
        picked={picked}
        onChange={(pathPicks) => change({ pathChoice: 'own', pathPicks })}
      />
    </>
  );
}

/** What is drawn of the paths, in how many plots, over which years, and which of them. */
export function PathsControls(props: PathsControlsProps): ReactElement {
  const { t } = useReader();
  const { values, change } = props;
  return (
    <div className="controls">
      <ChoiceGroup
        legend={t(messages.facets)}
        choices={pathFacets.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.pathFacets}
        onChange={(facets) => change({ pathFacets: facets })}
      />
      <MeasureControls {...props} />
      <PeriodSlider
        span={values.pathSpan}
        onChange={(pathSpan, kind) => change({ pathSpan }, kind)}
      />
      <ChoiceControls {...props} />
    </div>
  );
}
