import type { Message } from '../../i18n/message.ts';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import { forecastYears } from '../../models/log-path.ts';
import type { ParameterSpec, ParameterValue } from '../../models/parameter.ts';
import { writeField } from './number-field.ts';
import { parameterName } from './parameter-name.ts';
import { parametersOf, type ParameterOwner } from './parameter-owner.ts';
import { problemMessages } from './problem-messages.ts';
import { writeNumber, writeValue, type NumberSpec } from './write-value.ts';
import type { Writer } from './writer.ts';

const longestQuote = 40;

/** The numbers in the text of a problem, where an interval stands as low..high..level. */
function numbersOf(value: string): readonly [low: number, high: number, level: number] {
  const numbers = value.split('..').map((part) => (part === '' ? Number.NaN : Number(part)));
  const [low = Number.NaN, high = Number.NaN, level = Number.NaN] = numbers;
  return [low, high, level];
}

function valueOf(spec: ParameterSpec, text: string): ParameterValue {
  if (spec.kind === 'choice') return text;
  const [low, high, level] = numbersOf(text);
  return spec.kind === 'point' ? low : { low, high, level };
}

function exampleFor(spec: NumberSpec, { locale }: Writer): { readonly example: string } {
  const published = typeof spec.default === 'number' ? spec.default : spec.default.low;
  return { example: writeField(spec, published, locale) };
}

/** Whether the ends of an interval are in order, so that it is the level which is not. */
function isAboutLevel(spec: NumberSpec, text: string): boolean {
  const [low, high] = numbersOf(text);
  return spec.kind === 'interval' && low >= spec.min && high <= spec.max && low <= high;
}

function describeRange(
  message: typeof problemMessages.belowMinimum,
  spec: NumberSpec,
  text: string,
  writer: Writer,
): string {
  if (isAboutLevel(spec, text)) return writer.t(problemMessages.level);
  const min = writeNumber(spec, spec.min, writer);
  return writer.t(message, { min, max: writeNumber(spec, spec.max, writer) });
}

function describeOrder(spec: NumberSpec, text: string, writer: Writer): string {
  const [low, high] = numbersOf(text);
  return writer.t(problemMessages.lowAboveHigh, {
    low: writeNumber(spec, low, writer),
    high: writeNumber(spec, high, writer),
  });
}

function ownWords(owner: ParameterOwner, { where, reason }: ParameterProblem): Message | undefined {
  return typeof owner === 'object' ? owner.problems[`${where}.${reason}`] : undefined;
}

function describeRows({ where, value }: ParameterProblem, { t }: Writer): string {
  if (where === 'population') return t(problemMessages.noPopulation, { value });
  if (where === 'compute') return t(problemMessages.noCompute, { count: Number(value) });
  return t(problemMessages.noRows, { where });
}

function describeNever(
  owner: ParameterOwner,
  spec: ParameterSpec,
  text: string,
  writer: Writer,
): string {
  return writer.t(problemMessages.neverCrosses, {
    name: parameterName(owner, spec.id, writer),
    value: writeValue(owner, spec, valueOf(spec, text), writer),
    year: String(forecastYears.to),
  });
}

function describeNumber(
  { reason, value }: ParameterProblem,
  spec: NumberSpec,
  writer: Writer,
): string {
  const { t } = writer;
  if (reason === 'below-minimum')
    return describeRange(problemMessages.belowMinimum, spec, value, writer);
  if (reason === 'above-maximum')
    return describeRange(problemMessages.aboveMaximum, spec, value, writer);
  if (reason === 'low-above-high') return describeOrder(spec, value, writer);
  if (reason === 'level-outside-0-1') return t(problemMessages.level);
  if (reason === 'empty' && value === '0') return t(problemMessages.noWeight);
  const message = reason === 'empty' ? problemMessages.empty : problemMessages.notANumber;
  return t(message, exampleFor(spec, writer));
}

/** A problem of a model as a sentence at the control of its assumption, with the range or the values in the reader's units. */
export function describeProblem(
  owner: ParameterOwner,
  problem: ParameterProblem,
  writer: Writer,
): string {
  const { where, value, reason } = problem;
  const own = ownWords(owner, problem);
  if (own !== undefined) return writer.t(own, { value });
  if (reason === 'no-rows') return describeRows(problem, writer);
  const spec = parametersOf(owner)[where];
  if (spec === undefined) return writer.t(problemMessages.unknown, { where });
  if (reason === 'never-crosses') return describeNever(owner, spec, value, writer);
  if (spec.kind === 'choice')
    return writer.t(problemMessages.unknownChoice, { value: value.slice(0, longestQuote) });
  return describeNumber(problem, spec, writer);
}
