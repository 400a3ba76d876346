import type { ChartContext } from '../chart.ts';
import { marketFanMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't'>;

/** The publisher of a figure, or that none is named. */
export function writePublisher(publisher: string | undefined, { t }: Words): string {
  return publisher ?? t(messages.unnamed);
}

/** What a figure is and who gives it: "forecast, IDC". */
export function writeKind(
  kind: 'base' | 'outcome' | 'forecast',
  publisher: string | undefined,
  { t }: Words,
): string {
  return t(messages.named, { kind: t(messages[kind]), name: writePublisher(publisher, { t }) });
}
