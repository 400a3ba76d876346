import { keptWith } from '../../../core/kept-with.ts';
import { makeRecent } from '../../../core/recent.ts';
import type { Draws } from '../../draws.ts';
import { log10GrowthFromInterval, log10NormalFromInterval } from '../../distributions/lognormal.ts';
import {
  splitNormalFromInterval,
  splitNormalValue,
  type SplitNormal,
} from '../../distributions/split-normal.ts';
import { truncatedLognormalFromInterval } from '../../distributions/truncated.ts';
import type { ParametersOf } from '../../parameter.ts';
import { keyWithout } from '../key-without.ts';
import { baseYear } from './base-year.ts';
import type { BrokenLine } from './broken-line.ts';
import { idsWithoutEffect } from './effect-ids.ts';
import { opensMore, withOpened } from './opened.ts';
import type { parameters } from './parameters.ts';
import { repetitionValue } from './repetition-value.ts';

type Parameters = ParametersOf<typeof parameters>;

const bytesPerPage = { low: 6100, high: 8200, level: 0.95 };
const bytesPerTokenAtMost = 6;
const bytesLessPerToken = { low: 1, high: 4, level: 0.95 };
const commonCrawlTokens = { low: 1e14, median: 1.3e14, high: 2.6e14, level: 0.95 };
const wholeWebTokens = { low: 1.9e15, median: 3.1e15, high: 5.2e15, level: 0.95 };

const bytesPerTokenOf = keptWith(() => makeRecent<Float32Array>(1));

function log10BytesPerToken(draws: Draws): Float32Array {
  return bytesPerTokenOf(draws)('bytesPerToken', () => {
    const less = truncatedLognormalFromInterval(bytesLessPerToken, { below: bytesPerTokenAtMost });
    return Float32Array.from(draws.uniform('bytesPerToken'), (share) =>
      Math.log10(bytesPerTokenAtMost - less.quantile(share)),
    );
  });
}

function indexedWebTokens({ webPages }: Parameters, draws: Draws): Float32Array {
  const pages = log10NormalFromInterval(webPages);
  const bytes = log10NormalFromInterval(bytesPerPage);
  const zPages = draws.normal('webPages');
  const zBytes = draws.normal('bytesPerPage');
  const perToken = log10BytesPerToken(draws);
  const mean = pages.mean + bytes.mean;
  const into = new Float32Array(draws.count);
  for (let i = 0; i < into.length; i++) {
    into[i] =
      mean +
      pages.sd * (zPages[i] as number) +
      bytes.sd * (zBytes[i] as number) -
      (perToken[i] as number);
  }
  return into;
}

function toLogs({ low, median, high, level }: typeof wholeWebTokens): SplitNormal {
  const [logLow, logMedian, logHigh] = [Math.log10(low), Math.log10(median), Math.log10(high)];
  return splitNormalFromInterval({ low: logLow, median: logMedian, high: logHigh, level });
}

/** log10 of the raw tokens of the chosen stock in 2024, one a draw, before quality, repetition and `stockFactor`. */
export function rawStock(values: Parameters, draws: Draws): Float32Array {
  if (values.stock === 'indexed-web') return indexedWebTokens(values, draws);
  const tokens = toLogs(values.stock === 'common-crawl' ? commonCrawlTokens : wholeWebTokens);
  return draws.normal('webPages').map((z) => splitNormalValue(tokens, z));
}

/** log10 of the factor that repetition is worth: a mean and a spread over the draws of its stream. */
function repetition(values: Parameters): { readonly mean: number; readonly sd: number } {
  if (values.repetitionValue === 'published-factor')
    return log10NormalFromInterval(values.repetitionFactor);
  return { mean: Math.log10(repetitionValue(values.passes)), sd: 0 };
}

function webShift(values: Parameters): number {
  const quality = log10NormalFromInterval(values.qualityShare);
  return quality.mean + repetition(values).mean + Math.log10(values.stockFactor);
}

/** log10 by which the whole stock moves with the size, quality and repetition of the web; 0 when more is opened beside it. */
export function stockShift(values: Parameters): number {
  return opensMore(values) ? 0 : webShift(values);
}

