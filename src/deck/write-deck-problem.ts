import type { Translate } from '../i18n/translate.ts';
import { deckMessages } from './deck-messages.ts';
import type { DeckProblem } from './deck-problem.ts';

const bytesPerMegabyte = 1e6;

function messageOf({ code, where }: DeckProblem) {
  if (code !== 'damaged') return deckMessages[code];
  return where === 'link' ? deckMessages['damaged-link'] : deckMessages['damaged-file'];
}

/** The place without the part that the number of the slide says already. */
function placeOf({ where, slide }: DeckProblem): string {
  return slide === undefined ? where : where.replace(/^slides\.\d+\.?/, '') || '·';
}

/** Says in one sentence or two why something cannot be opened as a deck. */
export function writeDeckProblem(problem: DeckProblem, t: Translate): string {
  const { code, value, slide = 0, limit = 0 } = problem;
  return t(messageOf(problem), {
    where: placeOf(problem),
    value: value === '' ? 'none' : value,
    slide,
    limit: code === 'too-large' ? limit / bytesPerMegabyte : limit,
  });
}
