import type { ReactElement } from 'react';
import { driverBaseYear } from '../../../charts/market-fan/driver-bases.ts';
import { horizonYear } from '../../../models/market/drivers/index.ts';
import type { MarketBasisValues } from '../../../scenario/market-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { Slider } from '../../controls/Slider.tsx';
import type { ChangeKind } from '../../link-store.ts';
import { useReader } from '../../reader/reader-context.ts';
import { driversMessages as messages } from './messages.ts';
import type { Drivers } from './use-drivers.ts';

/** What this section shares with the rest of the page: the currency and the year that is asked for. */
export interface BasisChoice extends Pick<MarketBasisValues, 'currency' | 'targetYear'> {
  readonly change: (
    patch: Partial<Pick<MarketBasisValues, 'currency' | 'targetYear'>>,
    kind?: ChangeKind,
  ) => void;
}

/** How the picture is drawn: for which year and currency, on which axis, with or without published figures. */
export function DriversFanControls({
  drivers: { view, changeView },
  basis: { currency, targetYear, change },
}: {
  readonly drivers: Pick<Drivers, 'view' | 'changeView'>;
  readonly basis: BasisChoice;
}): ReactElement {
  const { t, format } = useReader();
  const year = Math.min(Math.max(targetYear, driverBaseYear + 1), horizonYear);
  return (
    <div className="controls">
      <Slider
        label={t(messages.targetYear)}
        text={format.year(year)}
        value={year}
        min={driverBaseYear + 1}
        max={horizonYear}
        step={1}
        onChange={(next, kind) => change({ targetYear: next }, kind)}
      />
      <ChoiceGroup
        legend={t(messages.currency)}
        choices={(['USD', 'CNY'] as const).map((value) => ({ value, label: t(messages[value]) }))}
        value={currency}
        onChange={(next) => change({ currency: next })}
      />
      <ChoiceGroup
        legend={t(messages.scale)}
        choices={(['log', 'linear'] as const).map((value) => ({
          value,
          label: t(messages[value]),
        }))}
        value={view.driverScale}
        onChange={(driverScale) => changeView({ driverScale })}
      />
      <ChoiceGroup
        legend={t(messages.paths)}
        choices={(['on', 'off'] as const).map((value) => ({ value, label: t(messages[value]) }))}
        value={view.driverPaths}
        onChange={(driverPaths) => changeView({ driverPaths })}
      />
    </div>
  );
}
