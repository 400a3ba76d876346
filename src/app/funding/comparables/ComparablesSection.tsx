import { useId, type ReactElement } from 'react';
import { joinNames } from '../../../charts/parts/join-names.ts';
import type { FundingFilters } from '../../../charts/funding-figures/filters.ts';
import { mostCompanies } from '../../../charts/parts/company-marks.ts';
import { roundPeersChart } from '../../../charts/round-peers/index.ts';
import { roundPeersMessages } from '../../../charts/round-peers/messages.ts';
import { comparedMonthsChart, comparedStepsChart } from '../../../charts/valuation-steps/index.ts';
import { valuationStepsMessages } from '../../../charts/valuation-steps/messages.ts';
import {
  comparedAxes,
  fundingComparablesSettings,
} from '../../../scenario/funding-comparables-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { PanelGap } from '../../stage/PanelGap.tsx';
import { useLink } from '../../use-link.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { CompanyPicker } from './CompanyPicker.tsx';
import { comparablesMessages as messages } from './messages.ts';
import { PeersPanel } from './PeersPanel.tsx';
import { useCompared } from './use-compared.ts';

const nobody: readonly string[] = [];

/** What the link asks for and cannot have. */
function ChoiceProblems({
  choice,
}: {
  readonly choice: ReturnType<typeof useCompared>['choice'];
}): ReactElement {
  const { t, locale } = useReader();
  return (
    <>
      {choice && choice.missing.length > 0 && (
        <p className="problem" role="alert">
          {t(messages.missing, { ids: joinNames(choice.missing, locale) })}
        </p>
      )}
      {choice?.isCut === true && (
        <p role="status">{t(messages.tooMany, { count: mostCompanies })}</p>
      )}
      {choice?.chosen.length === 0 && <p role="status">{t(messages.nobody)}</p>}
    </>
  );
}

/** What is said of both panels where there is nobody to compare. */
function NobodyGaps(): ReactElement {
  const { t } = useReader();
  const panels = [
    [comparedStepsChart.id, t(valuationStepsMessages.comparedTitle)],
    [roundPeersChart.id, t(roundPeersMessages.title)],
  ] as const;
  return (
    <>
      {panels.map(([id, title]) => (
        <PanelGap key={id} id={id} title={title}>
          {t(messages.nobody)}
        </PanelGap>
      ))}
    </>
  );
}

/** Companies side by side: their raises and valuations as a picture and as a table, and where one of their rounds lies among others. */
export function ComparablesSection({
  filters: { counts_unverified: countsUnverified },
}: {
  readonly filters: FundingFilters;
}): ReactElement {
  const titleId = useId();
  const { t } = useReader();
  const { values, change } = useLink(fundingComparablesSettings);
  const { comparedAxis: axis, compared = nobody } = values;
  const { all, companies, rounds, percentiles, choice, series } = useCompared(
    compared,
    axis,
    countsUnverified,
  );
  const isAnybody = series !== undefined && series.companies.length > 0;
  return (
    <section className="panel comparables-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(messages.title)}</h2>
      <CompanyPicker
        companies={all}
        chosen={choice?.chosen ?? []}
        onChange={(ids) => change({ compared: ids })}
      />
      <ChoiceProblems choice={choice} />
      <p className="muted">{t(messages.scope)}</p>
      {choice?.chosen.length === 0 && <NobodyGaps />}
      {choice?.chosen.length !== 0 && (
        <ChartPanel
          definition={axis === 'months' ? comparedMonthsChart : comparedStepsChart}
          title={t(valuationStepsMessages.comparedTitle)}
          legend={t(valuationStepsMessages.key)}
          series={series}
          rows={[rounds, companies, percentiles]}
          view={values.comparedPanel}
          onViewChange={(comparedPanel) => change({ comparedPanel })}
          notice={axis === 'months' && <p className="muted">{t(messages.monthsNote)}</p>}
          stageNotice={<ChoiceProblems choice={choice} />}
        >
          <div className="controls">
            <ChoiceGroup
              legend={t(messages.axis)}
              choices={comparedAxes.map((value) => ({ value, label: t(messages[value]) }))}
              value={axis}
              onChange={(comparedAxis) => change({ comparedAxis })}
            />
          </div>
        </ChartPanel>
      )}
      {isAnybody && percentiles.rows && (
        <ComparedTable companies={series.companies} percentiles={percentiles.rows} />
      )}
      {isAnybody && (
        <PeersPanel
          companies={series.companies}
          values={values}
          change={change}
          countsUnverified={countsUnverified}
        />
      )}
    </section>
  );
}
