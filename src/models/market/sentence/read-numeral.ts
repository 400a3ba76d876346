const plainNumber = /^\d+(?:\.\d+)?$/;
const groupedNumber = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const shortGroup = /^\d{1,3}$/;
const threeDigits = /^ \d{3}$/;
const longestNumeral = 24;

/** A number written in digits, as found in a text. */
export interface Numeral {
  readonly digits: string;
  readonly isUnclear: boolean;
  readonly isYearLike: boolean;
  readonly end: number;
}

function isDigitAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= '0' && character <= '9';
}

/** Digits, and dots and commas that stand before a digit. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || (/^[.,]$/.test(text.charAt(end)) && isDigitAt(text, end + 1)))
    end += 1;
  return end;
}

function isSpacedGroup(text: string, run: string, end: number): boolean {
  const isGroup = threeDigits.test(text.slice(end, end + 4)) && !isDigitAt(text, end + 4);
  return isGroup && shortGroup.test(run);
}

/**
 * The number that begins at a place of a folded text: 30.9, 1,300.5, .5. `isUnclear` for what can be two numbers
 * (3,09; 1.300.000; 1 300) and for more than 24 digits. `undefined` where no digit stands.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const startsWithDot = text.charAt(at) === '.' && isDigitAt(text, at + 1);
  if (!startsWithDot && !isDigitAt(text, at)) return undefined;
  const end = endOfRun(text, at);
  const run = startsWithDot ? `0${text.slice(at, end)}` : text.slice(at, end);
  if (isSpacedGroup(text, run, end))
    return { digits: run, isUnclear: true, isYearLike: false, end: end + 4 };
  const isKnown = plainNumber.test(run) || groupedNumber.test(run);
  return {
    digits: run.replaceAll(',', ''),
    isUnclear: !isKnown || run.length > longestNumeral,
    isYearLike: /^\d{4}$/.test(run),
    end,
  };
}
