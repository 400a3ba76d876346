import { narrowWidth, type ChartContext } from '../chart.ts';
import { logTicks } from '../parts/amount-scale.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import type { Peer, PeersSeries } from './series.ts';

/** The strip in CSS pixels, with the marks stacked where they would lie over each other. */
export interface PeersFrame extends PlotFrame {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly places: readonly (readonly [x: number, y: number])[];
}

const markStep = 17;
const headRoom = 74;
const footRoom = 56;
const sideRoom = 28;

/** How high each mark stands in its pile: the lowest row in which it has room beside those before it. */
function rowsOf(xs: readonly number[]): readonly number[] {
  const taken: number[][] = [];
  return xs.map((x) => {
    const free = taken.findIndex((row) => row.every((other) => Math.abs(other - x) >= markStep));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(x);
    return row;
  });
}

function range(peers: readonly Peer[]): readonly [number, number] {
  if (peers.length === 0) return [1e6, 1e9];
  const amounts = peers.map(({ usd }) => usd);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const room = Math.max(1.25, (high / low) ** 0.06);
  return [low / room, high * room];
}

/** The frame at the width of a context. */
export function frameOf(
  { peers }: PeersSeries,
  { width }: Pick<ChartContext, 'width'>,
): PeersFrame {
  const [min, max] = range(peers);
  const [left, right] = [sideRoom, width - sideRoom];
  const toX = (usd: number): number =>
    left + (Math.log(usd / min) / Math.log(max / min)) * (right - left);
  const xs = peers.map(({ usd }) => toX(usd));
  const rows = rowsOf(xs);
  const depth = Math.max(0, ...rows);
  const bottom = headRoom + (depth + 1) * markStep + 8;
  return {
    left,
    right,
    top: headRoom,
    bottom,
    min,
    max,
    ticks: logTicks(min, max, width < narrowWidth ? 4 : 9),
    toX,
    places: xs.map((x, index) => [x, bottom - 12 - (rows[index] ?? 0) * markStep] as const),
  };
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(series: PeersSeries, width: number): number {
  return frameOf(series, { width }).bottom + footRoom;
}
