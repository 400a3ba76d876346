import type { ReactElement } from 'react';
import {
  amountScales,
  fieldGroupings,
  fieldOrders,
  type MarketFieldValues,
} from '../../../scenario/market-field-settings.ts';
import { marketYears } from '../../../scenario/market-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { Slider } from '../../controls/Slider.tsx';
import type { ChangeKind } from '../../link-store.ts';
import { useReader } from '../../reader/reader-context.ts';
import { fieldPanelMessages as messages } from './messages.ts';

/** How the year of the page is read and changed. */
export interface YearProps {
  readonly year: number;
  readonly onYear: (year: number, kind?: ChangeKind) => void;
}

function YearControl({ year, onYear }: YearProps): ReactElement {
  const { t, format } = useReader();
  const [first, last] = marketYears;
  return (
    <div className="year-control">
      <Slider
        label={t(messages.year)}
        text={format.year(year)}
        value={year}
        min={first}
        max={last}
        step={1}
        onChange={onYear}
      />
      <span className="year-steps">
        <button type="button" disabled={year <= first} onClick={() => onYear(year - 1)}>
          {t(messages.earlier)}
        </button>
        <button type="button" disabled={year >= last} onClick={() => onYear(year + 1)}>
          {t(messages.later)}
        </button>
      </span>
    </div>
  );
}

/** The year of the football field, what its bars hold, how they are sorted, and its axis. */
export function FieldControls({
  values,
  change,
  ...year
}: YearProps & {
  readonly values: MarketFieldValues;
  readonly change: (patch: Partial<MarketFieldValues>) => void;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="controls">
      <YearControl {...year} />
      <ChoiceGroup
        legend={t(messages.grouping)}
        choices={fieldGroupings.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.fieldGrouping}
        onChange={(fieldGrouping) => change({ fieldGrouping })}
      />
      <ChoiceGroup
        legend={t(messages.order)}
        choices={fieldOrders.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.fieldOrder}
        onChange={(fieldOrder) => change({ fieldOrder })}
      />
      <ChoiceGroup
        legend={t(messages.scale)}
        choices={amountScales.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.fieldScale}
        onChange={(fieldScale) => change({ fieldScale })}
      />
    </div>
  );
}
