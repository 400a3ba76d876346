import { figureOfNumber } from './figure-of-number.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Token } from './token.ts';

const yearsPerDecade = 10;

type Single = Exclude<Token, { kind: 'number' }>;

/** A token that is no part of a figure, as it stands between figures. */
function itemOf(token: Single, { note }: Reading): Item {
  const { span } = token;
  if (token.kind === 'break' || token.kind === 'gap') return token;
  if (token.kind === 'magnitude') note('amount', 'vague-amount', span);
  if (token.kind === 'qualifier' && token.isPassing) return { kind: 'cue', cue: 'reach', span };
  if (token.kind !== 'cue') return { kind: 'gap', span };
  if (token.cue === 'decade' || token.cue === 'decade-later')
    return { kind: 'years', years: yearsPerDecade, isLater: token.cue !== 'decade', span };
  if (token.cue === 'multiple') note('rate', 'multiple', span);
  if (token.cue === 'partial-year') note('year', 'partial-year', span);
  return token;
}

/** Puts numbers together with their units, signs and qualifiers. O(n): what a figure takes is taken once. */
export function composeFigures(reading: Reading): readonly Item[] {
  const { tokens } = reading;
  const items: Item[] = [];
  let used = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number') {
      items.push(itemOf(token, reading));
      at += 1;
      continue;
    }
    const around = surroundingsOf(tokens, token, at, used);
    items.splice(items.length - (at - around.from));
    const { item, to } = figureOfNumber(around, at, reading);
    items.push(item);
    used = to;
    at = to;
  }
  return items;
}
