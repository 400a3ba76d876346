import { groupBy } from '../../core/group-by.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries } from '../native-chart.ts';
import { companyMark, type CompanyMark } from '../parts/company-marks.ts';
import { categoryColor, categoryMarks } from '../parts/funding-marks.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { atFullWidth, nativeMoneyAxis } from '../parts/native-money.ts';
import { nativeOutline } from '../parts/native-outline.ts';
import { drawnSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { firmMarker, nativeLines, uprightSeries } from '../parts/native-series.ts';
import { writeMoney } from '../parts/write-money.ts';
import { frameOf } from './frame.ts';
import { roundPeersMessages as messages } from './messages.ts';
import type { Peer, PeersSeries } from './series.ts';
import { writePlacedRound } from './write-finding.ts';

const sizes = { own: 12, other: 8 } as const;

/** A raise with its height on the axis of rows. */
interface NativePeer {
  readonly peer: Peer;
  readonly y: number;
}

function lookOf({ isOwn, comparedPlace, row }: Peer, { theme }: ChartContext): CompanyMark {
  const { shape } = categoryMarks[row.category];
  const mark =
    comparedPlace === undefined
      ? { color: categoryColor(row.category, theme), shape }
      : companyMark(comparedPlace);
  return isOwn ? { ...mark, color: theme.ink } : mark;
}

function keyOf({ isOwn, comparedPlace, row }: Peer): string {
  if (isOwn) return 'own';
  return comparedPlace === undefined ? row.category : row.company_id;
}

function nameOf({ isOwn, comparedPlace, row }: Peer, series: PeersSeries, context: ChartContext) {
  if (isOwn) return writePlacedRound(series.round, context);
  return comparedPlace === undefined
    ? labelOf(categoryMessages, row.category, context)
    : row.company;
}

function writeAmount({ usd, isFloor }: Peer, context: ChartContext): string {
  const amount = writeMoney(usd, 'USD', context);
  return isFloor ? context.t(messages.atLeast, { amount }) : amount;
}

/** A series for the round itself, for each company compared and for each category. */
function peerSeries(
  peers: readonly NativePeer[],
  series: PeersSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const groups = groupBy(peers, ({ peer }) => keyOf(peer));
  return [...groups.values()].flatMap((own): readonly NativeSeries[] => {
    const peer = own[0]?.peer;
    if (peer === undefined) return [];
    const { color, shape } = lookOf(peer, context);
    const isFilled = peer.isOwn || peer.comparedPlace !== undefined;
    const marker = firmMarker(nativeOutline(shape), isFilled, sizes[peer.isOwn ? 'own' : 'other']);
    const points = own.map(({ peer: one, y }) =>
      one.isOwn || one.isFloor
        ? { x: one.usd, y, label: writeAmount(one, context) }
        : { x: one.usd, y },
    );
    return [{ name: nameOf(peer, series, context), color, marker, points }];
  });
}

function medianSeries(
  { figures }: PeersSeries,
  axes: { readonly x: NativeAxis; readonly y: NativeAxis },
  { t, theme, ...context }: ChartContext,
): readonly NativeSeries[] {
  if (figures === undefined) return [];
  const amount = writeMoney(figures.medianUsd, 'USD', { t, ...context });
  const name = t(messages.median, { amount });
  return uprightSeries(figures.medianUsd, axes, {
    name,
    color: theme.muted,
    line: nativeLines.compared,
  });
}

/** The raises of the group from the largest down, a row each with the name of its company, on the logarithmic axis of the screen; their median upright. */
export function toNative(series: PeersSeries, context: ChartContext): NativeChart {
  const { min, max } = frameOf(series, atFullWidth(context));
  const peers = series.peers.toSorted((a, b) => b.usd - a.usd);
  const rows = peers.map((peer, place) => ({ peer, y: rowHeight(place, peers.length) }));
  const x = nativeMoneyAxis({ kind: 'log', min, max }, context.t(messages.axis), context);
  const y = rowsAxis(peers.map(({ row }) => row.company));
  const drawn = drawnSeries([
    ...medianSeries(series, { x, y }, context),
    ...peerSeries(rows, series, context),
  ]);
  return { plots: [{ plot: { kind: 'xy', x, y, series: drawn }, heightShare: 1 }] };
}
