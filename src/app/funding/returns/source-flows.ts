import { enteredFlow, type SourcedFlow } from '../../../charts/return-curve/series.ts';
import { cashFlowsOf, isSameFlow, type FlowEntry } from '../../../scenario/flow-entry.ts';
import type { Writer } from '../../../scenario/parameter-text/writer.ts';
import type { ExampleFlow } from './example-flows.ts';
import { writeExampleFlow } from './write-example.ts';

/** The currency of every amount in the data. */
const dataCurrency = 'USD';

/** For each line the flow of the example that it says without a change, each of those once; in another currency the figures are the reader's. */
export function matchExample(
  entries: readonly FlowEntry[],
  flows: readonly ExampleFlow[],
  currency: string,
): readonly (ExampleFlow | undefined)[] {
  const left = currency === dataCurrency ? [...flows] : [];
  return entries.map((entry) => {
    const place = left.findIndex((flow) => isSameFlow(flow.entry, entry));
    return place === -1 ? undefined : left.splice(place, 1)[0];
  });
}

/** The complete lines as cash flows, with the source of those that stand in the data. */
export function sourceFlows(
  entries: readonly FlowEntry[],
  matches: readonly (ExampleFlow | undefined)[],
  writer: Writer,
): readonly SourcedFlow[] {
  return entries.flatMap((entry, place) => {
    const match = matches[place];
    return cashFlowsOf([entry]).map((flow) =>
      match === undefined
        ? enteredFlow(flow)
        : {
            ...flow,
            name: writeExampleFlow(match, writer),
            source: match.source,
            grade: match.grade,
          },
    );
  });
}
