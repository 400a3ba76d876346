import { useRef, type ReactElement } from 'react';
import { countryName } from '../../charts/parts/country-name.ts';
import { categoryMessages, stageMessages } from '../../charts/parts/funding-messages.ts';
import { labelOf } from '../../charts/parts/label.ts';
import { fundingCategories } from '../../models/funding/funding-row.ts';
import {
  fundingFilterSettings,
  type FundingFilterValues,
} from '../../scenario/funding-settings.ts';
import { countChanges } from '../../scenario/url-codec.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { FilterGroup, type CountedChoice } from '../controls/FilterGroup.tsx';
import type { ChangeKind } from '../link-store.ts';
import { useReader } from '../reader/reader-context.ts';
import { useLink } from '../use-link.ts';
import { CompanySearch } from './CompanySearch.tsx';
import { fundingPageMessages as messages } from './messages.ts';
import { UnknownCodes } from './UnknownCodes.tsx';
import { useFilterOptions, type FilterOptions } from './use-filter-options.ts';
import { YearSelects } from './YearSelects.tsx';

interface Props {
  readonly values: FundingFilterValues;
  readonly change: (patch: Partial<FundingFilterValues>, kind?: ChangeKind) => void;
  readonly options: FilterOptions;
  readonly onReset: () => void;
}

/** Companies of one line of business are found together; the count is of events. */
function CategoryFilter({ values, change, options }: Props): ReactElement {
  const { t } = useReader();
  const counts = new Map(options.category.map((row) => [row.code, row.event_count]));
  return (
    <FilterGroup
      legend={t(messages.categories)}
      choices={fundingCategories.map((value) => ({
        value,
        label: t(categoryMessages[value]),
        count: counts.get(value) ?? 0,
      }))}
      chosen={values.categories}
      onChange={(categories) => change({ categories })}
    />
  );
}

/** A filter among the codes of the table; every one chosen is the same as none asked for. */
function CodeFilter({
  legend,
  choices,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly CountedChoice<string>[];
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[] | undefined) => void;
}): ReactElement {
  const all = choices.map(({ value }) => value);
  return (
    <FilterGroup
      legend={legend}
      choices={choices}
      chosen={chosen ?? all}
      onChange={(next) => onChange(next.length === all.length ? undefined : next)}
    />
  );
}

function PlaceAndStage({ values, change, options }: Props): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const choices = (
    facet: 'country' | 'stage',
    nameOf: (code: string) => string,
  ): readonly CountedChoice<string>[] =>
    options[facet].map(({ code, event_count: count }) => ({
      value: code,
      label: nameOf(code),
      count,
    }));
  const order = Object.keys(stageMessages);
  return (
    <div className="controls">
      <CodeFilter
        legend={t(messages.countries)}
        choices={choices('country', (code) => countryName(code, reader)).toSorted(
          (a, b) => (b.count ?? 0) - (a.count ?? 0),
        )}
        chosen={values.countries}
        onChange={(countries) => change({ countries })}
      />
      <CodeFilter
        legend={t(messages.stages)}
        choices={choices('stage', (code) => labelOf(stageMessages, code, reader)).toSorted(
          (a, b) => order.indexOf(a.value) - order.indexOf(b.value),
        )}
        chosen={values.stages}
        onChange={(stages) => change({ stages })}
      />
    </div>
  );
}

const everything: FundingFilterValues = {
  categories: fundingFilterSettings.categories.default,
  countries: undefined,
  stages: undefined,
  years: fundingFilterSettings.years.default,
  companyText: undefined,
  unverified: 'out',
};

function Filters(props: Props): ReactElement {
  const { t } = useReader();
  const { values, change, options } = props;
  return (
    <>
      <UnknownCodes values={values} options={options} />
      <div className="controls">
        <CompanySearch
          text={values.companyText}
          onChange={(companyText, kind) => change({ companyText }, kind)}
        />
        <YearSelects
          span={values.years}
          options={options.year}
          onChange={(years) => change({ years })}
        />
        <ChoiceGroup
          legend={t(messages.evidence)}
          choices={(['out', 'in'] as const).map((value) => ({ value, label: t(messages[value]) }))}
          value={values.unverified}
          onChange={(unverified) => change({ unverified })}
        />
        <CategoryFilter {...props} />
      </div>
      <details>
        <summary>{t(messages.more)}</summary>
        <PlaceAndStage {...props} />
      </details>
      {countChanges(fundingFilterSettings, values) > 0 && (
        <button type="button" className="quiet" onClick={props.onReset}>
          {t(messages.reset)}
        </button>
      )}
    </>
  );
}

/** Which rounds every panel of the page shows. */
export function FilterBar(): ReactElement {
  const { t } = useReader();
  const { values, change } = useLink(fundingFilterSettings);
  const { options } = useFilterOptions();
  const bar = useRef<HTMLElement>(null);
  const reset = (): void => {
    change(everything);
    bar.current?.focus();
  };
  return (
    <section ref={bar} tabIndex={-1} className="filter-bar" aria-label={t(messages.filters)}>
      {options && <Filters values={values} change={change} options={options} onReset={reset} />}
    </section>
  );
}
