import { useMemo, type ReactElement } from 'react';
import {
  companyIdsWith,
  comparedRoundsQuery,
  type CompanyRoundRow,
} from '../../../charts/funding-figures/company-queries.ts';
import { returnCurveChart } from '../../../charts/return-curve/index.ts';
import { returnCurveMessages } from '../../../charts/return-curve/messages.ts';
import { selectReturnCurve } from '../../../charts/return-curve/series.ts';
import { writeCurveFinding } from '../../../charts/return-curve/write-finding.ts';
import { returnSettings } from '../../../scenario/funding-return-settings.ts';
import { useRows, type Rows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { useLink } from '../../use-link.ts';
import { useFundingFilters } from '../use-funding-filters.ts';
import { CalculatorPanel } from './CalculatorPanel.tsx';
import { exampleOf, exampleSources, type ExampleFlow } from './example-flows.ts';
import { returnMessages as messages } from './messages.ts';
import { matchExample, sourceFlows } from './source-flows.ts';
import { writeRateBounds } from './write-return.ts';

const noFlows: readonly ExampleFlow[] = [];

function useExampleRows(
  example: keyof typeof exampleSources,
  counts_unverified: boolean,
): Rows<CompanyRoundRow> {
  const { companyId } = exampleSources[example];
  const parameters = useMemo(
    () => ({ company_ids: companyIdsWith(companyId), counts_unverified }),
    [companyId, counts_unverified],
  );
  return useRows(comparedRoundsQuery, parameters);
}

/** How the rate is computed. */
function Formula(): ReactElement {
  const reader = useReader();
  return <p className="return-formula">{reader.t(messages.formula, writeRateBounds(reader))}</p>;
}

/** The return calculator: dated cash flows to a yearly rate and a multiple of money, and the curve on which every rate that fits can be seen. */
export function ReturnsSection(): ReactElement {
  const reader = useReader();
  const { values, change } = useLink(returnSettings);
  const { counts_unverified: countsUnverified } = useFundingFilters();
  const rows = useExampleRows(values.example, countsUnverified);
  const example = useMemo(
    () => rows.rows && exampleOf(values.example, rows.rows, countsUnverified),
    [values.example, rows.rows, countsUnverified],
  );
  const flows = example?.flows ?? noFlows;
  const entries = useMemo(
    () => values.flows ?? flows.map(({ entry }) => entry),
    [values.flows, flows],
  );
  const matches = useMemo(
    () => matchExample(entries, flows, values.currency),
    [entries, flows, values.currency],
  );
  const series = useMemo(
    () => selectReturnCurve(sourceFlows(entries, matches, reader), values.currency),
    [entries, matches, values.currency, reader],
  );
  const isAwaited = values.flows === undefined && example === undefined && rows.error === undefined;
  const isFromData = values.flows === undefined || matches.some((match) => match !== undefined);
  return (
    <>
      <CalculatorPanel
        values={values}
        change={change}
        entries={entries}
        matches={matches}
        example={example}
        isAwaited={isAwaited}
      />
      <ChartPanel
        definition={returnCurveChart}
        title={reader.t(returnCurveMessages.title)}
        {...(!isAwaited && { finding: writeCurveFinding(series, reader) })}
        legend={reader.t(returnCurveMessages.key)}
        series={isAwaited ? undefined : series}
        rows={isFromData ? [rows] : []}
        view={values.returnPanel}
        onViewChange={(returnPanel) => change({ returnPanel })}
        working={<Formula />}
      />
    </>
  );
}
