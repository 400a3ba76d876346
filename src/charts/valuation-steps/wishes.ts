import type { ChartContext } from '../chart.ts';
import { stageMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { writeMoney } from '../parts/write-money.ts';
import type { StepsFrame } from './frame.ts';
import { outcomePlace, raisePlace, valuePlace, type Look, type Point } from './marks.ts';
import { valuationStepsMessages as messages } from './messages.ts';
import { chained, type CompanySteps, type StepEvent, type StepsSeries } from './series.ts';
import { writeShortMultiple } from './write-multiple.ts';
import { writeOutcomeMultiple, writeShortOutcome } from './write-outcome.ts';

/** A text that looks for room around its mark; of two that would lie over each other the less important is left out. */
export interface Wish {
  readonly lines: readonly string[];
  readonly isBold: boolean;
  readonly at: Point;
  readonly sides: readonly Side[];
  /** Stands wherever there is least in its way. */
  readonly isNeeded: boolean;
  readonly color: string;
}

/** Where a text stands from its mark. */
export type Side =
  | 'above'
  | 'below'
  | 'left'
  | 'right'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left';

const anywhere: readonly Side[] = [
  'above-right',
  'above-left',
  'above',
  'right',
  'left',
  'below-right',
  'below-left',
  'below',
];

/** A drawing of more companies names them and their multiples alone. */
const mostWithAmounts = 3;

function isCrowded({ companies }: StepsSeries): boolean {
  return companies.length > mostWithAmounts;
}

function outcomeWish(
  company: CompanySteps,
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
): readonly Wish[] {
  const { outcome } = company;
  const at = outcomePlace(company, frame);
  if (outcome === undefined || at === undefined) return [];
  const what = writeShortOutcome(outcome, context);
  const multiple = writeOutcomeMultiple(company, context, true);
  const first = series.isCompared ? [company.name] : [];
  const rest = isCrowded(series) ? [] : [what, ...(multiple === undefined ? [] : [multiple])];
  return [
    {
      lines: [...first, ...rest],
      isBold: true,
      at,
      sides: ['above-left', 'left', 'above', 'above-right', 'right', 'below-left', 'below-right'],
      isNeeded: !isCrowded(series),
      color: context.theme.ink,
    },
  ];
}

/** Where a company without an outcome has its name: at its last valuation, else on its last bar. */
function nameWish(
  company: CompanySteps,
  series: StepsSeries,
  look: Look,
  frame: StepsFrame,
  context: ChartContext,
): readonly Wish[] {
  if (!series.isCompared || company.outcome !== undefined) return [];
  const last = chained(company).at(-1) ?? company.events.findLast(({ raise }) => raise);
  const at =
    last &&
    (last.value?.state === 'counted' ? valuePlace(last, frame) : raisePlace(last, look, frame));
  if (last === undefined || at === undefined) return [];
  const value = last.value?.state === 'counted' ? [writeMoney(last.value.usd, 'USD', context)] : [];
  const words = [company.name, ...value].join(' ');
  return [
    {
      lines: [words],
      isBold: true,
      at,
      sides: anywhere,
      isNeeded: !isCrowded(series),
      color: context.theme.ink,
    },
  ];
}

/** The multiple of each step, at the middle of its upright. */
function stepWishes(
  company: CompanySteps,
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
): readonly Wish[] {
  const steps = chained(company);
  return steps.flatMap((event, index) => {
    const [before, place] = [steps[index - 1], valuePlace(event, frame)];
    const { step_up: multiple, step_up_bound: bound } = event.row;
    const from = before && valuePlace(before, frame);
    const isOutcome = event === company.outcome?.event;
    if (!place || !from || multiple === undefined || isOutcome) return [];
    return [
      {
        lines: [writeShortMultiple(multiple, bound, context)],
        isBold: true,
        at: [place[0], (place[1] + from[1]) / 2] as const,
        sides: ['right', 'left', 'below-right', 'above-left'] as const,
        isNeeded: !isCrowded(series),
        color: context.theme.ink,
      },
    ];
  });
}

/** Why a valuation is not part of the steps, in a few words. */
function writeReason({ value, row }: StepEvent, { t }: ChartContext): readonly string[] {
  if (value === undefined || value.state === 'counted') return [];
  if (value.state === 'not_closed') return [t(messages.notClosed)];
  return [t(row.valuation_kind === 'unclear' ? messages.notSaid : messages.notVerified)];
}

function valueWishes(
  company: CompanySteps,
  series: StepsSeries,
  frame: StepsFrame,
  context: ChartContext,
): readonly Wish[] {
  const { events, outcome } = company;
  const named = series.isCompared && outcome === undefined ? chained(company).at(-1) : undefined;
  return events.flatMap((event) => {
    const at = valuePlace(event, frame);
    const isLabelled = event === outcome?.event || event === named;
    if (at === undefined || event.value === undefined || isLabelled) return [];
    const { usd, isFloor, state } = event.value;
    const amount = writeMoney(usd, 'USD', context);
    return [
      {
        lines: [...writeReason(event, context), isFloor ? `≥ ${amount}` : amount],
        isBold: false,
        at,
        sides: ['above-left', 'above', 'above-right', 'below-right'] as const,
        isNeeded: false,
        color: state === 'counted' ? context.theme.ink : context.theme.muted,
      },
    ];
  });
}

function writeRaiseLines({ row, raise }: StepEvent, context: ChartContext): readonly string[] {
  if (raise === undefined) return [];
  const amount = writeMoney(raise.usd, 'USD', context);
  const stage = row.stage === 'unknown' ? [] : [labelOf(stageMessages, row.stage, context)];
  return [...stage, raise.isFloor ? `≥ ${amount}` : amount];
}

function raiseWishes(
  company: CompanySteps,
  look: Look,
  frame: StepsFrame,
  context: ChartContext,
): readonly Wish[] {
  return company.events.flatMap((event) => {
    const at = raisePlace(event, look, frame);
    const lines = writeRaiseLines(event, context);
    if (at === undefined) return [];
    const sides: readonly Side[] = ['above', 'above-right', 'above-left', 'right', 'left'];
    const color = event.raise?.state === 'counted' ? context.theme.ink : context.theme.muted;
    return [{ lines, isBold: false, at, sides, isNeeded: false, color }];
  });
}

/** The texts that the picture would have, the most important first: outcomes and names, then multiples, then valuations and raises. */
export function wishesOf(
  series: StepsSeries,
  looks: readonly Look[],
  frame: StepsFrame,
  context: ChartContext,
): readonly Wish[] {
  const each = series.companies.flatMap((company, place) => {
    const look = looks[place];
    return look ? [{ company, look }] : [];
  });
  const first = [
    ...each.flatMap(({ company }) => outcomeWish(company, series, frame, context)),
    ...each.flatMap(({ company, look }) => nameWish(company, series, look, frame, context)),
    ...each.flatMap(({ company }) => stepWishes(company, series, frame, context)),
  ];
  if (isCrowded(series)) return first;
  return [
    ...first,
    ...each.flatMap(({ company }) => valueWishes(company, series, frame, context)),
    ...each.flatMap(({ company, look }) => raiseWishes(company, look, frame, context)),
  ];
}
