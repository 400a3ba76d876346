import { rangedSpecOf } from '../../models/analysis/central-value.ts';
import type { Outcome, RequiredValue } from '../../models/analysis/required-value.ts';
import type { ModelId } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { requiredValueMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function writeOutcome({ kind, year, probability }: Outcome, { t, format }: Words): string {
  const message = kind === 'by' ? messages.by : messages.notBefore;
  return t(message, { year: format.year(year), probability: format.percent(probability) });
}

function writeName(modelId: ModelId, parameterId: string, context: Words): string {
  const isUncertain = rangedSpecOf({ modelId, values: {} }, parameterId).kind === 'interval';
  const name = parameterName(modelId, parameterId, context);
  return context.t(isUncertain ? messages.median : messages.point, { name });
}

/** What must be true of one assumption for an outcome, as a sentence; an uncertain input is spoken of by its median. */
export function writeRequiredValue(
  result: RequiredValue,
  outcome: Outcome,
  modelId: ModelId,
  parameterId: string,
  context: Words,
): string {
  const { t, format } = context;
  const said = {
    outcome: writeOutcome(outcome, context),
    current: format.percent(result.currentProbability),
  };
  if (result.kind === 'holds-already') return t(messages.holdsAlready, said);
  const name = writeName(modelId, parameterId, context);
  const write = (value: number): string => writeAssumption(modelId, parameterId, value, context);
  if (result.kind === 'needs') {
    const direction = result.direction === 'at-least' ? 'atLeast' : 'atMost';
    const [value, probability] = [write(result.value), format.percent(result.probability)];
    return closeHan(t(messages.needs, { ...said, name, value, direction, probability }));
  }
  if (result.bestProbability <= result.currentProbability) {
    return t(messages.noneBetter, { ...said, name });
  }
  const [best, probability] = [write(result.best), format.percent(result.bestProbability)];
  return closeHan(t(messages.none, { ...said, name, best, probability }));
}
