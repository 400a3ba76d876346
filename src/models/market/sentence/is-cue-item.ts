import type { Item, SettledItem } from './item.ts';
import type { Cue } from './lexicon/cue.ts';

/** Whether a part of a sentence is one of some cues. */
export function isCueItem(item: Item | SettledItem | undefined, ...cues: readonly Cue[]): boolean {
  return item?.kind === 'cue' && cues.includes(item.cue);
}
