import { useId, useMemo, type ReactElement } from 'react';
import {
  companyIdsWith,
  comparedRoundsQuery,
} from '../../../charts/funding-figures/company-queries.ts';
import { everyEvent, type FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { companiesQuery, type FundingCompanyRow } from '../../../charts/funding-figures/queries.ts';
import { valuationStepsChart } from '../../../charts/valuation-steps/index.ts';
import { valuationStepsMessages } from '../../../charts/valuation-steps/messages.ts';
import { selectSteps, type StepsSeries } from '../../../charts/valuation-steps/series.ts';
import { writeCompanyFinding } from '../../../charts/valuation-steps/write-finding.ts';
import { fundingStepsSettings } from '../../../scenario/funding-company-settings.ts';
import { fundingCompanySettings } from '../../../scenario/funding-settings.ts';
import { SelectBox } from '../../controls/SelectBox.tsx';
import { useInStep } from '../../engine/use-in-step.ts';
import { useRows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { PanelGap } from '../../stage/PanelGap.tsx';
import { useLink } from '../../use-link.ts';
import { CompanyFacts } from './CompanyFacts.tsx';
import { companyMessages as messages } from './messages.ts';

/** Every company in the order of its name; one that the link alone knows stands first. */
function CompanySelect({
  companies,
  chosen,
  onChange,
}: {
  readonly companies: readonly FundingCompanyRow[];
  readonly chosen: string;
  readonly onChange: (id: string) => void;
}): ReactElement {
  const { t, locale } = useReader();
  const choices = useMemo(() => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return companies
      .map(({ company_id: value, company: label }) => ({ value, label }))
      .toSorted((one, other) => compare(one.label, other.label));
  }, [companies, locale]);
  const isKnown = choices.some(({ value }) => value === chosen);
  const stray = { value: chosen, label: t(messages.notListed, { id: chosen }) };
  return (
    <SelectBox
      label={t(messages.choose)}
      choices={isKnown || companies.length === 0 ? choices : [stray, ...choices]}
      value={chosen}
      onChange={onChange}
    />
  );
}

/** The company and its events under one choice of evidence; `series` is `undefined` until both are there, and never mixes two companies. */
function useCompany(id: string, counts_unverified: boolean) {
  const companies = useRows(
    companiesQuery,
    useMemo(() => ({ ...everyEvent, counts_unverified }), [counts_unverified]),
  );
  const rounds = useRows(
    comparedRoundsQuery,
    useMemo(
      () => ({ company_ids: companyIdsWith(id), counts_unverified }),
      [id, counts_unverified],
    ),
  );
  const facts = companies.rows?.find((row) => row.company_id === id);
  const made = useMemo((): StepsSeries | undefined => {
    const own = rounds.rows?.filter((row) => row.company_id === id) ?? [];
    if (facts === undefined || own.length === 0) return undefined;
    return selectSteps([facts], own, { axis: 'date', isCompared: false });
  }, [facts, rounds.rows, id]);
  const series = useInStep(made, [companies, rounds]);
  const isMissing = facts === undefined && companies.rows !== undefined;
  return { companies, rounds, series, isMissing };
}

/** One company: what it raised, at which valuations, and what became of it. */
export function CompanySection({ filters }: { readonly filters: FundingFilters }): ReactElement {
  const titleId = useId();
  const reader = useReader();
  const { t } = reader;
  const { values, change } = useLink(fundingCompanySettings);
  const steps = useLink(fundingStepsSettings);
  const { company: id } = values;
  const { companies, rounds, series, isMissing } = useCompany(id, filters.counts_unverified);
  const company = series?.companies[0];
  return (
    <section id="company" tabIndex={-1} className="panel company-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(messages.title)}</h2>
      <CompanySelect
        companies={companies.rows ?? []}
        chosen={id}
        onChange={(chosen) => change({ company: chosen })}
      />
      {isMissing && (
        <>
          <p className="problem" role="alert">
            {t(messages.missing, { id })}
          </p>
          <PanelGap id={valuationStepsChart.id} title={t(valuationStepsMessages.title)}>
            {t(messages.missing, { id })}
          </PanelGap>
        </>
      )}
      {company && (
        <>
          <p className="finding">{writeCompanyFinding(company, reader)}</p>
          <CompanyFacts company={company} />
          <p className="muted">{t(messages.scope)}</p>
        </>
      )}
      {!isMissing && (
        <ChartPanel
          definition={valuationStepsChart}
          title={t(valuationStepsMessages.title)}
          {...(company && { headline: () => writeCompanyFinding(company, reader) })}
          legend={t(valuationStepsMessages.key)}
          series={series}
          rows={[rounds, companies]}
          view={steps.values.stepsPanel}
          onViewChange={(stepsPanel) => steps.change({ stepsPanel })}
        />
      )}
    </section>
  );
}
