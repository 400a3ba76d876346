import { useMemo, type ReactElement } from 'react';
import { contentMessages } from '../../../charts/licence-deals/code-messages.ts';
import type { LicenceDealRow } from '../../../charts/funding-figures/deal-queries.ts';
import { labelOf } from '../../../charts/parts/label.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { LicenceDealValues } from '../../../scenario/licence-deal-settings.ts';
import { amountScales } from '../../../scenario/market-field-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { FilterGroup } from '../../controls/FilterGroup.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { dealsSectionMessages as messages } from './messages.ts';

/** The types of content that are shown, and how money lies on the axis. */
export function DealControls({
  rows,
  values,
  change,
}: {
  readonly rows: readonly LicenceDealRow[];
  readonly values: LicenceDealValues;
  readonly change: (patch: Partial<LicenceDealValues>) => void;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const counts = useMemo(() => groupBy(rows, (row) => row.content_type), [rows]);
  const choices = Array.from(counts, ([value, own]) => ({
    value,
    label: labelOf(contentMessages, value, reader),
    count: own.length,
  })).toSorted((one, next) => next.count - one.count);
  return (
    <>
      <FilterGroup
        legend={t(messages.content)}
        choices={choices}
        chosen={values.contentTypes ?? choices.map(({ value }) => value)}
        onChange={(chosen) =>
          change({ contentTypes: chosen.length === choices.length ? undefined : chosen })
        }
      />
      <ChoiceGroup
        legend={t(messages.scale)}
        choices={amountScales.map((value) => ({ value, label: t(messages[value]) }))}
        value={values.dealScale}
        onChange={(dealScale) => change({ dealScale })}
      />
    </>
  );
}
