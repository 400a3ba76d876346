import type { ReactElement } from 'react';
import { labelOf } from '../../charts/parts/label.ts';
import { geographyMessages, segmentMessages } from '../../charts/parts/market-messages.ts';
import type { PriceIndexRow } from '../../models/market/basis/figure.ts';
import { lastFullYear, meanInflation } from '../../models/market/basis/inflation.ts';
import { marketGeographies } from '../../models/market/market-geographies.ts';
import { segments } from '../../models/market/segment.ts';
import {
  inflationBounds,
  marketBasisSettings,
  marketYears,
  realPriceYear,
  type MarketBasisValues,
} from '../../scenario/market-settings.ts';
import { countChanges } from '../../scenario/url-codec.ts';
import { CheckGroup } from '../controls/CheckGroup.tsx';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { Slider } from '../controls/Slider.tsx';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { marketMessages as messages } from './messages.ts';

interface Props {
  readonly values: MarketBasisValues;
  readonly change: (patch: Partial<MarketBasisValues>, kind?: ChangeKind) => void;
  /** The table of consumer prices, once it is there. */
  readonly prices: readonly PriceIndexRow[] | undefined;
}

/** The inflation after the last full year of the table; its own mean holds until the reader gives another, and nothing is shown before there is either. */
function InflationControl({ values, change, prices }: Props): ReactElement | null {
  const { t, format } = useReader();
  const last = prices && lastFullYear(prices);
  const mean = prices && meanInflation(prices);
  const inflation = typeof values.inflation === 'number' ? values.inflation : mean;
  if (values.prices !== 'real' || last === undefined || inflation === undefined) return null;
  return (
    <Slider
      label={t(messages.inflation, { year: format.year(last.year + 1) })}
      text={format.percent(inflation)}
      value={inflation}
      min={inflationBounds[0]}
      max={inflationBounds[1]}
      step={0.0025}
      onChange={(next, kind) => change({ inflation: next }, kind)}
    />
  );
}

function MoneyControls(props: Props): ReactElement {
  const { t, format } = useReader();
  const { values, change } = props;
  return (
    <>
      <ChoiceGroup
        legend={t(messages.currency)}
        choices={(['USD', 'CNY'] as const).map((value) => ({ value, label: t(messages[value]) }))}
        value={values.currency}
        onChange={(currency) => change({ currency })}
      />
      <ChoiceGroup
        legend={t(messages.prices)}
        choices={(['nominal', 'real'] as const).map((value) => ({
          value,
          label: t(messages[value], { year: format.year(realPriceYear) }),
        }))}
        value={values.prices}
        onChange={(prices) => change({ prices })}
      />
      <InflationControl {...props} />
      <ChoiceGroup
        legend={t(messages.rate)}
        choices={(['implied', 'stated'] as const).map((value) => ({
          value,
          label: t(messages[value]),
        }))}
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
    </>
  );
}

function CountControls({ values, change }: Omit<Props, 'prices'>): ReactElement {
  const { t } = useReader();
  const counted = (['disputed', 'unverified'] as const).filter((name) => values[name] === 'in');
  return (
    <CheckGroup
      legend={t(messages.counts)}
      choices={(['disputed', 'unverified'] as const).map((value) => ({
        value,
        label: t(messages[value]),
      }))}
      chosen={counted}
      onChange={(chosen) =>
        change({
          disputed: chosen.includes('disputed') ? 'in' : 'out',
          unverified: chosen.includes('unverified') ? 'in' : 'out',
        })
      }
    />
  );
}

function ScopeControls({ values, change }: Omit<Props, 'prices'>): ReactElement {
  const reader = useReader();
  const { t } = reader;
  return (
    <>
      <CheckGroup
        legend={t(messages.segments)}
        choices={segments.map((value) => ({ value, label: t(segmentMessages[value]) }))}
        chosen={values.segments}
        onChange={(chosen) => change({ segments: chosen })}
      />
      <CheckGroup
        legend={t(messages.geographies)}
        choices={marketGeographies.map((value) => ({
          value,
          label: labelOf(geographyMessages, value, reader),
        }))}
        chosen={values.geographies}
        onChange={(geographies) => change({ geographies })}
      />
    </>
  );
}

/** What every figure of the page is brought to, which of them are wanted, and which count. */
export function BasisControls(props: Props): ReactElement {
  const { t, format } = useReader();
  const { values, change } = props;
  const isChanged = countChanges(marketBasisSettings, values) > 0;
  const reset = (): void => {
    const defaults = Object.entries(marketBasisSettings).map(([name, { default: value }]) => [
      name,
      value,
    ]);
    change(Object.fromEntries(defaults) as MarketBasisValues);
  };
  return (
    <section className="basis-controls" aria-label={t(messages.basis)}>
      <div className="controls">
        <Slider
          label={t(messages.targetYear)}
          text={format.year(values.targetYear)}
          value={values.targetYear}
          min={marketYears[0]}
          max={marketYears[1]}
          step={1}
          onChange={(targetYear, kind) => change({ targetYear }, kind)}
        />
        <MoneyControls {...props} />
      </div>
      <details>
        <summary>{t(messages.counting)}</summary>
        <div className="controls">
          <ScopeControls {...props} />
          <CountControls {...props} />
        </div>
      </details>
      {isChanged && (
        <button type="button" className="quiet" onClick={reset}>
          {t(messages.reset)}
        </button>
      )}
    </section>
  );
}
