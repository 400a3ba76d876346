/** A watch that can be paused: the time it has counted, and since when it runs. */
export interface Stopwatch {
  readonly countedMs: number;
  /** `undefined` while it is paused. */
  readonly runsSinceMs: number | undefined;
}

/** A watch that starts at a time. */
export function startStopwatch(nowMs: number): Stopwatch {
  return { countedMs: 0, runsSinceMs: nowMs };
}

/** The time that it has counted, in milliseconds. */
export function elapsedMs({ countedMs, runsSinceMs }: Stopwatch, nowMs: number): number {
  return countedMs + (runsSinceMs === undefined ? 0 : Math.max(0, nowMs - runsSinceMs));
}

/** Pauses a running watch and lets a paused one run on. */
export function toggleStopwatch(watch: Stopwatch, nowMs: number): Stopwatch {
  return watch.runsSinceMs === undefined
    ? { ...watch, runsSinceMs: nowMs }
    : { countedMs: elapsedMs(watch, nowMs), runsSinceMs: undefined };
}

/** Begins again from nought; a paused watch stays paused. */
export function resetStopwatch({ runsSinceMs }: Stopwatch, nowMs: number): Stopwatch {
  return { countedMs: 0, runsSinceMs: runsSinceMs === undefined ? undefined : nowMs };
}

/** Hours, minutes and seconds as on a watch: `4:05`, `1:04:05`. */
export function writeElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => String(part).padStart(index === 0 ? 1 : 2, '0')).join(':');
}
