import type { Message } from '../../i18n/message.ts';
import type {
  Interval,
  IntervalSpec,
  ParameterSpec,
  ParameterValue,
  PointSpec,
} from '../../models/parameter.ts';
import { optionName } from './parameter-name.ts';
import type { ParameterOwner } from './parameter-owner.ts';
import { intervalMessages, unitPatterns, unitWords } from './unit-messages.ts';
import { writeAmount } from './write-amount.ts';
import type { Writer } from './writer.ts';

/** An assumption whose value is a number or an interval of numbers. */
export type NumberSpec = PointSpec | IntervalSpec;

const patterns: Readonly<Record<string, Message>> = unitPatterns;
const words: Readonly<Record<string, Message>> = unitWords;

function writeBare({ unit }: NumberSpec, value: number, { format }: Writer): string {
  if (unit === 'share' || unit === 'per year') return format.percent(value);
  if (unit === 'OOM per year') return format.number(10 ** value);
  if (unit === 'year') return format.year(value);
  return writeAmount(value, format);
}

/** A written amount and the word for its unit; Chinese characters follow one another without a space. */
function joined(number: string, word: string): string {
  return /\p{Script=Han}$/u.test(number) && /^\p{Script=Han}/u.test(word)
    ? `${number}${word}`
    : `${number} ${word}`;
}

function withUnit({ unit }: NumberSpec, number: string, count: number, { t }: Writer): string {
  const pattern = patterns[unit];
  if (pattern !== undefined) return t(pattern, { number });
  const word = words[unit];
  if (word === undefined) throw new RangeError(`no words for the unit: ${unit}`);
  return joined(number, t(word, { count }));
}

/** A number of an assumption with its unit, three significant figures: 40%, +4% a year, ×2.4 a year, 13T tokens. */
export function writeNumber(spec: NumberSpec, value: number, writer: Writer): string {
  const sign = spec.unit === 'per year' && value > 0 ? '+' : '';
  return withUnit(spec, `${sign}${writeBare(spec, value, writer)}`, value, writer);
}

function writeInterval(spec: NumberSpec, { low, high, level }: Interval, writer: Writer): string {
  if (low === high) return writeNumber(spec, low, writer);
  const { t, format } = writer;
  const numbers = format.range(writeBare(spec, low, writer), writeBare(spec, high, writer));
  const range = withUnit(spec, numbers, high, writer);
  return t(intervalMessages.interval, { range, level: format.percent(level) });
}

/** The value of an assumption in words: a number, the name of an option, or an interval with its level: 10%–40% (95%). */
export function writeValue(
  owner: ParameterOwner,
  spec: ParameterSpec,
  value: ParameterValue,
  writer: Writer,
): string {
  if (typeof value === 'string') return optionName(owner, spec.id, value, writer);
  if (spec.kind === 'choice') throw new TypeError(`not an option: ${JSON.stringify(value)}`);
  return typeof value === 'number'
    ? writeNumber(spec, value, writer)
    : writeInterval(spec, value, writer);
}
