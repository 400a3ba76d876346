import { useMemo } from 'react';
import {
  comparedRoundsQuery,
  percentilesQuery,
} from '../../../charts/funding-figures/company-queries.ts';
import { everyEvent } from '../../../charts/funding-figures/filters.ts';
import { companiesQuery, type FundingCompanyRow } from '../../../charts/funding-figures/queries.ts';
import { mostCompanies } from '../../../charts/parts/company-marks.ts';
import {
  selectSteps,
  type StepsAxis,
  type StepsSeries,
} from '../../../charts/valuation-steps/series.ts';
import { useInStep } from '../../engine/use-in-step.ts';
import { useRows } from '../../engine/use-rows.ts';

/** Companies that were asked for, those that the data know and those that it does not. */
function chooseCompanies(ids: readonly string[], all: readonly FundingCompanyRow[]) {
  const known = ids.flatMap((id) => all.find((row) => row.company_id === id) ?? []);
  const missing = ids.filter((id) => !all.some((row) => row.company_id === id));
  return {
    chosen: known.slice(0, mostCompanies),
    missing,
    isCut: known.length > mostCompanies,
  };
}

/** The companies side by side under one choice of evidence; `series` waits until the events of each of them are there. */
export function useCompared(ids: readonly string[], axis: StepsAxis, counts_unverified: boolean) {
  const companies = useRows(
    companiesQuery,
    useMemo(() => ({ ...everyEvent, counts_unverified }), [counts_unverified]),
  );
  const all = companies.rows;
  const choice = useMemo(() => all && chooseCompanies(ids, all), [ids, all]);
  const company_ids =
    choice?.chosen.map(({ company_id: id }) => id).join(',') ??
    comparedRoundsQuery.defaults.company_ids;
  const rounds = useRows(
    comparedRoundsQuery,
    useMemo(() => ({ company_ids, counts_unverified }), [company_ids, counts_unverified]),
  );
  const percentiles = useRows(
    percentilesQuery,
    useMemo(() => ({ ...percentilesQuery.defaults, counts_unverified }), [counts_unverified]),
  );
  const made = useMemo((): StepsSeries | undefined => {
    const there = new Set(rounds.rows?.map((row) => row.company_id));
    const isComplete = choice?.chosen.every(({ company_id: id }) => there.has(id)) === true;
    if (rounds.rows === undefined || !isComplete) return undefined;
    return selectSteps(choice.chosen, rounds.rows, { axis, isCompared: true });
  }, [choice, rounds.rows, axis]);
  const series = useInStep(made, [companies, rounds]);
  return { all: all ?? [], companies, rounds, percentiles, choice, series };
}
