import type {
  DifferenceStep,
  ScenarioDifference,
} from '../../models/analysis/scenario-difference.ts';
import { forecastYears } from '../../models/log-path.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import type { ComparedNames } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const mostNamed = 3;

function toTenths(years: number): number {
  return Math.round(Math.abs(years) * 10) / 10;
}

/** A number of years with its sign: +1.8 years. */
export function writeSignedYears(
  years: number,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const difference = format.difference(years);
  return t(messages.signedYears, { difference, count: toTenths(years) });
}

function headMessage({ fromYear, toYear }: ScenarioDifference) {
  if (toYear === undefined) return fromYear === undefined ? messages.bothLast : messages.aLasts;
  if (fromYear === undefined) return messages.bLasts;
  if (toTenths(toYear - fromYear) === 0) return messages.same;
  return toYear > fromYear ? messages.later : messages.sooner;
}

function writeHead(
  difference: ScenarioDifference,
  { aName, bName }: ComparedNames,
  { t, format }: Words,
): string {
  const { fromYear, toYear } = difference;
  const isKnown = fromYear !== undefined && toYear !== undefined;
  return t(headMessage(difference), {
    a: aName,
    b: bName,
    aYear: toYear === undefined ? '' : format.year(toYear),
    bYear: fromYear === undefined ? '' : format.year(fromYear),
    last: format.year(forecastYears.to),
    count: isKnown ? toTenths(toYear - fromYear) : 0,
  });
}

function writeSteps(
  steps: readonly DifferenceStep[],
  { modelId }: ComparedNames,
  context: Words,
): string {
  const { t, locale } = context;
  const felt = steps.filter(({ years }) => toTenths(years) > 0);
  const [main, ...others] = felt;
  if (main === undefined) return t(messages.smallSteps);
  const write = ({ parameterId, years }: DifferenceStep): string =>
    t(messages.named, {
      name: parameterName(modelId, parameterId, context),
      years: writeSignedYears(years, context),
    });
  if (steps.length === 1) return t(messages.onlyStep, { name: write(main) });
  const named = others.slice(0, mostNamed - 1).map(write);
  const total = steps.reduce((sum, { years }) => sum + years, 0);
  const isMost = toTenths(total) > 0 && main.years / total > 0.5;
  return t(isMost ? messages.mostStep : messages.largestStep, {
    name: write(main),
    more:
      named.length === 0
        ? 'none'
        : new Intl.ListFormat(locale, { type: 'conjunction' }).format(named),
  });
}

/** What makes scenario A differ from scenario B: the two years, then the assumptions with the largest effects. */
export function writeDifference(
  difference: ScenarioDifference,
  names: ComparedNames,
  context: Words,
): string {
  const { t, format } = context;
  const { isSameModel, isCut, steps } = difference;
  const hasSteps = isSameModel && steps.length > 0;
  const reason = hasSteps
    ? writeSteps(steps, names, context)
    : t(isSameModel ? messages.noSteps : messages.otherModels);
  const cut = hasSteps && isCut ? [t(messages.cut, { last: format.year(forecastYears.to) })] : [];
  return [writeHead(difference, names, context), reason, ...cut].reduce((first, second) =>
    t(messages.between, { first, second }),
  );
}
