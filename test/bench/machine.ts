import { availableParallelism, loadavg } from 'node:os';

/** What the milliseconds that follow depend on: Node, processors, and what ran on them in the last minute. */
export function formatMachine(): string {
  const processors = availableParallelism();
  const [load = 0] = loadavg();
  const busy = load > processors ? '; busy: times are too long, long ones the more' : '';
  return `Node ${process.versions.node}, ${processors} processors, load ${load.toFixed(1)}${busy}`;
}
