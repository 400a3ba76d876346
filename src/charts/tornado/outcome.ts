import type { XAXisComponentOption } from 'echarts';
import type { Message } from '../../i18n/message.ts';
import type { ChartContext } from '../chart.ts';
import type { Theme } from '../theme.ts';

type Writer = Pick<ChartContext, 't' | 'format'>;

/** The sentences of the chart that speak of what is measured. */
export type OutcomeText =
  | 'title'
  | 'median'
  | 'key'
  | 'finding'
  | 'findingNone'
  | 'point'
  | 'summary'
  | 'summaryBar';

/** What the bars of the chart measure: how its median is written, where it can lie and what is said of it. `undefined` is a median beyond what the model looks at. */
export interface TornadoOutcome {
  readonly messages: Readonly<Record<OutcomeText, Message>>;
  /** What a median is counted in. */
  readonly kind: 'year' | 'money';
  /** The colour of the bars. */
  readonly color: keyof Pick<Theme, 'stock' | 'market'>;
  /** Arguments of every message. */
  readonly words: (context: Writer) => Readonly<Record<string, string>>;
  readonly write: (median: number | undefined, context: Writer) => string;
  readonly writeInWords: (median: number | undefined, context: Writer) => string;
  /** How far a median lies from that of the scenario; `none` where one of them is beyond. */
  readonly writeDifference: (
    median: number | undefined,
    from: number | undefined,
    context: Writer,
  ) => string;
  /** How far apart two medians lie. */
  readonly writeSwing: (swing: number, context: Writer) => string;
  /** The unit of a median in the table, and that of a difference. */
  readonly units: (context: Writer) => { readonly median: string; readonly difference: string };
  /** Whether two medians are written differently. */
  readonly isSeen: (median: number, from: number) => boolean;
  /** What the axis never goes beyond. */
  readonly limits: readonly [least: number, most: number];
  /** The narrowest range that an axis around a median has. */
  readonly leastRange: (median: number) => number;
  /** Where a median beyond is drawn, among those that are known. */
  readonly openPlace: (known: readonly number[]) => number;
  readonly axis: (
    range: readonly [min: number, max: number],
    tickCount: number,
    context: ChartContext,
  ) => XAXisComponentOption;
}
