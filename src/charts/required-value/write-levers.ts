import type { Lever } from '../../models/analysis/levers.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { isHelp } from './is-help.ts';
import { leversMessages as messages } from './levers-messages.ts';
import type { LeversSeries } from './levers-series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const mostNamed = 3;

/** Which assumptions can bring the outcome about alone, in one sentence: up to three by name and value, or the one that comes nearest; empty without levers. */
export function writeLevers({ scenario, levers }: LeversSeries, context: Words): string {
  const { t, locale } = context;
  const { modelId } = scenario;
  const count = levers.length;
  const [first] = levers;
  if (first === undefined) return '';
  const nameOf = ({ parameterId }: Lever): string => parameterName(modelId, parameterId, context);
  const write = ({ parameterId }: Lever, value: number): string =>
    writeAssumption(modelId, parameterId, value, context);
  const { required } = first;
  if (required.kind === 'holds-already') return t(messages.holds, { count });
  if (required.kind === 'none') {
    if (!isHelp(required)) return t(messages.noHelp, { count });
    const probability = context.format.percent(required.bestProbability);
    const best = write(first, required.best);
    return closeHan(t(messages.none, { count, name: nameOf(first), best, probability }));
  }
  const enough = levers.flatMap((lever) =>
    lever.required.kind === 'needs'
      ? [t(messages.named, { name: nameOf(lever), value: write(lever, lever.required.value) })]
      : [],
  );
  const list = new Intl.ListFormat(locale).format(enough.slice(0, mostNamed));
  const isCut = enough.length > mostNamed ? 'yes' : 'no';
  return t(messages.some, { count, enough: enough.length, isCut, list });
}
