import type { ChartContext } from '../chart.ts';
import { modalityMessages, stocksByModalityMessages as messages } from './messages.ts';
import { comparedStocks, type ModalityStock, type StocksByModalitySeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function writeStock(stock: ModalityStock, { t, format, locale }: Words): string {
  const modality = t(modalityMessages[stock.modality]);
  const label = stock.label[locale];
  return t(messages.named, {
    modality,
    amount: format.amount(stock.median),
    label: label === modality ? 'none' : label,
  });
}

function verdictOn([first, , third]: readonly ModalityStock[]): string {
  if (first?.modality === 'video') return 'reverse';
  return third?.modality === 'video' ? 'agrees' : 'neither';
}

/** The largest public stock of text that the check left aside, where it would change what comes first. */
function largerText(
  { stocks }: StocksByModalitySeries,
  first: ModalityStock,
): ModalityStock | undefined {
  if (first.modality === 'text') return undefined;
  return stocks.find(
    ({ modality, isPrivate, median }) => modality === 'text' && !isPrivate && median > first.median,
  );
}

/** The finding above the chart: text, images and video in the order of their raw stocks, against the claim that video is the scarcest. */
export function writeModalityFinding(series: StocksByModalitySeries, context: Words): string {
  const { t, format, locale } = context;
  const compared = comparedStocks(series);
  if (compared === undefined) return t(messages.findingNone);
  const [first, second, third] = compared;
  const order = t(messages.finding, {
    first: writeStock(first, context),
    second: writeStock(second, context),
    third: writeStock(third, context),
    verdict: verdictOn(compared),
  });
  const larger = largerText(series, first);
  if (larger === undefined) return order;
  const label = larger.label[locale];
  const amount = format.amount(larger.median);
  return t(messages.between, {
    first: order,
    second: t(messages.findingLarger, { label, amount }),
  });
}
