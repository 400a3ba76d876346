import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';
import { marketPathsMessages as messages } from './messages.ts';
import type { PathsSeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** A growth (a share) as a percentage with its sign, at one decimal. */
export function writeGrowth(share: number, { locale }: Pick<Words, 'locale'>): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  return format.format(share).replace('-', '−');
}

/** A value of the vertical axis with its unit: money, an index, or growth. */
export function writeValue(
  value: number,
  { view: { measure }, currency }: Pick<PathsSeries, 'view' | 'currency'>,
  context: Words,
): string {
  if (measure === 'growth') return writeGrowth(value, context);
  if (measure === 'index')
    return context.t(messages.index, { value: context.format.number(value) });
  return writeMoney(value, currency, context);
}

/** The same as it stands at a line or at the axis, where the title of the axis says the rest. */
export function writePlainValue(
  value: number,
  { view: { measure } }: Pick<PathsSeries, 'view'>,
  context: Words,
): string {
  const { format, locale } = context;
  if (measure === 'amount') return format.amount(value);
  if (measure === 'index') return format.number(value);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
    .format(value)
    .replace('-', '−');
}
