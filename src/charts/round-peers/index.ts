import { sourceOf, type ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { buildOption } from './option.ts';
import type { PeersSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writePeersFinding } from './write-finding.ts';

/** One raise among those of its group, on a strip. */
export const roundPeersChart: ChartDefinition<PeersSeries> = {
  id: 'round-peers',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ peers }) => uniqueSources(peers.map(({ row }) => sourceOf(row))),
  summarize: writePeersFinding,
  presented: async () => (await import('./presented.ts')).presented,
};
