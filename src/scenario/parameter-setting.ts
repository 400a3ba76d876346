import { checkParameters } from '../models/check-parameters.ts';
import type { Interval, ParameterSpec, ParameterValue } from '../models/parameter.ts';
import type { Setting } from './setting.ts';

const number = String.raw`-?\d+(?:\.\d+)?(?:e-?\d+)?`;
const pointPattern = new RegExp(`^${number}$`);
const intervalPattern = new RegExp(`^(${number})\\.\\.(${number})(?:_(${number}))?$`);

/** The shorter of 75000000000 and 75e9's kind of writing. */
function formatNumber(value: number): string {
  const plain = String(value).replace('e+', 'e');
  const exponential = value.toExponential().replace('e+', 'e');
  return exponential.length < plain.length ? exponential : plain;
}

function parseValue(spec: ParameterSpec, text: string): ParameterValue | undefined {
  if (spec.kind === 'choice') return text;
  if (spec.kind === 'point') return pointPattern.test(text) ? Number(text) : undefined;
  const [, low, high, level] = intervalPattern.exec(text) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const published = spec.default.level;
  return {
    low: Number(low),
    high: Number(high),
    level: level === undefined ? published : Number(level),
  };
}

function formatInterval({ low, high, level }: Interval, published: number): string {
  const ends = `${formatNumber(low)}..${formatNumber(high)}`;
  return level === published ? ends : `${ends}_${formatNumber(level)}`;
}

/**
 * An assumption as a setting of the link: `5`, `0.1..0.4` or `0.1..0.4_0.9` for an interval of another level than the
 * published one, or the name of an option. What the model could not run is not understood.
 */
export function parameterSetting(spec: ParameterSpec, urlKey: string): Setting<ParameterValue> {
  return {
    urlKey,
    default: spec.default,
    parse: (text) => {
      const value = parseValue(spec, text);
      const problems = checkParameters({ [spec.id]: spec }, { [spec.id]: value });
      return problems.length === 0 ? value : undefined;
    },
    format: (value) => {
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return formatNumber(value);
      return formatInterval(value, spec.kind === 'interval' ? spec.default.level : value.level);
    },
  };
}
