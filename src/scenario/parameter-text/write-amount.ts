import type { Format } from '../../i18n/format.ts';

const compactFrom = 1e4;

/** An amount of an assumption at three significant figures; from ten thousand on in the reader's large units. */
export function writeAmount(value: number, format: Format): string {
  return value < compactFrom ? format.number(value) : format.amount(value);
}
