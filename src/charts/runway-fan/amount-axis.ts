import type { YAXisComponentOption } from 'echarts';
import { toSuperscript } from '../../i18n/superscript.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize, logAxis } from '../parts/axes.ts';
import { textWidth } from '../parts/text-width.ts';
import type { FanFrame } from './fan-frame.ts';

const labelGap = 8;

/** How many labels are enough for an axis on a phone, and on a wide drawing. */
const enough = { narrow: 3, wide: 4 } as const;

function exponentsOf({ log10Min, log10Max }: FanFrame, step: number): readonly number[] {
  const first = Math.ceil(log10Min / step);
  const count = Math.floor(log10Max / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => (first + place) * step);
}

function isEven(exponents: readonly number[]): boolean {
  const [first = 0, second = 0] = exponents;
  return exponents.every((exponent, place) => exponent === first + place * (second - first));
}

/** The labels of the axis by power of ten, all in the reader's units or, where too few of those have room, all as powers of ten. */
export function amountLabels(frame: FanFrame, context: ChartContext): ReadonlyMap<number, string> {
  const { format, width } = context;
  const room = frame.left - labelGap;
  const wanted = width < narrowWidth ? enough.narrow : enough.wide;
  const steps = [format.unitStep, 2, 1].filter((step) => step <= format.unitStep);
  const labelsAt = (step: number, write: (exponent: number) => string): [number, string][] =>
    exponentsOf(frame, step).map((exponent) => [exponent, write(exponent)]);
  const inUnits = steps
    .map((step) =>
      labelsAt(step, (exponent) => format.amount(10 ** exponent)).filter(
        ([, text]) => textWidth(text, chartFontSize(context)) <= room,
      ),
    )
    .find((labels) => labels.length >= wanted && isEven(labels.map(([exponent]) => exponent)));
  const asPowers = [3, 2, 1]
    .map((step) => labelsAt(step, (exponent) => `10${toSuperscript(exponent)}`))
    .find((labels, place) => labels.length >= wanted || place === 2);
  return new Map(inUnits ?? asPowers);
}

/** The axis of amounts of a frame. */
export function amountAxis(
  title: string,
  frame: FanFrame,
  context: ChartContext,
): YAXisComponentOption {
  const { log10Min, log10Max, left } = frame;
  const axis = logAxis(context, title, { min: 10 ** log10Min, max: 10 ** log10Max, left });
  const labels = amountLabels(frame, context);
  const formatter = (value: number): string => labels.get(Math.round(Math.log10(value))) ?? '';
  return {
    ...axis,
    nameGap: 28,
    axisLabel: { ...axis.axisLabel, formatter },
  } as YAXisComponentOption;
}
