import type { ChartContext } from '../chart.ts';
import { tieMessages } from './funding-messages.ts';

/** Companies that share a place, each once and in the order of the alphabet: one or two by name, of more the first two and how many others. */
export function writeTiedNames(
  companies: readonly string[],
  { t }: Pick<ChartContext, 't'>,
): string {
  const names = [...new Set(companies)].toSorted((one, next) => (one < next ? -1 : 1));
  const [first = '', second] = names;
  if (second === undefined) return first;
  return t(tieMessages.names, { first, second, others: names.length - 2 });
}
