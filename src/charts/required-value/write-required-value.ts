import type { Outcome, RequiredValue } from '../../models/analysis/required-value.ts';
import type { Scenario } from '../../models/scenario.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { isHelp } from './is-help.ts';
import { requiredValueMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;
type Needs = Extract<RequiredValue, { kind: 'needs' }>;

function writeOutcome({ kind, year, probability }: Outcome, { t, format }: Words): string {
  const message = kind === 'by' ? messages.by : messages.notBefore;
  return t(message, { year: format.year(year), probability: format.percent(probability) });
}

function isUncertain({ values }: Scenario, parameterId: string): boolean {
  const value = values[parameterId];
  return typeof value === 'object' && value.low < value.high;
}

function writeName(scenario: Scenario, parameterId: string, context: Words): string {
  const name = parameterName(scenario.modelId, parameterId, context);
  return context.t(isUncertain(scenario, parameterId) ? messages.median : messages.point, { name });
}

/** "at least" and "at most" only where the outcome goes on holding further out. */
function directionOf({ direction, isMonotone }: Needs): 'atLeast' | 'atMost' | 'about' {
  if (!isMonotone) return 'about';
  return direction === 'at-least' ? 'atLeast' : 'atMost';
}

/** What must be true of one assumption for an outcome, in words; an input that is uncertain in the scenario is spoken of by its median, with what moving that does to its uncertainty. */
export function writeRequiredValue(
  result: RequiredValue,
  outcome: Outcome,
  scenario: Scenario,
  parameterId: string,
  context: Words,
): string {
  const { t, format } = context;
  const said = {
    outcome: writeOutcome(outcome, context),
    current: format.percent(result.currentProbability),
  };
  if (result.kind === 'holds-already') return t(messages.holdsAlready, said);
  const name = writeName(scenario, parameterId, context);
  const write = (value: number): string =>
    writeAssumption(scenario.modelId, parameterId, value, context);
  const narrowed = isUncertain(scenario, parameterId) ? [t(messages.narrowed)] : [];
  const join = (...sentences: readonly string[]): string =>
    closeHan(sentences.reduce((first, second) => t(messages.between, { first, second })));
  if (result.kind === 'needs') {
    const [value, probability] = [write(result.value), format.percent(result.probability)];
    const direction = directionOf(result);
    const needs = t(messages.needs, { ...said, name, value, direction, probability });
    return join(needs, ...(result.isMonotone ? [] : [t(messages.notFurther)]), ...narrowed);
  }
  if (!isHelp(result)) return t(messages.noneBetter, { ...said, name });
  const [best, probability] = [write(result.best), format.percent(result.bestProbability)];
  return join(t(messages.none, { ...said, name, best, probability }), ...narrowed);
}
