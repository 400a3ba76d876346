import type { DragRecord } from './drag-page.ts';
import type { Goal } from './goal.ts';

const msOfMissedFrame = 20;

/** What a drag felt like, in milliseconds where nothing else is said. */
export interface DragFigures {
  /** From the move of the slider to the canvas drawn with that value or a newer one. */
  readonly median: number;
  readonly p95: number;
  readonly redrawsPerSecond: number;
  readonly missedFrames: number;
  readonly longTasks: number;
  /** Medians of the three legs of the way. */
  readonly toWorker: number;
  readonly inWorker: number;
  readonly toCanvas: number;
  /** Processor time of the page's main thread a move, which other programs on the machine change least. */
  readonly threadPerMove: number;
}

/** What each figure is called, and what it is held to where it has a goal. */
export const dragTitles: Readonly<
  Record<keyof DragFigures, readonly [title: string, goal?: Goal]>
> = {
  median: ['slider to canvas, median', { kind: 'at-most', limit: 16.7 }],
  p95: ['slider to canvas, p95', { kind: 'at-most', limit: 20 }],
  redrawsPerSecond: ['redraws a second', { kind: 'at-least', limit: 55 }],
  missedFrames: [`frames over ${msOfMissedFrame} ms`, { kind: 'at-most', limit: 0 }],
  longTasks: ['tasks over 50 ms'],
  toWorker: ['slider to worker'],
  inWorker: ['in the worker'],
  toCanvas: ['worker to canvas'],
  threadPerMove: ['main thread, CPU ms a move'],
};

function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

function legs({ moves, jobs, draws }: DragRecord) {
  const answered = jobs.map((job) => ({ ...job, answeredAt: job.answeredAt ?? Infinity }));
  const drawnAfter = (at: number): number => draws.find((draw) => draw.at >= at)?.at ?? Infinity;
  const median = (ms: (job: (typeof answered)[number]) => number): number =>
    quantile(answered.map(ms), 0.5);
  return {
    toWorker: median(({ move, sentAt }) => sentAt - (moves[move]?.at ?? Number.NaN)),
    inWorker: median(({ sentAt, answeredAt }) => answeredAt - sentAt),
    toCanvas: median(({ answeredAt }) => drawnAfter(answeredAt) - answeredAt),
  };
}

/** Reduces a record to its figures; a move that was never drawn counts as infinitely late. */
export function dragFigures(record: DragRecord, threadMs: number): DragFigures {
  const { moves, draws, frames, longTasks } = record;
  const first = moves[0]?.at ?? Number.NaN;
  const last = moves.at(-1)?.at ?? Number.NaN;
  const latencies = moves.map(
    ({ at }, move) => (draws.find((draw) => draw.move >= move)?.at ?? Infinity) - at,
  );
  const during = draws.filter(({ at }) => at >= first && at <= last);
  return {
    median: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    redrawsPerSecond: (1000 * during.length) / (last - first),
    missedFrames: frames.filter((at, i) => at - (frames[i - 1] ?? at) > msOfMissedFrame).length,
    longTasks: longTasks.length,
    ...legs(record),
    threadPerMove: threadMs / moves.length,
  };
}
