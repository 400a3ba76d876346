import { useMemo, type ReactElement } from 'react';
import { roundPeersQuery } from '../../../charts/funding-figures/comparables-queries.ts';
import { roundPeersChart } from '../../../charts/round-peers/index.ts';
import { roundPeersMessages } from '../../../charts/round-peers/messages.ts';
import { selectPeers, type PlacedRound } from '../../../charts/round-peers/series.ts';
import {
  writeGroup,
  writePeersFinding,
  writePlacedRound,
} from '../../../charts/round-peers/write-finding.ts';
import type { CompanySteps } from '../../../charts/valuation-steps/series.ts';
import {
  fundingComparablesSettings,
  peerGroups,
  type ComparablesValues,
} from '../../../scenario/funding-comparables-settings.ts';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { SelectBox } from '../../controls/SelectBox.tsx';
import { useRows } from '../../engine/use-rows.ts';
import { ChartPanel } from '../../panel/ChartPanel.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { PanelGap } from '../../stage/PanelGap.tsx';
import { comparablesMessages as messages } from './messages.ts';

/** Rounds of the companies whose amount is printed, those that do not count too: why they have no place is then said. */
function roundsOf(companies: readonly CompanySteps[]): readonly PlacedRound[] {
  return companies.flatMap(({ events }) =>
    events
      .filter(({ raise }) => raise !== undefined)
      .map(({ row }) => ({
        id: row.funding_round_id,
        company: row.company,
        stage: row.stage,
        event: row.event,
        category: row.category,
        year: Number(row.announced_on.slice(0, 4)),
      })),
  );
}

/** What is shown where the link's own round is not among them: the last one of the first company, else any. */
function lastRoundOf(
  company: CompanySteps | undefined,
  rounds: readonly PlacedRound[],
): PlacedRound | undefined {
  const counted = company?.events.findLast(({ raise }) => raise?.state === 'counted');
  return rounds.find(({ id }) => id === counted?.row.funding_round_id) ?? rounds[0];
}

function usePeers(
  round: PlacedRound | undefined,
  { peerGroup }: ComparablesValues,
  companies: readonly CompanySteps[],
  counts_unverified: boolean,
) {
  const round_id = round?.id ?? roundPeersQuery.defaults.round_id;
  const parameters = useMemo(
    () => ({
      ...roundPeersQuery.defaults,
      round_id,
      peer_group: peerGroup,
      counts_unverified,
    }),
    [round_id, peerGroup, counts_unverified],
  );
  const rows = useRows(roundPeersQuery, parameters, { isWanted: round !== undefined });
  const series = useMemo(() => {
    if (round === undefined || rows.rows === undefined || rows.origin === 'old') return undefined;
    return selectPeers(
      rows.rows,
      round,
      peerGroup,
      companies.map(({ id }) => id),
    );
  }, [round, rows.rows, rows.origin, peerGroup, companies]);
  return { rows, series };
}

/** Where the raise of one round of the compared companies lies among those of its group. */
export function PeersPanel({
  companies,
  values,
  change,
  countsUnverified,
}: {
  readonly companies: readonly CompanySteps[];
  readonly values: ComparablesValues;
  readonly change: (patch: Partial<ComparablesValues>) => void;
  readonly countsUnverified: boolean;
}): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const rounds = useMemo(() => roundsOf(companies), [companies]);
  const round = rounds.find(({ id }) => id === values.round) ?? lastRoundOf(companies[0], rounds);
  const { rows, series } = usePeers(round, values, companies, countsUnverified);
  if (round === undefined) {
    return (
      <>
        <p role="status">{t(messages.noRound)}</p>
        <PanelGap id={roundPeersChart.id} title={t(roundPeersMessages.title)}>
          {t(messages.noRound)}
        </PanelGap>
      </>
    );
  }
  const shown = writePlacedRound(round, reader);
  const isOther =
    round.id !== values.round && values.round !== fundingComparablesSettings.round.default;
  const roundProblem = isOther && (
    <p role="status">{t(messages.roundMissing, { id: values.round, shown })}</p>
  );
  return (
    <ChartPanel
      definition={roundPeersChart}
      title={t(roundPeersMessages.title)}
      {...(series && { finding: writePeersFinding(series, reader) })}
      legend={t(roundPeersMessages.key)}
      series={series}
      isEmpty={series?.peers.length === 0}
      rows={[rows]}
      view={values.peersPanel}
      onViewChange={(peersPanel) => change({ peersPanel })}
      notice={roundProblem}
      stageNotice={roundProblem}
    >
      <div className="controls">
        <SelectBox
          label={t(messages.round)}
          choices={rounds.map((one) => ({ value: one.id, label: writePlacedRound(one, reader) }))}
          value={round.id}
          onChange={(id) => change({ round: id })}
        />
        <ChoiceGroup
          legend={t(messages.among)}
          choices={peerGroups.map((value) => ({
            value,
            label: writeGroup(round, value, reader),
          }))}
          value={values.peerGroup}
          onChange={(peerGroup) => change({ peerGroup })}
        />
      </div>
    </ChartPanel>
  );
}
