const mostDigits = 3;

/** The number of a slide as it is typed, after one more digit; what no number can begin with is left out. */
export function withDigit(typed: string, digit: string): string {
  const text = `${typed}${digit}`.replace(/^0+/, '');
  return text.slice(0, mostDigits);
}

/** The slide that was typed; `undefined` where nothing was. */
export function typedNumber(typed: string): number | undefined {
  return typed === '' ? undefined : Number(typed);
}
