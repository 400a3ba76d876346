import type { ChartContext } from '../chart.ts';
import { fundingEventMessages, fundingMessages, stageMessages } from './funding-messages.ts';
import { labelOf } from './label.ts';

/** What the row of a funding event says of its kind, as codes. */
export interface FundingEventKind {
  readonly event: string;
  readonly stage: string;
}

/** What happened: the stage of a round, or that it is not known; the kind of any other event. */
export function writeFundingEvent(
  { event, stage }: FundingEventKind,
  words: Pick<ChartContext, 't'>,
): string {
  if (event !== 'round') return labelOf(fundingEventMessages, event, words);
  return stage === 'unknown'
    ? words.t(fundingMessages.unknownStage)
    : labelOf(stageMessages, stage, words);
}
