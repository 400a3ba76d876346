import { keptWith } from '../../../core/kept-with.ts';
import { makeRecent } from '../../../core/recent.ts';
import { log10NormalFromInterval } from '../../distributions/lognormal.ts';
import type { Draws } from '../../draws.ts';
import type { ParametersOf } from '../../parameter.ts';
import type { parameters } from './parameters.ts';

type Parameters = ParametersOf<typeof parameters>;

/** Tokens in 2024 of what the paper keeps apart from public text: closed platforms, messages and e-mail; images; video. */
const furtherStocks = {
  privateTextTokens: 7.6e14 + 1e15 + 6.25e14,
  imagesTokens: 3e14,
  videoTokens: 1.35e15,
} as const;

/** Tokens beside the web that a scenario opens: private text is filtered like the web but read once; media count as they are. */
function openedTokens(values: Parameters): {
  readonly privateTokens: number;
  readonly mediaTokens: number;
} {
  const { privateTextTokens, imagesTokens, videoTokens } = furtherStocks;
  return {
    privateTokens: values.privateTextShare * privateTextTokens,
    mediaTokens: values.imagesShare * imagesTokens + values.videoShare * videoTokens,
  };
}

/** Whether a scenario opens anything beside the web. */
export function opensMore({ privateTextShare, imagesShare, videoShare }: Parameters): boolean {
  return privateTextShare + imagesShare + videoShare > 0;
}

function powersOfTen(column: Float32Array, sd = 1): Float32Array {
  return column.map((oom) => Math.exp(Math.LN10 * sd * oom));
}

const columnsOf = keptWith(() => ({
  web: makeRecent<Float32Array>(2),
  quality: makeRecent<Float32Array>(2),
}));

/**
 * log10 of the usable web and of what is opened beside it. The web is a column of log10, raised by `shift`, that is made
 * when none is kept under `webKey`; amounts are kept, so that opening more costs one logarithm a draw.
 */
export function withOpened(
  values: Parameters,
  draws: Draws,
  webKey: string,
  shift: number,
  makeWeb: () => Float32Array,
): Float32Array {
  const kept = columnsOf(draws);
  const { mean, sd } = log10NormalFromInterval(values.qualityShare);
  const web = kept.web(webKey, () => powersOfTen(makeWeb()));
  const quality = kept.quality(String(sd), () => powersOfTen(draws.normal('qualityShare'), sd));
  const { privateTokens, mediaTokens } = openedTokens(values);
  const factor = 10 ** shift;
  const privateFactor = privateTokens * 10 ** mean;
  const into = new Float32Array(draws.count);
  for (let i = 0; i < into.length; i++) {
    const tokens =
      factor * (web[i] as number) + privateFactor * (quality[i] as number) + mediaTokens;
    into[i] = Math.log(tokens) * Math.LOG10E;
  }
  return into;
}
