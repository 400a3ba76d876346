import type { GrowthRow } from '../growth/growth-row.ts';
import type { GrowthSentence } from './growth-sentence.ts';

/** A sentence as a row for the audit of growth; what it does not state is left open. */
export function growthRowOfSentence({ start, end, growth }: GrowthSentence): GrowthRow {
  return { base: start ?? {}, estimate: {}, target: end ?? {}, stated: growth };
}
