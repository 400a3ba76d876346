import { composeFigures } from './compose-figures.ts';
import { foldText } from './fold-text.ts';
import type { Note, SettledItem } from './item.ts';
import { joinRanges } from './join-ranges.ts';
import { leaveOutConversions } from './leave-out-conversions.ts';
import { scriptOf } from './script-of.ts';
import { settleAmounts } from './settle-amounts.ts';
import { isCue } from './surroundings.ts';
import { tokenize } from './tokenize.ts';

/** A text as amounts, percentages and years, and the words between them that say what they are. O(n). */
export function readItems(text: string, note: Note): readonly SettledItem[] {
  const folded = foldText(text);
  const script = scriptOf(text);
  const tokens = tokenize(folded);
  const isRepublic = tokens.some((token) => isCue(token, 'republic'));
  const items = composeFigures({ folded, script, tokens, isRepublic, note });
  return leaveOutConversions(settleAmounts(joinRanges(items, note), script, note), note);
}
