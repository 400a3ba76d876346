import type { ReactElement } from 'react';
import type { FundingFilterValues } from '../../scenario/funding-settings.ts';
import { useReader } from '../reader/reader-context.ts';
import { fundingPageMessages as messages } from './messages.ts';
import type { FilterOptions } from './use-filter-options.ts';

function missing(
  chosen: readonly string[] | undefined,
  options: FilterOptions['country'],
): readonly string[] {
  return chosen?.filter((code) => options.every((option) => option.code !== code)) ?? [];
}

/** Says which countries and stages of the link no round has; nothing while all are there. */
export function UnknownCodes({
  values,
  options,
}: {
  readonly values: FundingFilterValues;
  readonly options: FilterOptions;
}): ReactElement | null {
  const { t, locale } = useReader();
  const codes = [
    ...missing(values.countries, options.country),
    ...missing(values.stages, options.stage),
  ];
  if (codes.length === 0) return null;
  const list = new Intl.ListFormat(locale).format(codes);
  return (
    <p className="problem" role="status">
      {t(messages.noSuchCode, { codes: list })}
    </p>
  );
}