/** The spread that quality and repetition give the web. */
function shiftSpreads(values: Parameters): readonly number[] {
  return [log10NormalFromInterval(values.qualityShare).sd, repetition(values).sd];
}

function webKey(values: Parameters): string {
  return JSON.stringify([keyWithout(values, idsWithoutEffect.web), shiftSpreads(values)]);
}

/** What `stockLine` depends on besides the draws: two scenarios with the same key differ by `stockShift` alone. */
export function stockKey(values: Parameters): string {
  const more = opensMore(values) && [webShift(values), values.qualityShare];
  const own = keyWithout(values, idsWithoutEffect.stock);
  return JSON.stringify([own, shiftSpreads(values), more]);
}

/** log10 of the usable tokens of the web in 2024 less `webShift`: raw stock x quality x repetition. */
function webLevel(values: Parameters, draws: Draws): Float32Array {
  const into = rawStock(values, draws);
  const { sd: qualitySd } = log10NormalFromInterval(values.qualityShare);
  const { sd: repeatSd } = repetition(values);
  const zQuality = draws.normal('qualityShare');
  const zRepeat = draws.normal('repetitionFactor');
  for (let i = 0; i < into.length; i++) {
    into[i] =
      (into[i] as number) + qualitySd * (zQuality[i] as number) + repeatSd * (zRepeat[i] as number);
  }
  return into;
}

function stockLevel(values: Parameters, draws: Draws): Float32Array {
  const make = (): Float32Array => webLevel(values, draws);
  return opensMore(values)
    ? withOpened(values, draws, webKey(values), webShift(values), make)
    : make();
}

const growthOf = keptWith(() => makeRecent<Float32Array>(2));
const additionOf = keptWith(() => makeRecent<Float32Array>(2));

function growthKey(values: Parameters): string {
  return JSON.stringify([values.textPerPageGrowthPerYear, values.webPagesGrowthPerYear]);
}

/** OOM by which the web grows in a year, with the text of machines. */
function webGrowth(values: Parameters, draws: Draws): Float32Array {
  return growthOf(draws)(growthKey(values), () => {
    const text = log10GrowthFromInterval(values.textPerPageGrowthPerYear);
    const pages = log10GrowthFromInterval(values.webPagesGrowthPerYear);
    const zText = draws.normal('textPerPageGrowthPerYear');
    const zPages = draws.normal('webPagesGrowthPerYear');
    const mean = text.mean + pages.mean;
    const into = new Float32Array(draws.count);
    for (let i = 0; i < into.length; i++) {
      into[i] = mean + text.sd * (zText[i] as number) + pages.sd * (zPages[i] as number);
    }
    return into;
  });
}

/** What a year adds to the web, as a share of it. */
function webAddition(values: Parameters, draws: Draws): Float32Array {
  return additionOf(draws)(growthKey(values), () =>
    webGrowth(values, draws).map((oom) => Math.expm1(Math.LN10 * oom)),
  );
}

/** OOM by which what people write and leave open grows in a year: the addition without the text of machines, less what closes. */
function humanGrowth(values: Parameters, draws: Draws): Float32Array {
  const closing = Math.log10(1 - values.closedSharePerYear);
  const human = 1 - values.machineWrittenShare;
  if (human === 1 && closing === 0) return webGrowth(values, draws);
  if (human === 1) return webGrowth(values, draws).map((oom) => oom + closing);
  const addition = webAddition(values, draws);
  const into = new Float32Array(draws.count);
  for (let i = 0; i < into.length; i++) {
    into[i] = Math.log(1 + human * (addition[i] as number)) * Math.LOG10E + closing;
  }
  return into;
}

/** The stock of a scenario without `stockShift`; after 2024 a share of it closes every year. */
export function stockLine(values: Parameters, draws: Draws): BrokenLine {
  const level = stockLevel(values, draws);
  const near = humanGrowth(values, draws);
  return {
    baseYear,
    kneeYear: baseYear,
    level,
    past: webGrowth(values, draws),
    near,
    far: near,
  };
}
