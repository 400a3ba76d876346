import type {
  DifferenceStep,
  ScenarioDifference,
} from '../../models/analysis/scenario-difference.ts';
import { forecastYears } from '../../models/log-path.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { yearsBetween } from '../parts/years-between.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import type { ComparedNames } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const mostNamed = 3;
/** From which part of the largest effect on an opposite one counts as comparable, and as nearly cancelling it. */
const comparablePart = 0.5;
const cancellingPart = 0.75;

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

/** The stated difference of two years that are known, in tenths of a year; above 0 where A lasts longer. */
function statedYears({ fromYear, toYear }: ScenarioDifference): number | undefined {
  return fromYear === undefined || toYear === undefined
    ? undefined
    : yearsBetween(fromYear, toYear);
}

function headMessage(difference: ScenarioDifference) {
  const { fromYear, toYear } = difference;
  if (toYear === undefined) return fromYear === undefined ? messages.bothLast : messages.aLasts;
  const years = statedYears(difference);
  if (years === undefined) return messages.bLasts;
  if (years === 0) return messages.same;
  return years > 0 ? messages.later : messages.sooner;
}

function writeHead(
  difference: ScenarioDifference,
  { aName, bName }: ComparedNames,
  { t, format }: Words,
): string {
  const { fromYear, toYear } = difference;
  return t(headMessage(difference), {
    a: aName,
    b: bName,
    aYear: toYear === undefined ? '' : format.year(toYear),
    bYear: fromYear === undefined ? '' : format.year(fromYear),
    last: format.year(forecastYears.to),
    count: Math.abs(statedYears(difference) ?? 0),
  });
}

/** The step whose effect nearly undoes that of the largest. */
function cancellingStep(
  main: DifferenceStep,
  others: readonly DifferenceStep[],
): DifferenceStep | undefined {
  return others.find(({ years }) => -years / main.years >= cancellingPart);
}

/** Whether a step makes up more than half of the whole, and no other pulls comparably the other way. */
function isMostOf(main: DifferenceStep, steps: readonly DifferenceStep[]): boolean {
  const total = steps.reduce((sum, { years }) => sum + years, 0);
  const share = main.years / total;
  const isOpposed = steps.some(({ years }) => -years / main.years >= comparablePart);
  return share > 0.5 && share <= 1 && !isOpposed;
}

function writeSteps(
  difference: ScenarioDifference,
  { modelId }: ComparedNames,
  context: Words,
): string {
  const { t, locale } = context;
  const { steps } = difference;
  const [main, ...others] = steps.filter(({ years }) => toTenths(years) > 0);
  const stated = statedYears(difference);
  if (main === undefined || (steps.length === 1 && stated === 0)) return t(messages.smallSteps);
  const write = ({ parameterId, years }: DifferenceStep): string =>
    t(messages.named, {
      name: parameterName(modelId, parameterId, context),
      years: writeSignedYears(years, context),
    });
  if (steps.length === 1) {
    return t(messages.onlyStep, { name: write({ ...main, years: stated ?? main.years }) });
  }
  const opposite = cancellingStep(main, others);
  const named = others.filter((step) => step !== opposite).map(write);
  const more = named.slice(0, mostNamed - (opposite === undefined ? 1 : 2));
  const said = {
    name: write(main),
    more:
      more.length === 0
        ? 'none'
        : new Intl.ListFormat(locale, { type: 'conjunction' }).format(more),
  };
  if (opposite !== undefined)
    return t(messages.cancellingSteps, { ...said, opposite: write(opposite) });
  return t(isMostOf(main, steps) ? messages.mostStep : messages.largestStep, said);
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
    ? writeSteps(difference, names, context)
    : t(isSameModel ? messages.noSteps : messages.otherModels);
  const cut = hasSteps && isCut ? [t(messages.cut, { last: format.year(forecastYears.to) })] : [];
  return [writeHead(difference, names, context), reason, ...cut].reduce((first, second) =>
    t(messages.between, { first, second }),
  );
}
