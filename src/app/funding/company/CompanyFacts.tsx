import type { ReactElement, ReactNode } from 'react';
import type { SourceRef } from '../../../charts/chart.ts';
import { countryNames } from '../../../charts/parts/country-name.ts';
import { categoryMessages } from '../../../charts/parts/funding-messages.ts';
import { writeUsdMillions } from '../../../charts/parts/write-usd-millions.ts';
import {
  multipleSources,
  outcomeSources,
  postMoneySources,
  raisedSources,
  statedSources,
} from '../../../charts/valuation-steps/company-sources.ts';
import type { CompanySteps } from '../../../charts/valuation-steps/series.ts';
import { writeRowDate } from '../../../charts/parts/write-event-date.ts';
import { writeTotal } from '../../../charts/valuation-steps/write-finding.ts';
import {
  writeOutcome,
  writeOutcomeMultiple,
} from '../../../charts/valuation-steps/write-outcome.ts';
import { SourceLine } from '../../panel/SourceLine.tsx';
import { useReader, type Reader } from '../../reader/reader-context.ts';
import { companyMessages as messages } from './messages.ts';

function Fact({
  name,
  sources = [],
  children,
}: {
  readonly name: string;
  readonly sources?: readonly SourceRef[];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        <SourceLine sources={sources} />
      </dd>
    </div>
  );
}

function writePostMoney({ facts, events }: CompanySteps, reader: Reader): string {
  const { post_money_usd_m: usdM, post_money_round_id: id, post_money_kind: kind } = facts;
  const event = events.find(({ row }) => row.funding_round_id === id);
  if (usdM === undefined || event === undefined) return reader.t(messages.notKnown);
  return reader.t(messages.postMoneyOf, {
    amount: writeUsdMillions(usdM, reader),
    kind: kind ?? 'post_money',
    date: writeRowDate(event.row, reader),
  });
}

function OutcomeFacts({ company }: { readonly company: CompanySteps }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { outcome } = company;
  const multiple = writeOutcomeMultiple(company, reader, false);
  return (
    <>
      <Fact name={t(messages.outcome)} sources={outcomeSources(company)}>
        {outcome ? writeOutcome(outcome, reader) : t(messages.noOutcome)}
      </Fact>
      {multiple !== undefined && (
        <Fact name={t(messages.multiple)} sources={multipleSources(company)}>
          {multiple}
        </Fact>
      )}
    </>
  );
}

/** What is known of a company as a list of facts, each figure with its sources. */
export function CompanyFacts({ company }: { readonly company: CompanySteps }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { facts } = company;
  const { stated_total_usd_m: stated } = facts;
  return (
    <dl className="company-facts">
      <Fact name={t(messages.country)}>
        {countryNames(facts.country, reader) ?? t(messages.notKnown)}
      </Fact>
      <Fact name={t(messages.category)}>{t(categoryMessages[facts.category])}</Fact>
      <Fact name={t(messages.raised)} sources={raisedSources(company)}>
        {t(messages.raisedOf, {
          amount: writeTotal(company, reader) ?? 'none',
          unknown: facts.rounds_without_amount,
        })}
      </Fact>
      {stated !== undefined && stated !== facts.raised_usd_m && (
        <Fact name={t(messages.stated)} sources={statedSources(company)}>
          {writeUsdMillions(stated, reader)}
        </Fact>
      )}
      <Fact name={t(messages.postMoney)} sources={postMoneySources(company)}>
        {writePostMoney(company, reader)}
      </Fact>
      <OutcomeFacts company={company} />
    </dl>
  );
}
