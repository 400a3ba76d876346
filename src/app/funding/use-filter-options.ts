import { useMemo } from 'react';
import { optionsQuery, type FundingOptionRow } from '../../charts/funding-figures/queries.ts';
import { useRows, type Rows } from '../engine/use-rows.ts';

/** What a filter can choose, with the number of events of each. */
export type FilterOptions = Readonly<
  Record<FundingOptionRow['facet'], readonly FundingOptionRow[]>
>;

/** What the filters of the page can choose among, `undefined` until the table is there, and the rows that say so. */
export function useFilterOptions(): {
  readonly options: FilterOptions | undefined;
  readonly optionRows: Rows<FundingOptionRow>;
} {
  const optionRows = useRows(optionsQuery, optionsQuery.defaults);
  const { rows } = optionRows;
  const options = useMemo(() => {
    const of = (facet: FundingOptionRow['facet']) => rows?.filter((row) => row.facet === facet);
    const [category, country, stage, year] = [
      of('category'),
      of('country'),
      of('stage'),
      of('year'),
    ];
    return category && country && stage && year ? { category, country, stage, year } : undefined;
  }, [rows]);
  return { options, optionRows };
}
