import type { ReactElement } from 'react';
import type { FundingOptionRow } from '../../charts/funding-figures/queries.ts';
import { fundingYears } from '../../scenario/funding-settings.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { useReader } from '../reader/reader-context.ts';
import { fundingPageMessages as messages } from './messages.ts';

type Span = readonly [from: number, to: number];

/** Every year of the table is the same as no years asked for. */
function spanOf([from, to]: Span, [first, last]: Span): Span {
  return [from === first ? fundingYears[0] : from, to === last ? fundingYears[1] : to];
}

/** The first and the last year of announcement, among those of the table and what the link asks for. */
export function YearSelects({
  span,
  options,
  onChange,
}: {
  readonly span: Span;
  readonly options: readonly FundingOptionRow[];
  readonly onChange: (span: Span) => void;
}): ReactElement {
  const { t, format } = useReader();
  const ofTable = options.map(({ code }) => Number(code));
  const bounds: Span = [Math.min(...ofTable), Math.max(...ofTable)];
  const from = span[0] === fundingYears[0] ? bounds[0] : span[0];
  const to = span[1] === fundingYears[1] ? bounds[1] : span[1];
  const years = [...new Set([...ofTable, from, to])].toSorted((a, b) => a - b);
  const choices = years.map((year) => ({ value: String(year), label: format.year(year) }));
  return (
    <div className="year-selects">
      <SelectBox
        label={t(messages.fromYear)}
        choices={choices.filter(({ value }) => Number(value) <= to)}
        value={String(from)}
        onChange={(year) => onChange(spanOf([Number(year), to], bounds))}
      />
      <SelectBox
        label={t(messages.toYear)}
        choices={choices.filter(({ value }) => Number(value) >= from)}
        value={String(to)}
        onChange={(year) => onChange(spanOf([from, Number(year)], bounds))}
      />
    </div>
  );
}
